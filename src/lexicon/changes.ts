/**
 * Words between an indicator and its number that say what the number does. Read from the number to the left; the
 * role of the nearest decides.
 */
export type LeadRole =
  "increase" | "decrease" | "up-to" | "down-to" | "reaches" | "factor" | "from" | "filler";

/** "giảm còn X" and "giảm xuống X" give the level that is left, "tăng X" the difference. */
export const LEAD_WORDS = {
  increase: ["tăng", "tăng thêm", "tăng trưởng", "gia tăng"],
  decrease: [
    "giảm",
    "giảm thêm",
    "giảm bớt",
    "cắt giảm",
    "kéo giảm",
    "tiết giảm",
    "tinh giản",
    "giảm thiểu",
    "rút ngắn",
  ],
  "up-to": ["lên", "lên đến", "lên tới", "lên thành", "lên mức"],
  "down-to": ["xuống", "xuống còn", "còn", "còn lại", "xuống mức", "xuống đến"],
  reaches: ["đạt", "đạt được", "đạt mức", "là", "bằng", "chiếm", "đạt tỷ lệ"],
  factor: ["gấp", "gấp khoảng"],
  from: ["từ"],
  filler: [
    "có",
    "được",
    "ở mức",
    "mức",
    "bình quân",
    "trung bình",
    "thêm",
    "phải",
    "đủ",
    "đến",
    "tới",
    "mỗi",
  ],
} as const satisfies Record<LeadRole, readonly string[]>;

/** Behind "tăng" or "giảm": "tăng cường", "giảm nghèo" are no change of the number that follows. */
export const NO_CHANGE_AFTER: readonly string[] = [
  "cường",
  "nghèo",
  "nhẹ",
  "thiểu",
  "tốc",
  "quyền",
  "cung",
  "cầu",
];
/** The same before it: "gia tăng", "miễn giảm", "suy giảm", "đóng góp vào tăng trưởng". */
export const NO_CHANGE_BEFORE: readonly string[] = ["gia", "miễn", "suy", "vào"];

/** What is no share: "tăng thu nhập bình quân 10%" adds to it, where "tăng tỷ lệ ... 10%" may be a level. */
export const AMOUNTS: readonly string[] = [
  "giá trị",
  "thu nhập",
  "sản lượng",
  "doanh thu",
  "kim ngạch",
  "năng suất",
  "tổng thu",
  "thu ngân sách",
];
