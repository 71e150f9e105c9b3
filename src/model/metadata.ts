import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Span } from "./span.ts";

export const Signer = z
  .strictObject({
    name: z.string().meta({ description: "Without degrees and ranks." }),
    position: z.string().meta({ description: "Title of the person who signs: Phó Chủ tịch." }),
    authority: z.string().nullable().meta({ description: "Mark line above the title: KT. CHỦ TỊCH." }),
    onBehalfOf: z.string().nullable().meta({ description: "TM. line, if there is one as well." }),
  })
  .meta({ id: "Signer", description: "Who signs." });
export type Signer = z.infer<typeof Signer>;

export const Recipient = z
  .strictObject({
    text: z.string().meta({ description: "The item as printed, without dash and closing mark." }),
    agencies: z.array(z.string()).meta({ description: "Ids of the agencies named." }),
    purpose: z.string().nullable().meta({ description: "để báo cáo, để thực hiện, để phối hợp ..." }),
  })
  .meta({ id: "Recipient", description: "An item of Nơi nhận." });
export type Recipient = z.infer<typeof Recipient>;

export const Metadata = z
  .strictObject({
    documentType: z
      .strictObject({
        code: z
          .string()
          .meta({ description: "Abbreviation of NĐ 30/2020 Phụ lục III: KH, QĐ, CTr, CT, CV, BC, TTr ..." }),
        name: z.string().meta({ description: "Kế hoạch, Quyết định ..." }),
      })
      .meta({ description: "Kế hoạch where the paper does not print what it is." }),
    number: z
      .strictObject({
        raw: z.string().meta({ description: "As printed: Số 124-KH/TU." }),
        serial: z.string().nullable().meta({ description: "124; null where the paper leaves it blank." }),
        symbol: z.string().meta({ description: "KH/TU" }),
        canonical: z.string().nullable().meta({ description: "124-KH/TU" }),
      })
      .nullable()
      .meta({ description: "The document's own number." }),
    system: z
      .enum(["state", "party"])
      .meta({ description: "Whose papers it belongs to, by form and issuer." }),
    issuer: z
      .strictObject({
        agency: z
          .string()
          .meta({ description: "Id, as in agencies; of several that issue it together, the first." }),
        name: z.string().meta({
          description:
            "With its place: Ban Thường vụ Tỉnh ủy Kon Tum. Of a joint plan all that issue it: Sở Y tế - Công an tỉnh Kon Tum.",
        }),
        parent: z.string().nullable().meta({ description: "The body printed above it." }),
      })
      .nullable()
      .meta({ description: "The body that issues the document." }),
    place: z
      .strictObject({
        raw: z.string().meta({ description: "As printed before the date." }),
        province: z
          .string()
          .nullable()
          .meta({ description: "Id of the province, as of the date of the document." }),
      })
      .nullable()
      .meta({ description: "Where it was issued." }),
    date: Edtf.nullable().meta({
      description: "Of issue; what the paper leaves blank is left out: 2024-05.",
    }),
    title: z
      .string()
      .meta({ description: "On one line, without the type word; empty where none is printed." }),
    signers: z.array(Signer).meta({ description: "Several for joint documents." }),
    recipients: z.array(Recipient).meta({ description: "Nơi nhận, with the line Lưu." }),
    period: Edtf.nullable().meta({
      description: "What the plan covers as a whole, where it says so: 2025/2030.",
    }),
    spans: z.record(z.string(), Span).meta({ description: "Where each field was read, by field name." }),
  })
  .meta({ id: "Metadata", description: "Header, title, sign-off and recipients." });
export type Metadata = z.infer<typeof Metadata>;
