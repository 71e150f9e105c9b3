import type { SectionKind } from "../model/section.ts";

/**
 * How headings open, by what the section holds, in lower case; the first record that fits decides. Kinds that are
 * named by a single word come after those that begin with it: "mục tiêu tổng quát" before "mục tiêu".
 */
export const SECTION_KINDS: readonly {
  kind: SectionKind;
  wordings: readonly string[];
  /** Wordings that may as well be the verb of a sentence: no run-in title is known by them. */
  verbal?: readonly string[];
}[] = [
  { kind: "general-objective", wordings: ["mục tiêu chung", "mục tiêu tổng quát"] },
  {
    kind: "targets",
    wordings: [
      "chỉ tiêu",
      "nội dung, chỉ tiêu",
      "nội dung và chỉ tiêu",
      "lộ trình thực hiện chỉ tiêu",
      "lộ trình thực hiện các chỉ tiêu",
    ],
  },
  { kind: "specific-objectives", wordings: ["mục tiêu cụ thể", "mục tiêu đến"] },
  { kind: "purpose", wordings: ["mục đích"] },
  { kind: "requirements", wordings: ["yêu cầu"] },
  {
    kind: "objectives",
    wordings: [
      "mục tiêu",
      "tầm nhìn",
      "lộ trình thực hiện mục tiêu",
      "lộ trình thực hiện các mục tiêu",
      "kết quả dự kiến",
      "kết quả mong đợi",
      "kết quả cần đạt",
    ],
    verbal: ["dự kiến kết quả"],
  },
  {
    kind: "legal-basis",
    wordings: ["căn cứ", "cơ sở pháp lý", "cơ sở xây dựng", "cơ sở lập", "cơ sở, căn cứ"],
  },
  {
    kind: "context",
    wordings: [
      "thực trạng",
      "hiện trạng",
      "tình hình",
      "bối cảnh",
      "kết quả",
      "đánh giá",
      "đặc điểm",
      "khái quát",
      "tổng quan",
      "sự cần thiết",
      "đặt vấn đề",
      "lý do",
      "cơ sở thực tiễn",
      "điều kiện tự nhiên",
      "thuận lợi",
      "khó khăn",
      "ưu điểm",
      "tồn tại",
      "hạn chế",
      "nguyên nhân",
      "bài học",
      "tóm tắt",
      "quan điểm",
      "tư tưởng chỉ đạo",
    ],
    verbal: ["giới thiệu", "nhận định", "dự báo", "mở đầu"],
  },
  {
    kind: "implementation",
    wordings: [
      "tổ chức thực hiện",
      "công tác tổ chức thực hiện",
      "biện pháp tổ chức",
      "giải pháp tổ chức",
      "phân công thực hiện",
      "phân công nhiệm vụ",
      "trách nhiệm thực hiện",
      "nhiệm vụ của các",
      "tổ chức triển khai",
    ],
    verbal: ["phân công", "trách nhiệm", "triển khai thực hiện", "tổ chức chỉ đạo"],
  },
  {
    kind: "reporting",
    wordings: ["báo cáo", "chế độ báo cáo", "chế độ thông tin", "thông tin báo cáo", "thông tin, báo cáo"],
  },
  {
    kind: "funding",
    wordings: [
      "kinh phí",
      "nguồn kinh phí",
      "tổng kinh phí",
      "nhu cầu kinh phí",
      "dự toán",
      "nguồn vốn",
      "nhu cầu vốn",
      "tổng mức đầu tư",
      "vốn đầu tư",
      "vốn thực hiện",
      "nguồn lực thực hiện",
      "nguồn lực tài chính",
    ],
    verbal: ["bảo đảm kinh phí", "đảm bảo kinh phí", "dự kiến kinh phí", "khái toán"],
  },
  {
    kind: "scope",
    wordings: ["phạm vi", "đối tượng", "thành phần", "thời gian", "thời điểm", "địa điểm", "địa bàn"],
  },
  {
    kind: "tasks",
    wordings: [
      "nhiệm vụ",
      "phương hướng, nhiệm vụ",
      "phương hướng nhiệm vụ",
      "giải pháp",
      "biện pháp",
      "nội dung",
      "hoạt động",
      "công việc",
    ],
  },
];

/** Wordings that no sentence is made of when they stand alone, even before a full stop. */
export const NOUN_TITLES: readonly string[] = [
  "mục đích",
  "yêu cầu",
  "mục tiêu",
  "chỉ tiêu",
  "phạm vi",
  "đối tượng",
  "thời gian",
  "địa điểm",
  "thành phần",
  "kinh phí",
  "nguồn kinh phí",
  "nội dung",
  "nhiệm vụ",
  "giải pháp",
  "chế độ báo cáo",
];

/** Headings that are often printed on the line of their text: "1. Mục đích: Cụ thể hóa ...". */
export const RUN_IN_TITLES: readonly string[] = [
  ...SECTION_KINDS.flatMap(({ wordings }) => wordings),
  "nguồn",
  "phương thức",
  "phương pháp",
  "quy mô",
  "hợp phần",
  "nguyên tắc",
  "hình thức",
  "tiến độ",
  "lộ trình",
  "chế độ",
  "đơn vị",
  "cơ quan",
];
