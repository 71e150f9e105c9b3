import { z } from "zod";
import { Span } from "./span.ts";

export const SectionKind = z
  .enum([
    "legal-basis",
    "context",
    "purpose",
    "requirements",
    "objectives",
    "general-objective",
    "specific-objectives",
    "targets",
    "scope",
    "tasks",
    "funding",
    "implementation",
    "agency",
    "reporting",
    "appendix",
    "recipients",
  ])
  .meta({ id: "SectionKind" });
export type SectionKind = z.infer<typeof SectionKind>;

export const Section = z
  .strictObject({
    id: z.string(),
    role: z.enum(["heading", "item"]),
    label: z
      .string()
      .nullable()
      .meta({ description: "As printed, without closing marks: II, 2.1, a, -, PHẦN 1." }),
    title: z.string().nullable(),
    path: z.array(z.string()).meta({ description: "Labels from the root." }),
    kind: SectionKind.nullable(),
    span: Span.meta({ description: "From the label to the end of the last child." }),
    titleSpan: Span.nullable(),
    get children() {
      return z.array(Section);
    },
  })
  .meta({ id: "Section", description: "A heading or an item of the section tree." });
export type Section = z.infer<typeof Section>;
