import { z } from "zod";

export const Comparator = z
  .enum(["=", ">", ">=", "<", "<=", "~"])
  .meta({ id: "Comparator", description: "trên is >, ít nhất >=, khoảng ~; a bare number is =." });
export type Comparator = z.infer<typeof Comparator>;
