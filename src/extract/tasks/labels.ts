/** What a label before a colon introduces, apart from who does it. */
export type LabelKind = "who" | "when" | "output" | "other";

const LABELS: readonly [LabelKind, RegExp][] = [
  [
    "who",
    /^(?:(?:các )?(?:cơ quan|đơn vị|địa phương|bộ phận|phòng)[^:]{0,40}(?:chủ trì|phối hợp|thực hiện|theo dõi|giám sát|tham mưu|đầu mối|soạn thảo|trình|ban hành|phụ trách)[^:]{0,25}|(?:chủ trì|phối hợp)(?: thực hiện)?|thực hiện|(?:phân công|trách nhiệm)(?: thực hiện| nhiệm vụ)?|lãnh đạo (?:phụ trách|chỉ đạo)|người thực hiện) ?:/u,
  ],
  [
    "when",
    /^(?:thời gian|thời hạn|tiến độ|hạn hoàn thành|lộ trình|thời điểm)[^:]{0,30}:|^(?:hoàn thành|thời gian)(?: thực hiện)? (?:trước|trong|từ|năm|quý|tháng)[^.;]{0,40}[.;]?$/u,
  ],
  ["output", /^(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra|hình thức văn bản)[^:]{0,25}:/u],
  [
    "other",
    /^(?:nội dung|nhiệm vụ|giải pháp|mục tiêu|yêu cầu|phạm vi|đối tượng|thành phần|địa điểm|kinh phí|nguồn kinh phí|số lượng|quy mô|ghi chú|hình thức)[^:]{0,30}:/u,
  ],
];

/** "- Cơ quan chủ trì: ...", "- Thời gian thực hiện: ..."; null for what is no label. `text` in lower case. */
export function labelKind(text: string): LabelKind | null {
  return LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
