import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Comparator } from "./quantity.ts";
import { Span } from "./span.ts";

export const Indicator = z
  .strictObject({
    id: z.string(),
    table: z.string(),
    ordinal: z.string().nullable(),
    name: z.string(),
    unit: z.string().nullable(),
    group: z.string().nullable(),
    series: z.array(
      z.strictObject({
        period: Edtf.nullable(),
        kind: z.enum(["actual", "estimate", "target"]),
        comparator: Comparator,
        value: z.number().nullable(),
        max: z.number().nullable(),
        raw: z.string(),
        span: Span,
      }),
    ),
    span: Span,
  })
  .meta({ id: "Indicator", description: "A row of an indicator table as a typed time series." });
export type Indicator = z.infer<typeof Indicator>;
