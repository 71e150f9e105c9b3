import type { AgencyRecord } from "./record.ts";

/** Police and military commands of a province. */
export const armedForces = [
  {
    id: "cong-an-tinh",
    name: "Công an tỉnh",
    abbreviations: ["CA tỉnh"],
    level: "province",
    branch: "armed-forces",
    bare: "listed",
    examples: ["Công an tỉnh", "Công an Tỉnh", "CA tỉnh"],
  },
  {
    id: "bo-chi-huy-quan-su-tinh",
    name: "Bộ Chỉ huy Quân sự tỉnh",
    abbreviations: ["BCHQS tỉnh", "BCH Quân sự tỉnh"],
    level: "province",
    branch: "armed-forces",
    bare: "own",
    examples: ["Bộ Chỉ huy Quân sự tỉnh", "BCHQS tỉnh", "Bộ CHQS tỉnh"],
  },
  {
    id: "bo-chi-huy-quan-su-tinh",
    name: "Bộ Tư lệnh Thành phố",
    variants: ["Bộ Tư lệnh Thủ đô", "Bộ Tư lệnh Thủ đô Hà Nội", "Bộ Tư lệnh Thành phố Hồ Chí Minh"],
    level: "province",
    branch: "armed-forces",
    examples: ["Bộ Tư lệnh Thủ đô", "Bộ Tư lệnh Thành phố Hồ Chí Minh"],
  },
  {
    id: "bo-chi-huy-bo-doi-bien-phong-tinh",
    name: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
    abbreviations: ["BCH BĐBP tỉnh"],
    variants: ["Ban Chỉ huy Bộ đội Biên phòng tỉnh"],
    level: "province",
    branch: "armed-forces",
    bare: "own",
    examples: ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Bộ Chỉ huy BĐBP tỉnh"],
  },
] as const satisfies readonly AgencyRecord[];
