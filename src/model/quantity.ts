import { z } from "zod";

export const Comparator = z.enum(["=", ">", ">=", "<", "<=", "~"]).meta({ id: "Comparator" });
export type Comparator = z.infer<typeof Comparator>;
