import type { GroupRecord } from "./groups.ts";
import type { AgencyRecord } from "./record.ts";

/** Bodies that run an election (Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân 2015, Chương III). */
export const electionBodies = [
  {
    id: "uy-ban-bau-cu-tinh",
    name: "Ủy ban bầu cử tỉnh",
    level: "province",
    branch: "government",
    bare: "own",
    examples: ["Ủy ban bầu cử tỉnh", "Ủy ban bầu cử của tỉnh", "Ủy ban bầu cử"],
  },
] as const satisfies readonly AgencyRecord[];

export const electionGroups = [
  {
    id: "nhom-ban-bau-cu-dai-bieu-quoc-hoi",
    name: "Ban bầu cử đại biểu Quốc hội",
    kind: "group",
    level: "province",
    branch: "government",
    patterns: ["[các] Ban bầu cử đại biểu Quốc hội"],
    examples: ["Ban bầu cử đại biểu Quốc hội"],
  },
  {
    id: "nhom-ban-bau-cu-dai-bieu-hdnd",
    name: "Ban bầu cử đại biểu Hội đồng nhân dân",
    kind: "group",
    level: null,
    branch: "government",
    patterns: ["[các] Ban bầu cử đại biểu Hội đồng nhân dân [(tỉnh|cấp tỉnh|xã|cấp xã|các cấp|thành phố)]"],
    examples: ["Ban bầu cử đại biểu Hội đồng nhân dân cấp tỉnh", "các Ban bầu cử đại biểu HĐND xã"],
  },
  {
    id: "nhom-ban-bau-cu",
    name: "các Ban bầu cử",
    kind: "group",
    level: null,
    branch: "government",
    patterns: ["[các] Ban bầu cử [các cấp]"],
    examples: ["các Ban bầu cử", "Ban bầu cử các cấp"],
  },
  {
    id: "nhom-to-bau-cu",
    name: "các Tổ bầu cử",
    kind: "group",
    level: "commune",
    branch: "government",
    patterns: ["[các] Tổ bầu cử"],
    examples: ["các Tổ bầu cử"],
  },
] as const satisfies readonly GroupRecord[];
