/** How a wording binds an act to a time. */
export type TimeRelation = "by" | "before" | "in" | "from" | "after";

/** Words before a date, month, quarter or year. "đến" takes the day in, "trước" leaves it out. */
export const TIME_RELATIONS = {
  by: [
    "đến",
    "đến hết",
    "cho đến",
    "cho đến hết",
    "tới",
    "tới hết",
    "hết",
    "từ nay đến",
    "từ nay đến hết",
    "từ nay tới",
    "giai đoạn đến",
    "chậm nhất",
    "chậm nhất là",
    "chậm nhất đến",
    "chậm nhất đến hết",
    "chậm nhất vào",
    "chậm nhất là đến",
    "chậm nhất trong",
    "muộn nhất",
    "muộn nhất là",
    "muộn nhất vào",
    "không quá",
    "không muộn hơn",
    "không chậm hơn",
    "hạn cuối",
    "hạn chót",
    "hạn chót là",
  ],
  before: ["trước", "đến trước", "chậm nhất trước", "chậm nhất là trước", "trong và trước", "xong trước"],
  in: [
    "trong",
    "trong cả",
    "ngay trong",
    "vào",
    "vào khoảng",
    "trong khoảng",
    "dự kiến vào",
    "tại thời điểm",
  ],
  from: ["từ", "kể từ", "bắt đầu từ", "tính từ", "từ đầu"],
  after: ["sau"],
} as const satisfies Record<TimeRelation, readonly string[]>;

/** "thường xuyên" in these is the name of a kind of money, school or task, not a time. */
export const REGULAR_KINDS: readonly string[] = [
  "chi",
  "kinh phí",
  "vốn",
  "ngân sách",
  "giáo dục",
  "giáo dục nghề nghiệp - giáo dục",
  "chi đầu tư, chi",
  "dự toán",
  "dự toán chi",
  "nguồn chi",
];

/** A work, capitalised, whose name may hold a period: "Chương trình ... giai đoạn 2021-2030". */
export const NAMED_WORKS: readonly string[] = [
  "chương trình",
  "chiến lược",
  "đề án",
  "kế hoạch",
  "quy hoạch",
  "dự án",
  "phương án",
  "phong trào",
  "nghị quyết",
  "quyết định",
  "chỉ thị",
  "thông tư",
  "nghị định",
  "kết luận",
  "bộ tiêu chí",
  "khung",
  "hội đồng nhân dân",
  "hđnd",
  "quốc hội",
  "đại hội",
];

/** Works whose name holds a period in small letters as well: "theo chuẩn nghèo giai đoạn 2021 - 2025". */
export const NAMED_IN_SMALL_LETTERS: readonly string[] = [
  "chương trình mục tiêu quốc gia",
  "chuẩn nghèo",
  "chuẩn hộ nghèo",
];

/** Words that end such a name: what follows says what is done, not what it is called. */
export const NAME_ENDERS: readonly string[] = [
  "phấn đấu",
  "hoàn thành",
  "báo cáo",
  "thời gian",
  "thời hạn",
  "xong",
  "gửi",
  "ban hành",
  "thực hiện",
  "triển khai",
  "sơ kết",
  "tổng kết",
  "đạt",
  "mục tiêu cụ thể",
  "mục tiêu chung",
  "chỉ tiêu",
  "bố trí",
];
