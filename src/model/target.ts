import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Comparator } from "./quantity.ts";
import { Span } from "./span.ts";

export const Target = z
  .strictObject({
    id: z.string().meta({ description: "c1, c2 ... (chỉ tiêu)" }),
    text: z.string().meta({ description: "The clause that holds the commitment, on one line." }),
    indicator: z.string().meta({ description: "What is measured, without comparator, value and unit." }),
    comparator: Comparator,
    value: z.number().nullable().meta({ description: "As printed: 95 with the unit %, 12.5 with tỷ đồng." }),
    max: z.number().nullable().meta({ description: "Upper end of a range." }),
    change: z.enum(["level", "increase", "decrease"]).meta({
      description: "Whether the value is what is reached, or by how much it grows or falls.",
    }),
    unit: z.string().nullable().meta({ description: "As printed: %, /vạn dân, tỷ đồng, trạm y tế." }),
    raw: z.string().meta({ description: "Wording of the quantity: trên 95%." }),
    baseline: z
      .strictObject({
        value: z.number().meta({ description: "As printed." }),
        unit: z.string().nullable().meta({ description: "As printed." }),
        period: Edtf.nullable().meta({ description: "When it stood there." }),
      })
      .nullable()
      .meta({ description: "The level it starts from, where one is told." }),
    due: Edtf.nullable().meta({ description: "Horizon, from the sentence, else from the heading above." }),
    frequency: z.string().nullable().meta({ description: "RFC 5545 RRULE." }),
    subject: z.string().nullable().meta({ description: "Who or what it is counted over." }),
    section: z.string().meta({ description: "Id of the section." }),
    origin: z.enum(["prose", "table"]).meta({ description: "What it was read from." }),
    span: Span.meta({ description: "Where the clause stands." }),
    valueSpan: Span.meta({ description: "Where the quantity stands: comparator, number, unit." }),
  })
  .meta({ id: "Target", description: "A result the plan commits to that can be checked." });
export type Target = z.infer<typeof Target>;
