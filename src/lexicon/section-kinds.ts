import type { SectionKind } from "../model/section.ts";

/**
 * How headings open, by what the section holds, in lower case; the first record that fits decides. Kinds that are
 * named by a single word come after those that begin with it: "mục tiêu tổng quát" before "mục tiêu".
 */
export const SECTION_KINDS: readonly { kind: SectionKind; wordings: readonly string[] }[] = [
  { kind: "general-objective", wordings: ["mục tiêu chung", "mục tiêu tổng quát"] },
  { kind: "targets", wordings: ["chỉ tiêu"] },
  { kind: "specific-objectives", wordings: ["mục tiêu cụ thể", "mục tiêu đến"] },
  { kind: "purpose", wordings: ["mục đích"] },
  { kind: "requirements", wordings: ["yêu cầu"] },
  { kind: "objectives", wordings: ["mục tiêu"] },
  { kind: "legal-basis", wordings: ["căn cứ", "cơ sở pháp lý"] },
  {
    kind: "context",
    wordings: [
      "thực trạng",
      "tình hình",
      "bối cảnh",
      "kết quả",
      "đánh giá",
      "đặc điểm tình hình",
      "khái quát",
      "sự cần thiết",
      "tóm tắt",
      "quan điểm",
    ],
  },
  {
    kind: "implementation",
    wordings: [
      "tổ chức thực hiện",
      "phân công thực hiện",
      "phân công nhiệm vụ",
      "trách nhiệm thực hiện",
      "tổ chức triển khai",
    ],
  },
  { kind: "reporting", wordings: ["báo cáo"] },
  {
    kind: "funding",
    wordings: [
      "kinh phí",
      "nguồn kinh phí",
      "nguồn vốn",
      "nguồn lực thực hiện",
      "dự toán",
      "nguồn lực tài chính",
    ],
  },
  {
    kind: "scope",
    wordings: ["phạm vi", "đối tượng", "thời gian", "địa điểm", "địa bàn"],
  },
  { kind: "tasks", wordings: ["nhiệm vụ", "giải pháp", "nội dung", "hoạt động"] },
];

/** Headings that are often printed on the line of their text: "1. Mục đích: Cụ thể hóa ...". */
export const RUN_IN_TITLES: readonly string[] = [
  ...SECTION_KINDS.flatMap(({ wordings }) => wordings),
  "nguồn",
  "ưu điểm",
  "tồn tại",
  "hạn chế",
  "nguyên nhân",
  "phương thức",
  "phương pháp",
  "quy mô",
  "hợp phần",
  "nguyên tắc",
  "hình thức",
  "thành phần",
  "tiến độ",
  "lộ trình",
  "chế độ",
  "đơn vị",
  "cơ quan",
];
