/** What a column of a table holds. */
export type ColumnRole =
  | "order"
  | "indicator"
  | "content"
  | "unit"
  | "value"
  | "agency"
  | "lead"
  | "support"
  | "monitor"
  | "approver"
  | "deadline"
  | "place"
  | "output"
  | "budget"
  | "report"
  | "score"
  | "note";

export type ColumnRoleRecord = {
  role: ColumnRole;
  /** Headers that say this and nothing else. */
  whole?: readonly string[];
  /** Words that give a header this role; of several in a header the first counts, and of those that begin alike the longest. */
  words: readonly string[];
  /** Headers met in plans. */
  examples: readonly string[];
};

/** Headers of the columns of indicator, assignment, schedule and budget tables. */
export const COLUMN_ROLES = [
  {
    role: "order",
    whole: ["tt", "stt", "số tt", "số thứ tự", "thứ tự", "mã số"],
    words: [],
    examples: ["TT", "STT", "Số TT"],
  },
  {
    role: "note",
    words: ["ghi chú", "chú thích", "ghi chú khác"],
    examples: ["Ghi chú", "Ghi chú (nếu có)"],
  },
  {
    role: "unit",
    whole: ["đvt", "đv tính", "đơn vị"],
    words: ["đơn vị tính", "đơn vị đo"],
    examples: ["Đơn vị tính", "ĐVT", "Đơn vị"],
  },
  {
    role: "deadline",
    whole: ["hoàn thành", "ngày", "tháng", "ngày tháng", "ngày, tháng", "ngày, giờ", "giờ", "thời kỳ"],
    words: [
      "thời gian",
      "thời hạn",
      "thời điểm",
      "tiến độ",
      "lộ trình",
      "hạn hoàn thành",
      "ngày hoàn thành",
      "năm hoàn thành",
      "mốc hoàn thành",
      "hoàn thành trước",
      "thời lượng",
    ],
    examples: [
      "Thời gian hoàn thành",
      "Thời hạn",
      "Lộ trình thực hiện",
      "Tiến độ",
      "Dự kiến thời gian trình",
    ],
  },
  {
    role: "approver",
    words: [
      "cấp trình",
      "cấp ban hành",
      "cấp phê duyệt",
      "cấp quyết định",
      "cấp thông qua",
      "cơ quan ban hành",
      "cơ quan phê duyệt",
      "cơ quan quyết định",
      "người phê duyệt",
      "thẩm quyền",
      "cấp có thẩm quyền",
    ],
    examples: ["Cấp trình", "Cơ quan ban hành", "Thẩm quyền ban hành"],
  },
  {
    role: "monitor",
    words: [
      "theo dõi",
      "đôn đốc",
      "giám sát",
      "chủ trì theo dõi",
      "chủ trì, theo dõi",
      "đơn vị theo dõi",
      "cơ quan theo dõi",
      "lãnh đạo phụ trách",
      "lãnh đạo chỉ đạo",
      "phụ trách theo dõi",
    ],
    examples: ["Cơ quan theo dõi, đôn đốc", "Cơ quan chủ trì theo dõi, đánh giá", "Lãnh đạo phụ trách"],
  },
  {
    role: "support",
    words: ["phối hợp", "phối hợp thực hiện"],
    examples: ["Cơ quan phối hợp", "Đơn vị phối hợp thực hiện", "Phối hợp"],
  },
  {
    role: "lead",
    words: [
      "chủ trì",
      "đầu mối",
      "phụ trách",
      "trách nhiệm",
      "chịu trách nhiệm",
      "phân công",
      "được giao",
      "được phân công",
      "cơ quan thực hiện",
      "đơn vị thực hiện",
      "người thực hiện",
      "cá nhân thực hiện",
      "bộ phận thực hiện",
      "địa phương thực hiện",
      "thành viên thực hiện",
      "đối tượng thực hiện",
      "chủ thể thực hiện",
      "tổ chức thực hiện",
      "cơ quan triển khai",
      "đơn vị triển khai",
      "cơ quan tham mưu",
      "đơn vị tham mưu",
      "cơ quan trình",
      "đơn vị trình",
      "cơ quan soạn thảo",
      "đơn vị soạn thảo",
      "cơ quan báo cáo",
      "đơn vị báo cáo",
      "chủ đầu tư",
    ],
    examples: [
      "Cơ quan chủ trì",
      "Đơn vị thực hiện",
      "Cơ quan, đơn vị thực hiện",
      "Người thực hiện",
      "Đơn vị đầu mối",
      "Phân công trách nhiệm",
    ],
  },
  {
    role: "agency",
    whole: [
      "cơ quan",
      "cơ quan, đơn vị",
      "cơ quan/đơn vị",
      "cơ quan, đơn vị, địa phương",
      "đơn vị, địa phương",
      "địa phương",
      "tên đơn vị",
      "tên cơ quan",
      "tên cơ quan, đơn vị",
      "sở, ngành",
      "sở, ban, ngành",
      "xã, phường",
      "phường, xã",
      "tên xã",
      "tên xã, phường",
      "huyện, thành phố",
    ],
    words: [],
    examples: ["Cơ quan, đơn vị", "Tên đơn vị", "Xã, phường"],
  },
  {
    role: "budget",
    whole: ["nguồn", "nguồn khác", "vốn khác", "tw", "đp"],
    words: [
      "kinh phí",
      "dự kiến kinh phí",
      "nguồn vốn",
      "nguồn lực",
      "kế hoạch vốn",
      "vốn",
      "dự toán",
      "ngân sách",
      "nstw",
      "nsđp",
      "nsnn",
      "nst",
      "thành tiền",
      "đơn giá",
      "tổng mức đầu tư",
      "mức đầu tư",
      "mức hỗ trợ",
      "giải ngân",
      "lũy kế giải ngân",
    ],
    examples: [
      "Kinh phí thực hiện",
      "Nguồn kinh phí",
      "NSTW",
      "Kế hoạch vốn giao năm 2026 (Tỷ VNĐ)",
      "Nguồn",
    ],
  },
  {
    role: "place",
    words: ["địa điểm", "nơi tổ chức", "địa bàn"],
    examples: ["Địa điểm", "Địa điểm tổ chức"],
  },
  {
    role: "report",
    words: [
      "kết quả thực hiện",
      "kết quả đạt được",
      "mức độ hoàn thành",
      "tình hình thực hiện",
      "lũy kế",
      "tồn tại",
      "khó khăn",
      "vướng mắc",
      "nguyên nhân",
      "kiến nghị",
      "đề xuất",
      "tự đánh giá",
      "vai trò",
    ],
    examples: ["Kết quả thực hiện trong tháng", "Tồn tại, khó khăn, vướng mắc", "Đề xuất, kiến nghị"],
  },
  {
    role: "score",
    whole: ["điểm"],
    words: ["điểm chuẩn", "điểm tối đa", "thang điểm", "số điểm", "mức điểm", "chấm điểm", "điểm số"],
    examples: ["Điểm chuẩn", "Hướng dẫn chấm điểm", "Thang điểm"],
  },
  {
    role: "value",
    whole: ["số lượng", "lượng", "khối lượng", "giá trị", "trị giá", "tổng", "tổng số", "tổng cộng", "cộng"],
    words: [
      "thực hiện",
      "kết quả thực hiện năm",
      "ước",
      "ước thực hiện",
      "ưth",
      "kế hoạch",
      "chỉ tiêu giao",
      "chỉ tiêu năm",
      "chỉ tiêu đến",
      "chỉ tiêu kế hoạch",
      "mục tiêu năm",
      "mục tiêu đến",
      "mục tiêu giai đoạn",
      "giá trị nền",
      "hiện trạng",
      "phấn đấu",
    ],
    examples: ["Thực hiện", "Ước thực hiện năm 2025", "Chỉ tiêu giao", "Kế hoạch", "Mục tiêu đến năm 2030"],
  },
  {
    role: "indicator",
    words: ["chỉ tiêu", "chỉ số", "chỉ báo", "tiêu chí", "mục tiêu", "tên chỉ tiêu", "nội dung chỉ tiêu"],
    examples: ["Chỉ tiêu", "Chỉ tiêu chủ yếu", "Chỉ số đánh giá", "Tên chỉ tiêu", "Mục tiêu"],
  },
  {
    role: "content",
    words: [
      "nhiệm vụ",
      "nội dung",
      "công việc",
      "phần việc",
      "hoạt động",
      "giải pháp",
      "biện pháp",
      "tên văn bản",
      "tên đề án",
      "tên dự án",
      "tên danh mục",
      "tên nhiệm vụ",
      "danh mục",
      "đề án",
      "dự án",
      "hạng mục",
      "chương trình",
      "sự kiện",
    ],
    examples: ["Nội dung/nhiệm vụ", "Tên nhiệm vụ", "Nhiệm vụ, giải pháp", "Nội dung công việc"],
  },
  {
    role: "output",
    words: ["sản phẩm", "kết quả", "đầu ra", "hình thức văn bản", "loại văn bản", "văn bản", "hình thức"],
    examples: ["Sản phẩm đầu ra", "Kết quả", "Dự kiến sản phẩm", "Hình thức văn bản"],
  },
] as const satisfies readonly ColumnRoleRecord[];

/** Words of a header that tell measured values from planned ones. */
export const SERIES_WORDS = [
  {
    kind: "estimate",
    words: ["ước", "ưth", "uth", "ước th"],
    examples: ["ƯTH Năm 2025", "Ước thực hiện 2024"],
  },
  {
    kind: "target",
    words: [
      "kế hoạch",
      "kh",
      "mục tiêu",
      "chỉ tiêu",
      "phấn đấu",
      "lộ trình",
      "dự kiến",
      "định hướng",
      "giao",
      "đến năm",
      "giai đoạn",
    ],
    examples: ["Kế hoạch đến năm 2030", "KH 2026", "Chỉ tiêu thực hiện năm 2026"],
  },
  {
    kind: "actual",
    words: [
      "thực hiện",
      "th",
      "kết quả",
      "hiện trạng",
      "hiện có",
      "giá trị nền",
      "cơ sở",
      "đạt được",
      "đầu kỳ",
    ],
    examples: ["Thực hiện 2024", "TH năm 2023", "Hiện trạng", "Giá trị nền 2020"],
  },
] as const satisfies readonly {
  kind: "actual" | "estimate" | "target";
  words: readonly string[];
  examples: readonly string[];
}[];

/** Words of a value header that name neither what is measured nor when. */
export const VALUE_FILLERS: readonly string[] = [
  ...SERIES_WORDS.flatMap(({ words }) => words),
  "năm",
  "đến hết",
  "hết",
  "đến",
  "quý",
  "tháng",
  "thực hiện",
  "cả năm",
  "đầu năm",
  "cuối năm",
  "tổng",
  "tổng số",
  "tổng cộng",
  "cộng",
  "thời kỳ",
  "các năm",
  "từng năm",
  "chia ra",
  "trong đó",
];
