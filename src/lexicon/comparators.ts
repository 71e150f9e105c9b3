import type { Comparator } from "../model/quantity.ts";

export type ComparatorRecord = {
  comparator: Comparator;
  words: readonly string[];
  /** Wordings whose first quantity bears this comparator. */
  examples: readonly string[];
};

/** Before the number, at once or with a verb between ("tối thiểu đạt 25%"). "trên" leaves the number out (`>`). */
export const COMPARATORS_BEFORE = [
  {
    comparator: ">",
    words: [
      "trên",
      "hơn",
      "cao hơn",
      "lớn hơn",
      "nhiều hơn",
      "vượt",
      "vượt trên",
      "vượt mức",
      "quá",
      "không chỉ",
      ">",
    ],
    examples: ["Trên 95% dân số", "đạt trên 80%", "hơn 2.000 ha", "vượt 10% kế hoạch", "tỷ lệ >95%"],
  },
  {
    comparator: ">=",
    words: [
      "ít nhất",
      "ít nhất là",
      "ít nhất có",
      "tối thiểu",
      "tối thiểu là",
      "tối thiểu có",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "không nhỏ hơn",
      "không kém",
      "chí ít",
      "thấp nhất",
      "bằng hoặc trên",
      "bằng hoặc hơn",
      "bằng hoặc cao hơn",
      "bằng hoặc lớn hơn",
      "lớn hơn hoặc bằng",
      "cao hơn hoặc bằng",
      "≥",
      ">=",
      "=>",
    ],
    examples: [
      "có ít nhất một bác sĩ cơ hữu",
      "tối thiểu 90% danh mục",
      "tối thiểu đạt 25%",
      "không dưới 5 lớp",
      "không thấp hơn 30%",
      "≥ 30% doanh nghiệp",
      "bằng hoặc trên 80%",
    ],
  },
  {
    comparator: "<",
    words: ["dưới", "thấp hơn", "nhỏ hơn", "ít hơn", "chưa đến", "chưa tới", "chưa đầy", "<"],
    examples: ["còn dưới 4%", "dưới 18‰", "thấp hơn 2%", "< 0,05%"],
  },
  {
    comparator: "<=",
    words: [
      "không quá",
      "không vượt quá",
      "không để quá",
      "không để vượt quá",
      "không được quá",
      "không được vượt quá",
      "không vượt",
      "không trên",
      "không cao hơn",
      "không nhiều hơn",
      "không lớn hơn",
      "không hơn",
      "tối đa",
      "tối đa là",
      "nhiều nhất",
      "cao nhất",
      "bằng hoặc dưới",
      "bằng hoặc thấp hơn",
      "nhỏ hơn hoặc bằng",
      "thấp hơn hoặc bằng",
      "≤",
      "<=",
      "=<",
    ],
    examples: ["Không quá 05 cá nhân", "tối đa 10%", "không vượt quá 3%", "không để quá 5% hồ sơ", "≤ 5%"],
  },
  {
    comparator: "~",
    words: [
      "khoảng",
      "khoảng trên",
      "gần",
      "gần đạt",
      "xấp xỉ",
      "ước",
      "ước đạt",
      "ước tính",
      "ước khoảng",
      "chừng",
      "tầm",
      "độ khoảng",
      "~",
      "≈",
      "±",
    ],
    examples: ["khoảng 180 trạm", "gần 30%", "xấp xỉ 1.200 ha", "ước đạt 5.000 tấn", "~ 20%"],
  },
  {
    comparator: "=",
    words: ["đúng", "="],
    examples: ["= 100%", "đúng 05 cuộc"],
  },
] as const satisfies readonly ComparatorRecord[];

/** Behind the number and its unit: "từ 98% trở lên", "30 hộ trở lên", "5% trở xuống". */
export const COMPARATORS_AFTER = [
  {
    comparator: ">=",
    words: ["trở lên", "trở đi", "hoặc hơn", "hoặc cao hơn", "hoặc nhiều hơn", "là tối thiểu"],
    examples: ["đạt từ 98% trở lên", "90% trở lên", "từ 02 địa phương trở lên"],
  },
  {
    comparator: "<=",
    words: ["trở xuống", "trở lại", "hoặc thấp hơn", "hoặc ít hơn", "là tối đa"],
    examples: ["từ 5% trở xuống", "3% trở lại"],
  },
] as const satisfies readonly ComparatorRecord[];

/**
 * "trên" and "dưới" before a few of these tell a place or a manner: "tuyên truyền trên 4 loại hình báo chí",
 * "dưới 02 hình thức".
 */
export const PLACES_NOT_COMPARED: readonly string[] = [
  "loại hình",
  "hình thức",
  "nền tảng",
  "nền tảng số",
  "lĩnh vực",
  "ngành",
  "tuyến",
  "tuyến đường",
  "sàn",
  "sàn thương mại điện tử",
  "trụ cột",
  "trang thông tin điện tử",
  "phương tiện",
  "nội dung",
  "ứng dụng",
  "cửa khẩu",
];
