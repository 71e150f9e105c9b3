/** Words of numbers, in `matchKey` spelling (tỷ as tỉ, kỹ as kĩ). */

/** No plain objects: they know "constructor" as well. */
type NumberWords = ReadonlyMap<string, number>;
const words = (values: Readonly<Record<string, number>>): NumberWords => new Map(Object.entries(values));

/** Digits that may stand alone. "năm" is also "year" and is decided by its neighbours. */
export const DIGIT_WORDS = words({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

/** One to ten, the counts that are written in words most often. */
export const UP_TO_TEN: NumberWords = new Map([...DIGIT_WORDS, ["mười", 10]]);

/** The last digit after mười: fifteen is "mười lăm"; "mười năm" is ten years. */
export const AFTER_TEN = words({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

/** The last digit after mươi: "hai mươi mốt", "ba mươi tư", and with mươi left out "hai mốt" is not read. */
export const AFTER_TENS: NumberWords = new Map([...AFTER_TEN, ["mốt", 1], ["tư", 4]]);

/** The last digit after linh or lẻ: "một trăm linh năm", "linh tư". */
export const AFTER_ZERO_TENS: NumberWords = new Map([...DIGIT_WORDS, ["tư", 4], ["lăm", 5]]);

export const ZERO_TENS: ReadonlySet<string> = new Set(["linh", "lẻ"]);

/** Words that multiply all that stands before them and is smaller. */
export const SCALE_WORDS = words({
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỉ: 1e9,
});

/** What follows "một" where it is no count: "một số đơn vị", "một phần", "một lần nữa", "một trong 13 tỉnh", "cơ chế một cửa". */
export const NO_COUNT_AFTER_ONE: readonly string[] = [
  "số",
  "phần",
  "vài",
  "ít",
  "cách",
  "mặt",
  "trong",
  "cửa",
  "lần nữa",
];

/** "năm" is "year" after these, whatever follows: "hằng năm", "trong năm", "cuối năm". */
export const YEAR_AFTER: ReadonlySet<string> = new Set([
  "hằng",
  "hàng",
  "mỗi",
  "từng",
  "các",
  "những",
  "nhiều",
  "mấy",
  "vài",
  "đầu",
  "giữa",
  "cuối",
  "hết",
  "trong",
  "cả",
  "tháng",
  "quí",
  "theo",
  "qua",
]);

/** "năm" is 5 before these: "năm nhóm nhiệm vụ", "năm đơn vị". Nouns that count years ("năm học") are not among them. */
export const FIVE_BEFORE: readonly string[] = [
  "bản",
  "bác sĩ",
  "ban",
  "bộ",
  "bước",
  "ca",
  "cán bộ",
  "cấp",
  "chỉ số",
  "chỉ tiêu",
  "chương trình",
  "con",
  "công trình",
  "cơ quan",
  "cơ sở",
  "cuộc",
  "dự án",
  "điểm",
  "đề án",
  "địa phương",
  "điều",
  "đoàn",
  "đồng",
  "đơn vị",
  "đợt",
  "giải pháp",
  "giường",
  "hạng mục",
  "hộ",
  "hội nghị",
  "hồ sơ",
  "huyện",
  "khâu",
  "khóa",
  "lao động",
  "lần",
  "lĩnh vực",
  "loại",
  "lớp",
  "mặt",
  "mô hình",
  "mục tiêu",
  "ngành",
  "ngày",
  "người",
  "nhiệm vụ",
  "nhóm",
  "nội dung",
  "phần",
  "phòng",
  "phường",
  "quan điểm",
  "sở",
  "sản phẩm",
  "thành phố",
  "thôn",
  "thủ tục",
  "tiêu chí",
  "tỉnh",
  "tổ",
  "trạm",
  "trung tâm",
  "trường",
  "văn bản",
  "vấn đề",
  "vùng",
  "xã",
  "yêu cầu",
  "yếu tố",
];
