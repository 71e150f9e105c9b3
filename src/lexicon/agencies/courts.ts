import type { AgencyRecord } from "./record.ts";

/** Courts, procuracies, enforcement of judgments. */
export const courts = [
  {
    id: "toa-an-nhan-dan-toi-cao",
    name: "Tòa án nhân dân tối cao",
    abbreviations: ["TANDTC"],
    level: "central",
    branch: "court-procuracy",
    examples: ["Tòa án nhân dân tối cao", "TAND tối cao"],
  },
  {
    id: "vien-kiem-sat-nhan-dan-toi-cao",
    name: "Viện kiểm sát nhân dân tối cao",
    abbreviations: ["VKSNDTC"],
    level: "central",
    branch: "court-procuracy",
    examples: ["Viện kiểm sát nhân dân tối cao", "VKSND tối cao"],
  },
  {
    id: "toa-an-nhan-dan-tinh",
    name: "Tòa án nhân dân tỉnh",
    level: "province",
    branch: "court-procuracy",
    bare: "own",
    examples: ["Tòa án nhân dân tỉnh", "TAND tỉnh"],
  },
  {
    id: "vien-kiem-sat-nhan-dan-tinh",
    name: "Viện kiểm sát nhân dân tỉnh",
    level: "province",
    branch: "court-procuracy",
    bare: "own",
    examples: ["Viện kiểm sát nhân dân tỉnh", "Viện Kiểm sát nhân dân tỉnh", "VKSND tỉnh"],
  },
  {
    id: "cuc-thi-hanh-an-dan-su",
    name: "Cục Thi hành án dân sự tỉnh",
    level: "province",
    branch: "court-procuracy",
    validTo: "2025-06-30",
    successors: [{ id: "thi-hanh-an-dan-su-tinh" }],
    bare: "own",
    examples: ["Cục Thi hành án dân sự tỉnh"],
  },
  {
    id: "thi-hanh-an-dan-su-tinh",
    name: "Thi hành án dân sự tỉnh",
    level: "province",
    branch: "court-procuracy",
    validFrom: "2025-07-01",
    bare: "never",
    examples: ["Thi hành án dân sự tỉnh"],
  },
] as const satisfies readonly AgencyRecord[];
