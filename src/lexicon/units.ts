/** What a unit measures. `counted` are things one can count; `age`, `grade` and `clock` are met in names and durations. */
export type UnitKind =
  | "percent"
  | "money"
  | "area"
  | "length"
  | "volume"
  | "mass"
  | "power"
  | "energy"
  | "data"
  | "score"
  | "times"
  | "age"
  | "grade"
  | "clock"
  | "counted";

export type UnitRecord = {
  kind: UnitKind;
  /** Ways to write it; case and tone placement do not matter. */
  forms: readonly string[];
  /** Wordings whose first quantity has this unit, as printed, and this value. */
  examples: readonly { text: string; unit: string; value: number }[];
};

/** Words that multiply the unit behind them: "2.500 tỷ đồng", "1,2 triệu USD", "3 nghìn tỷ đồng". */
export const UNIT_SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỉ: 1e9,
};

/** Units of measure. What is counted by the piece stands in `counted-nouns.ts`. */
export const UNITS = [
  {
    kind: "percent",
    // "%0" and "%o" are what some type for ‰.
    forms: ["%", "‰", "%0", "%o", "phần trăm", "phần nghìn", "điểm phần trăm", "điểm %"],
    examples: [
      { text: "đạt 33,59%", unit: "%", value: 33.59 },
      { text: "còn 8,4 ‰", unit: "‰", value: 8.4 },
      { text: "giảm 0,1 %0", unit: "%0", value: 0.1 },
      { text: "đạt 95 phần trăm dân số", unit: "phần trăm", value: 95 },
      { text: "tăng 2 điểm phần trăm", unit: "điểm phần trăm", value: 2 },
      { text: "tăng bình quân 12%/năm", unit: "%/năm", value: 12 },
    ],
  },
  {
    kind: "money",
    forms: [
      "đồng",
      "đ",
      "vnđ",
      "vnd",
      "usd",
      "đô la",
      "đô la mỹ",
      "eur",
      "euro",
      "nghìn đồng",
      "trđ",
      "tr.đ",
      "tr đồng",
    ],
    examples: [
      { text: "tổng kinh phí 2.500 tỷ đồng", unit: "tỷ đồng", value: 2500 },
      { text: "đạt 1,2 triệu USD", unit: "triệu USD", value: 1.2 },
      { text: "hỗ trợ 500 triệu đồng/năm", unit: "triệu đồng/năm", value: 500 },
      { text: "khoảng 3 nghìn tỷ đồng", unit: "nghìn tỷ đồng", value: 3 },
      { text: "300 trđ/người/năm", unit: "trđ/người/năm", value: 300 },
      { text: "5.000.000 đồng", unit: "đồng", value: 5_000_000 },
    ],
  },
  {
    kind: "area",
    forms: ["ha", "hecta", "héc ta", "km2", "km²", "m2", "m²", "m2 sàn", "m² sàn", "m2 đất", "sào"],
    examples: [
      { text: "trên 2.000 ha", unit: "ha", value: 2000 },
      { text: "đạt 25 m2 sàn/người", unit: "m2 sàn/người", value: 25 },
      { text: "diện tích 1.700ha", unit: "ha", value: 1700 },
    ],
  },
  {
    kind: "length",
    forms: ["km", "m", "mét", "cm", "mm", "hải lý"],
    examples: [{ text: "xây dựng 120 km đường", unit: "km", value: 120 }],
  },
  {
    kind: "volume",
    forms: ["m3", "m³", "lít"],
    examples: [{ text: "công suất 5.000 m3/ngày đêm", unit: "m3/ngày đêm", value: 5000 }],
  },
  {
    kind: "mass",
    forms: ["tấn", "tạ", "kg", "ki lô gam", "gam"],
    examples: [
      { text: "đạt trên 228.000 tấn", unit: "tấn", value: 228_000 },
      { text: "đạt 2,5 triệu tấn/năm", unit: "triệu tấn/năm", value: 2.5 },
      { text: "năng suất 55 tạ/ha", unit: "tạ/ha", value: 55 },
    ],
  },
  {
    kind: "power",
    forms: ["mw", "kw", "gw", "mva", "kv", "mwp"],
    examples: [{ text: "khoảng 2.989,5 MW", unit: "MW", value: 2989.5 }],
  },
  {
    kind: "energy",
    forms: ["kwh", "mwh", "gwh", "toe"],
    examples: [{ text: "tiết kiệm 450 triệu kWh", unit: "triệu kWh", value: 450 }],
  },
  {
    kind: "data",
    forms: ["gbps", "mbps", "gb/s", "mb/s", "gigabit mỗi giây", "gb", "tb", "ghz", "mhz"],
    examples: [
      { text: "với tốc độ trên 1Gb/s", unit: "Gb/s", value: 1 },
      { text: "tốc độ 10 Gigabit mỗi giây", unit: "Gigabit mỗi giây", value: 10 },
    ],
  },
  {
    kind: "score",
    forms: ["điểm", "bậc"],
    examples: [
      { text: "chỉ số PCI đạt 70 điểm", unit: "điểm", value: 70 },
      { text: "tăng 3 bậc", unit: "bậc", value: 3 },
    ],
  },
  {
    kind: "times",
    forms: ["lần", "lượt", "phiên", "kỳ", "đợt", "vòng"],
    examples: [
      { text: "tăng 1,5 lần", unit: "lần", value: 1.5 },
      { text: "khám 2 lượt/người/năm", unit: "lượt/người/năm", value: 2 },
    ],
  },
  {
    kind: "grade",
    forms: ["sao"],
    examples: [{ text: "sản phẩm đạt từ 3 sao trở lên", unit: "sao", value: 3 }],
  },
  {
    kind: "age",
    forms: ["tuổi", "tháng tuổi", "ngày tuổi"],
    examples: [{ text: "tuổi thọ trung bình đạt 74,5 tuổi", unit: "tuổi", value: 74.5 }],
  },
] as const satisfies readonly UnitRecord[];

/** Spans of time: behind a number they make a duration, behind a stroke a rate ("12%/năm"). */
export const TIME_UNITS = [
  "năm",
  "tháng",
  "tuần",
  "ngày",
  "ngày đêm",
  "ngày làm việc",
  "giờ",
  "phút",
  "giây",
  "quý",
  "s",
  "h",
] as const;

/** Of how many something is said: "8,25 bác sĩ/vạn dân", "18/1.000 trẻ đẻ sống", "110,7 trai/100 gái". */
export const POPULATIONS = [
  "vạn dân",
  "nghìn dân",
  "ngàn dân",
  "triệu dân",
  "dân",
  "người dân",
  "người",
  "dân số",
  "trẻ đẻ sống",
  "trẻ đẻ ra sống",
  "trẻ em",
  "trẻ",
  "gái",
  "bé gái",
  "bé gái sinh ra sống",
  "tuổi",
  "ca đẻ sống",
  "trẻ sinh sống",
  "trẻ gái",
  "trẻ sinh ra sống",
  "trẻ em sinh ra sống",
  "phụ nữ",
] as const;
