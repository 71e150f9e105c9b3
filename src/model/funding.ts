import { z } from "zod";
import { Span } from "./span.ts";

export const Funding = z
  .strictObject({
    id: z.string().meta({ description: "f1, f2 ..." }),
    source: z.string().meta({ description: "As printed: ngân sách địa phương." }),
    amount: z
      .strictObject({
        value: z.number().meta({ description: "As printed: 12.5 with the unit tỷ đồng." }),
        unit: z.string().meta({ description: "As printed." }),
      })
      .nullable()
      .meta({ description: "Null where no sum stands behind the source." }),
    span: Span.meta({ description: "Where the source is named." }),
  })
  .meta({ id: "Funding", description: "A source of money." });
export type Funding = z.infer<typeof Funding>;
