import type { wordAbbreviations } from "./agencies/abbreviations.ts";

/** Words that open the name of a body in the capitals of a letterhead: its name may take more than one line. */
export const LETTERHEAD_HEADS: readonly string[] = [
  "ỦY BAN",
  "UỶ BAN",
  "UBND",
  "HỘI ĐỒNG",
  "HĐND",
  "TỈNH ỦY",
  "TỈNH UỶ",
  "THÀNH ỦY",
  "THÀNH UỶ",
  "HUYỆN ỦY",
  "HUYỆN UỶ",
  "ĐẢNG ỦY",
  "ĐẢNG UỶ",
  "ĐẢNG BỘ",
  "CHI BỘ",
  "TỈNH ĐOÀN",
  "THÀNH ĐOÀN",
  "ĐOÀN",
  "BAN",
  "BCH",
  "VĂN PHÒNG",
  "BỘ",
  "SỞ",
  "TỔNG CỤC",
  "CỤC",
  "CHI CỤC",
  "VỤ",
  "VIỆN",
  "PHÒNG",
  "THANH TRA",
  "TRUNG TÂM",
  "TRẠM",
  "BỆNH VIỆN",
  "BẢO HIỂM XÃ HỘI",
  "BHXH",
  "CÔNG AN",
  "CÔNG ĐOÀN",
  "LIÊN ĐOÀN",
  "LIÊN HIỆP",
  "LIÊN MINH",
  "HỘI",
  "QUỸ",
  "ĐÀI",
  "BÁO",
  "BẢO TÀNG",
  "THƯ VIỆN",
  "HẠT",
  "VƯỜN QUỐC GIA",
  "TẬP ĐOÀN",
  "TỔNG CÔNG TY",
  "CÔNG TY",
  "NGÂN HÀNG",
  "CHI NHÁNH",
  "TỔ CÔNG TÁC",
];

/** Bodies that act for the one above them, and are called by its name: "BAN THƯỜNG VỤ" under "TỈNH ĐOÀN". */
export const STANDING_BODIES: readonly string[] = [
  "Ban Thường vụ",
  "Ban Thường trực",
  "Ban Chấp hành",
  "Văn phòng",
  "Ủy ban Kiểm tra",
  "Uỷ ban Kiểm tra",
];

/** Units below the province; that of a city may stand below it or beside it, and is not among them. */
export const LETTERHEAD_UNITS: readonly string[] = [
  "HUYỆN",
  "QUẬN",
  "THỊ XÃ",
  "XÃ",
  "PHƯỜNG",
  "THỊ TRẤN",
  "ĐẶC KHU",
];

/** What the name of an issuer has spelled out where its letterhead shortens it; other short forms stay. */
export const LETTERHEAD_SHORT_FORMS: readonly (keyof typeof wordAbbreviations)[] = [
  "ubnd",
  "hđnd",
  "bhxh",
  "mttq",
  "tncs",
  "bch",
];

/** Words within a name that begin with a capital all the same. */
export const LETTERHEAD_PROPER_WORDS: readonly string[] = [
  "Việt Nam",
  "Hồ Chí Minh",
  "Trung ương",
  "Đảng bộ",
  "Đảng ủy",
  "Đảng uỷ",
  "Mặt trận Tổ quốc",
  "Thanh niên Cộng sản",
  "Quân sự",
];
