import type { AgencyRecord } from "./record.ts";

/**
 * Expressions for many bodies at once. They are read as one group and never expanded. In `patterns` "[...]" may be
 * missing and "(a|b)" is a choice; commas and "và" are free, as in all names.
 */
export type GroupRecord = AgencyRecord & { kind: "group"; patterns: readonly string[] };

const WHERE = "[(tỉnh|cấp tỉnh|của tỉnh|thuộc tỉnh|thành phố|cấp thành phố|của thành phố)]";

export const groups = [
  {
    id: "nhom-so-ban-nganh",
    name: "các sở, ban, ngành",
    kind: "group",
    level: "province",
    branch: "government",
    patterns: [
      `[(các|một số)] sở, [ban,] ngành [, (đoàn thể|đơn vị|cơ quan)] ${WHERE}`,
      `[các] (ban, sở|ban, ngành) [, ngành] ${WHERE}`,
      `các sở, ngành, địa phương`,
      `[các] sở, ban, ngành, đoàn thể cấp tỉnh`,
    ],
    examples: [
      "các sở, ban, ngành",
      "các sở, ban ngành",
      "các Sở, ngành",
      "các sở ban ngành tỉnh",
      "sở, ban, ngành cấp tỉnh",
    ],
  },
  {
    id: "nhom-bo-nganh",
    name: "các bộ, ngành",
    kind: "group",
    level: "central",
    branch: "government",
    patterns: [
      "[các] bộ, [ban,] ngành [(Trung ương|ở Trung ương)]",
      "[các] bộ, cơ quan ngang bộ [, cơ quan thuộc Chính phủ]",
      "[các] bộ, cơ quan Trung ương",
      "[các] ban, bộ, ngành [Trung ương]",
    ],
    examples: [
      "các bộ, ngành",
      "Bộ, ngành Trung ương",
      "các Bộ, ngành trung ương",
      "các bộ, cơ quan ngang bộ",
    ],
  },
  {
    id: "nhom-to-chuc-chinh-tri-xa-hoi",
    name: "các tổ chức chính trị - xã hội",
    kind: "group",
    level: null,
    branch: "front",
    patterns: [
      `[các] (tổ chức|đoàn thể|tổ chức đoàn thể|hội, đoàn thể|tổ chức, đoàn thể|TC) chính trị - xã hội ${WHERE}`,
      "[các] (tổ chức|đoàn thể) chính trị - xã hội các cấp",
    ],
    examples: [
      "các tổ chức chính trị - xã hội",
      "các đoàn thể chính trị-xã hội tỉnh",
      "các tổ chức chính trị – xã hội",
      "các TC CT-XH",
    ],
  },
  {
    id: "nhom-doan-the",
    name: "các tổ chức đoàn thể",
    kind: "group",
    level: null,
    branch: "front",
    patterns: [
      "các tổ chức đoàn thể [(các cấp|cấp tỉnh|tỉnh|thành phố)]",
      "tổ chức đoàn thể các cấp",
      "[các] [hội,] đoàn thể (các cấp|cấp tỉnh|tỉnh|thành phố)",
    ],
    examples: ["các tổ chức đoàn thể các cấp", "các hội, đoàn thể tỉnh"],
  },
  {
    id: "nhom-cap-uy-cap-huyen",
    name: "các huyện ủy, thành ủy",
    kind: "group",
    level: "district",
    branch: "party",
    validTo: "2025-06-30",
    patterns: [
      "[các] huyện ủy, thành ủy [, (thị ủy|quận ủy)]",
      "[các] huyện ủy, thị ủy [, thành ủy]",
      "[các] (thành ủy|thị ủy|quận ủy), [(thị ủy|thành ủy),] huyện ủy",
      "[các] huyện, thành, thị ủy",
      "[các] quận ủy, huyện ủy [, (thị ủy|thành ủy)]",
    ],
    examples: ["các huyện ủy, thành ủy", "các huyện ủy, thị ủy, thành ủy", "các thành ủy, huyện ủy"],
  },
  {
    id: "nhom-dang-uy-truc-thuoc",
    name: "đảng ủy trực thuộc Tỉnh ủy",
    kind: "group",
    level: "province",
    branch: "party",
    patterns: ["[các] (đảng ủy|đảng bộ) trực thuộc (Tỉnh ủy|Thành ủy)", "[các] đảng ủy trực thuộc"],
    examples: ["đảng ủy trực thuộc Tỉnh ủy", "các đảng uỷ trực thuộc Tỉnh uỷ"],
  },
  {
    id: "nhom-ban-can-su-dang-dang-doan",
    name: "các ban cán sự đảng, đảng đoàn",
    kind: "group",
    level: "province",
    branch: "party",
    validTo: "2025-02-28",
    patterns: ["[các] ban cán sự đảng, đảng đoàn", "[các] đảng đoàn, ban cán sự đảng"],
    examples: ["các ban cán sự đảng, đảng đoàn", "các đảng đoàn, ban cán sự đảng"],
  },
  {
    id: "nhom-co-quan-tham-muu-giup-viec-tinh-uy",
    name: "các cơ quan tham mưu, giúp việc Tỉnh ủy",
    kind: "group",
    level: "province",
    branch: "party",
    patterns: [
      "[các] (cơ quan|ban|cơ quan, đơn vị) [chuyên trách] tham mưu, giúp việc [của] (Tỉnh ủy|Thành ủy)",
      "[các] ban (Đảng|xây dựng Đảng) [của] (Tỉnh ủy|Thành ủy)",
    ],
    examples: [
      "các cơ quan tham mưu, giúp việc Tỉnh ủy",
      "Các cơ quan tham mưu giúp việc Tỉnh ủy",
      "các ban Đảng Tỉnh ủy",
    ],
  },
  {
    id: "nhom-co-quan-dang-truc-thuoc",
    name: "các cơ quan Đảng trực thuộc Tỉnh ủy",
    kind: "group",
    level: "province",
    branch: "party",
    patterns: ["[các] cơ quan Đảng trực thuộc (Tỉnh ủy|Thành ủy)"],
    examples: ["Các cơ quan Đảng trực thuộc Tỉnh ủy"],
  },
  {
    id: "nhom-co-quan-trung-uong-tren-dia-ban",
    name: "các cơ quan Trung ương đóng trên địa bàn tỉnh",
    kind: "group",
    level: "province",
    branch: "government",
    patterns: [
      "[các] cơ quan [, đơn vị] Trung ương [đóng] (trên địa bàn|tại) (tỉnh|thành phố|địa phương|địa bàn)",
      "các cơ quan [, đơn vị] Trung ương [đóng] trên địa bàn",
    ],
    examples: ["các cơ quan Trung ương đóng trên địa bàn tỉnh", "cơ quan Trung ương đóng tại địa phương"],
  },
  {
    id: "nhom-co-quan-truyen-thong",
    name: "các cơ quan thông tin, truyền thông",
    kind: "group",
    level: "province",
    branch: "public-service",
    patterns: [
      `các cơ quan [thông tin,] [báo chí,] truyền thông ${WHERE}`,
      "các cơ quan thông tin đại chúng",
      "các cơ quan [thông tin,] [báo chí,] truyền thông trên địa bàn (tỉnh|thành phố)",
      `các cơ quan thông tấn, báo chí ${WHERE}`,
    ],
    examples: ["Các cơ quan thông tin, truyền thông của tỉnh", "các cơ quan truyền thông"],
  },
  {
    id: "nhom-uy-ban-cua-quoc-hoi",
    name: "các Ủy ban của Quốc hội",
    kind: "group",
    level: "central",
    branch: "government",
    patterns: ["các Ủy ban [của] Quốc hội"],
    examples: ["các Ủy ban của Quốc hội"],
  },
  {
    id: "nhom-ban-dang-trung-uong",
    name: "các ban Đảng Trung ương",
    kind: "group",
    level: "central",
    branch: "party",
    patterns: ["các ban [của] Đảng [(Trung ương|ở Trung ương)]"],
    examples: ["các Ban của Đảng", "các ban Đảng Trung ương"],
  },
  {
    id: "nhom-co-quan-trung-uong-cua-doan-the",
    name: "cơ quan trung ương của các đoàn thể",
    kind: "group",
    level: "central",
    branch: "front",
    patterns: [
      "[các] cơ quan trung ương của các [(hội|tổ chức),] [tổ chức] đoàn thể",
      "cơ quan trung ương của các tổ chức chính trị - xã hội",
    ],
    examples: [
      "Cơ quan trung ương của các đoàn thể",
      "Cơ quan Trung ương của các tổ chức chính trị - xã hội",
    ],
  },
  {
    id: "nhom-phong-don-vi-truc-thuoc-so",
    name: "các phòng, đơn vị trực thuộc Sở",
    kind: "group",
    level: "province",
    branch: "government",
    patterns: [
      "các phòng [, ban] [chuyên môn] [, đơn vị] [thuộc,] (thuộc|trực thuộc) Sở",
      "các phòng, (trung tâm|chi cục) [, đơn vị] (thuộc|trực thuộc) Sở",
    ],
    examples: ["các phòng, đơn vị trực thuộc Sở", "Các phòng, đơn vị thuộc Sở"],
  },
] as const satisfies readonly GroupRecord[];
