import { z } from "zod";
import { Span } from "./span.ts";

export const Funding = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    amount: z.strictObject({ value: z.number(), unit: z.string() }).nullable(),
    span: Span,
  })
  .meta({ id: "Funding" });
export type Funding = z.infer<typeof Funding>;
