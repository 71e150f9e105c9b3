import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Span } from "./span.ts";

export const ReferenceRelation = z
  .enum(["legal-basis", "implements", "amends", "replaces", "attached-to", "mention"])
  .meta({
    id: "ReferenceRelation",
    description:
      "What the plan has to do with it: rests on it (căn cứ), carries it out (thực hiện), amends, replaces, is attached to it, or only names it.",
  });
export type ReferenceRelation = z.infer<typeof ReferenceRelation>;

export const Reference = z
  .strictObject({
    id: z.string().meta({ description: "r1, r2 ..." }),
    type: z
      .string()
      .meta({ description: "Slug of the document type: chi-thi, ke-hoach, quyet-dinh, luat ..." }),
    number: z.string().nullable().meta({ description: "Canonical: 25-CT/TW, 281/QĐ-TTg, 46/2021/NQ-HĐND." }),
    date: Edtf.nullable().meta({ description: "Of the document cited." }),
    issuer: z.string().nullable().meta({ description: "As printed." }),
    title: z.string().nullable().meta({ description: "As printed: về tiếp tục củng cố ..." }),
    shortNames: z.array(z.string()).meta({ description: "Names the document gives it: Chỉ thị 37." }),
    relation: ReferenceRelation,
    parts: z.array(z.string()).meta({ description: "Parts cited of it: khoản 2 Điều 5." }),
    self: z.boolean().meta({ description: "The plan's own number, cited in its appendix note." }),
    mentions: z.array(Span).meta({ description: "In the order of the text." }),
  })
  .meta({ id: "Reference", description: "A document cited, with every mention of it." });
export type Reference = z.infer<typeof Reference>;
