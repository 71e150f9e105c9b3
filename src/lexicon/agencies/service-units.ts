import type { AgencyRecord } from "./record.ts";

/** Service units of a province. */
export const serviceUnits = [
  {
    id: "trung-tam-kiem-soat-benh-tat-tinh",
    name: "Trung tâm Kiểm soát bệnh tật tỉnh",
    abbreviations: ["CDC tỉnh"],
    level: "province",
    branch: "public-service",
    bare: "own",
    examples: ["Trung tâm Kiểm soát bệnh tật tỉnh", "Trung tâm Kiểm soát bệnh tật", "CDC tỉnh"],
  },
  {
    id: "benh-vien-da-khoa-tinh",
    name: "Bệnh viện đa khoa tỉnh",
    level: "province",
    branch: "public-service",
    bare: "never",
    examples: ["Bệnh viện đa khoa tỉnh", "Bệnh viện Đa khoa tỉnh", "BVĐK tỉnh"],
  },
  {
    id: "trung-tam-xuc-tien-dau-tu-tinh",
    name: "Trung tâm Xúc tiến đầu tư tỉnh",
    variants: [
      "Trung tâm Xúc tiến đầu tư, Thương mại và Du lịch tỉnh",
      "Trung tâm Xúc tiến Đầu tư và Thương mại tỉnh",
    ],
    level: "province",
    branch: "public-service",
    bare: "own",
    examples: ["Trung tâm Xúc tiến đầu tư tỉnh"],
  },
] as const satisfies readonly AgencyRecord[];
