/** Words a title begins with, wherever it stands. */
export const TITLE_OPENINGS: readonly string[] = [
  "về việc",
  "về",
  "V/v",
  "ban hành",
  "phê duyệt",
  "quy định",
  "sửa đổi",
];

/** Words a title begins with once a date or an issuer has been read; else they may be the verb of the sentence. */
export const TITLE_VERBS: readonly string[] = [
  "hướng dẫn",
  "triển khai",
  "thực hiện",
  "điều chỉnh",
  "thành lập",
  "kiện toàn",
  "công bố",
  "giao",
  "phát động",
  "tổ chức",
  "thông qua",
  "tăng cường",
  "bổ sung",
  "bãi bỏ",
  "thay thế",
  "kết luận",
  "thông báo kết luận",
  "thông báo ý kiến",
  "cụ thể hóa",
  "đẩy mạnh",
];

/** Words that end the name of an issuer: the title begins, or the sentence goes on. */
export const ISSUER_STOPS: readonly string[] = [
  ...TITLE_OPENINGS,
  ...TITLE_VERBS,
  "khóa",
  "khoá",
  "nhiệm kỳ",
  "ngày",
  "tháng",
  "năm",
  "giai đoạn",
  "tại",
  "trên",
  "theo",
  "để",
  "nhằm",
  "phù hợp",
  "bảo đảm",
  "đảm bảo",
  "đối với",
  "với",
  "đến",
  "trong",
  "nêu",
  "đã",
  "là",
  "thì",
  "có",
  "được",
  "khi",
  "này",
  "đó",
  "cho",
  "từ",
  "do",
  "bằng",
  "gồm",
  "bao gồm",
  "như",
  "sau",
  "sau khi",
  "các",
  "những",
  "một số",
  "cùng",
  "hoặc",
  "của",
  "phải",
  "chưa",
  "cần",
  "nhất là",
  "đề ra",
  "đến toàn",
  "tới",
  "vào",
  "hiện",
  "hiện hành",
  "kèm theo",
  "yêu cầu",
];

/**
 * A name is made of words that begin with a capital and have one more syllable: "Bộ Nội vụ", "Thủ tướng Chính phủ".
 * These syllables carry a name further: "Ủy ban nhân dân thành phố", "Bộ Giao thông vận tải".
 */
export const ISSUER_SYLLABLES: readonly string[] = (
  "nhân dân tỉnh thành phố huyện quận thị xã phường trấn đặc khu nhà nước hội ban bộ công tác chấp hành thường vụ " +
  "cán sự đảng chỉ đạo bầu cử quản lý cấp trung ương tối cao vận tải nông thôn cổ phần trách nhiệm hữu hạn tư " +
  "doanh nghiệp liên danh thành viên một phát triển khu kinh tế công nghiệp bảo hiểm số quốc gia ủy uỷ"
).split(" ");
