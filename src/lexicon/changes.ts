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

/** "tăng cường", "giảm nghèo", "giá trị gia tăng" are no change of the number that follows. */
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
export const NO_CHANGE_BEFORE: readonly string[] = ["gia", "miễn", "suy", "vào"];
