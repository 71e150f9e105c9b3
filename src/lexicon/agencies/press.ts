import type { AgencyRecord } from "./record.ts";

/** Newspapers and broadcasters of a province, one body in most provinces since 2025. */
export const press = [
  {
    id: "dai-phat-thanh-truyen-hinh-tinh",
    name: "Đài Phát thanh và Truyền hình tỉnh",
    level: "province",
    branch: "public-service",
    validTo: "2025-06-30",
    successors: [{ id: "bao-va-phat-thanh-truyen-hinh-tinh" }],
    bare: "own",
    examples: [
      "Đài Phát thanh và Truyền hình tỉnh",
      "Đài Phát thanh - Truyền hình tỉnh",
      "Đài PT-TH tỉnh",
      "Đài PT-TH",
    ],
  },
  {
    id: "bao-tinh",
    name: "Báo tỉnh",
    level: "province",
    branch: "public-service",
    validTo: "2025-06-30",
    successors: [{ id: "bao-va-phat-thanh-truyen-hinh-tinh" }],
    bare: "never",
    examples: ["Báo Hà Tĩnh"],
  },
  {
    id: "bao-va-phat-thanh-truyen-hinh-tinh",
    name: "Báo và phát thanh, truyền hình tỉnh",
    variants: ["Báo và Đài phát thanh, truyền hình tỉnh", "Báo, Đài Phát thanh và Truyền hình tỉnh"],
    level: "province",
    branch: "public-service",
    validFrom: "2025-03-01",
    bare: "own",
    examples: [
      "Báo và phát thanh, truyền hình Hà Tĩnh",
      "Báo và Đài phát thanh, truyền hình tỉnh",
      "Báo và phát thanh truyền hình tỉnh",
    ],
  },
  {
    id: "bao-sai-gon-giai-phong",
    name: "Báo Sài Gòn Giải Phóng",
    level: "province",
    branch: "public-service",
    examples: ["Báo Sài Gòn Giải Phóng"],
  },
] as const satisfies readonly AgencyRecord[];
