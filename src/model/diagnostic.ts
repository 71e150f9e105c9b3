import { z } from "zod";
import { Span } from "./span.ts";

export const Severity = z.enum(["error", "warning", "info"]).meta({
  id: "Severity",
  description: "error: facts are missing; warning: facts may be wrong; info: good to know.",
});
export type Severity = z.infer<typeof Severity>;

export const Diagnostic = z
  .strictObject({
    code: z.string().meta({ description: "Stable dotted code, e.g. numbering.duplicate." }),
    severity: Severity,
    message: z.string().meta({ description: "In English, with the wording of the place in Vietnamese." }),
    span: Span.nullable().meta({ description: "Null where it is about the file as a whole." }),
    hint: z.string().nullable().meta({ description: "What was done about it, or what can be." }),
  })
  .meta({ id: "Diagnostic", description: "What is wrong or doubtful in the document, or was hard to read." });
export type Diagnostic = z.infer<typeof Diagnostic>;
