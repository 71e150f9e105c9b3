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
  .meta({ id: "SectionKind", description: "What a section is about, by the words of its title." });
export type SectionKind = z.infer<typeof SectionKind>;

export const Section = z
  .strictObject({
    id: z.string().meta({ description: "s1, s2 ..." }),
    role: z.enum(["heading", "item"]).meta({ description: "An item is a paragraph with a label." }),
    label: z
      .string()
      .nullable()
      .meta({ description: "As printed, without closing marks: II, 2.1, a, -, PHẦN 1." }),
    title: z.string().nullable().meta({ description: "Null for items." }),
    path: z.array(z.string()).meta({ description: "Labels from the root." }),
    kind: SectionKind.nullable().meta({ description: "Null where the title tells none." }),
    span: Span.meta({ description: "From the label to the end of the last child." }),
    titleSpan: Span.nullable().meta({ description: "Where the title stands." }),
    get children() {
      return z.array(Section).meta({ description: "Sections below it." });
    },
  })
  .meta({ id: "Section", description: "A heading or an item of the section tree." });
export type Section = z.infer<typeof Section>;
