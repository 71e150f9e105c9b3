import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Span } from "./span.ts";

export const Deadline = z
  .strictObject({
    id: z.string().meta({ description: "d1, d2 ..." }),
    raw: z.string().meta({ description: "Its wording: trước ngày 15/12 hằng năm." }),
    relation: z
      .enum(["by", "before", "in", "during", "from", "within", "after", "recurring", "continuous"])
      .meta({
        description:
          "How the time bounds: by (đến, chậm nhất), before (trước), in (trong năm 2025), during (giai đoạn), from (từ), within (trong vòng), after (sau khi), recurring (hằng quý), continuous (thường xuyên).",
      }),
    value: Edtf.nullable().meta({
      description: "Null where it is told by recurrence, duration or event alone.",
    }),
    recurrence: z
      .string()
      .nullable()
      .meta({ description: "RFC 5545 RRULE: FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15." }),
    duration: z.string().nullable().meta({ description: "ISO 8601 duration: P30D." }),
    anchor: z.string().nullable().meta({ description: "Event it is counted from: kể từ ngày ban hành." }),
    governs: z.array(z.string()).meta({ description: "Ids of tasks, targets or sections." }),
    span: Span.meta({ description: "Where the wording stands." }),
  })
  .meta({ id: "Deadline", description: "When something must be done." });
export type Deadline = z.infer<typeof Deadline>;
