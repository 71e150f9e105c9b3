import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Comparator } from "./quantity.ts";
import { Span } from "./span.ts";

export const Indicator = z
  .strictObject({
    id: z.string().meta({ description: "i1, i2 ..." }),
    table: z.string().meta({ description: "Id of the table." }),
    ordinal: z.string().nullable().meta({ description: "As printed in the first column: 1.2." }),
    name: z.string().meta({ description: "What is measured." }),
    unit: z.string().nullable().meta({ description: "As printed in the unit column or the name." }),
    group: z.string().nullable().meta({ description: "The row of a heading above it." }),
    series: z
      .array(
        z.strictObject({
          period: Edtf.nullable().meta({ description: "The time it holds for, from the header or the row." }),
          kind: z
            .enum(["actual", "estimate", "target"])
            .meta({ description: "What was (thực hiện), what is likely (ước), what is to be." }),
          comparator: Comparator,
          value: z.number().nullable().meta({ description: "Null where the cell holds no number." }),
          max: z.number().nullable().meta({ description: "Upper end of a range." }),
          raw: z.string().meta({ description: "As printed: ≥ 65." }),
          span: Span,
        }),
      )
      .meta({ description: "Its values from left to right." }),
    span: Span.meta({ description: "Where the row stands." }),
  })
  .meta({ id: "Indicator", description: "A row of an indicator table as a typed time series." });
export type Indicator = z.infer<typeof Indicator>;
