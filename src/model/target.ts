import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Comparator } from "./quantity.ts";
import { Span } from "./span.ts";

export const Target = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    indicator: z.string().meta({ description: "What is measured, without comparator, value and unit." }),
    comparator: Comparator,
    value: z.number().nullable(),
    max: z.number().nullable().meta({ description: "Upper end of a range." }),
    change: z.enum(["level", "increase", "decrease"]),
    unit: z.string().nullable(),
    raw: z.string().meta({ description: "Wording of the quantity: trên 95%." }),
    baseline: z
      .strictObject({ value: z.number(), unit: z.string().nullable(), period: Edtf.nullable() })
      .nullable(),
    due: Edtf.nullable().meta({ description: "Horizon, from the sentence, else from the heading above." }),
    frequency: z.string().nullable().meta({ description: "RFC 5545 RRULE." }),
    subject: z.string().nullable().meta({ description: "Who or what it is counted over." }),
    section: z.string(),
    origin: z.enum(["prose", "table"]),
    span: Span,
    valueSpan: Span,
  })
  .meta({ id: "Target", description: "A result the plan commits to that can be checked." });
export type Target = z.infer<typeof Target>;
