import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Span } from "./span.ts";

export const Deadline = z
  .strictObject({
    id: z.string(),
    raw: z.string(),
    relation: z.enum(["by", "before", "in", "during", "from", "within", "after", "recurring", "continuous"]),
    value: Edtf.nullable(),
    recurrence: z.string().nullable().meta({ description: "RFC 5545 RRULE." }),
    duration: z.string().nullable().meta({ description: "ISO 8601 duration." }),
    anchor: z.string().nullable().meta({ description: "Event it is counted from." }),
    governs: z.array(z.string()).meta({ description: "Ids of tasks, targets or sections." }),
    span: Span,
  })
  .meta({ id: "Deadline", description: "When something must be done." });
export type Deadline = z.infer<typeof Deadline>;
