import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Span } from "./span.ts";

export const Signer = z
  .strictObject({
    name: z.string(),
    position: z.string().meta({ description: "Title of the person who signs: Phó Chủ tịch." }),
    authority: z.string().nullable().meta({ description: "Mark line above the title: KT. CHỦ TỊCH." }),
    onBehalfOf: z.string().nullable().meta({ description: "TM. line, if there is one as well." }),
  })
  .meta({ id: "Signer" });
export type Signer = z.infer<typeof Signer>;

export const Recipient = z
  .strictObject({
    text: z.string(),
    agencies: z.array(z.string()).meta({ description: "Ids of the agencies named." }),
    purpose: z.string().nullable().meta({ description: "để báo cáo, để thực hiện, để phối hợp ..." }),
  })
  .meta({ id: "Recipient" });
export type Recipient = z.infer<typeof Recipient>;

export const Metadata = z
  .strictObject({
    documentType: z.strictObject({
      code: z
        .string()
        .meta({ description: "Abbreviation of NĐ 30/2020 Phụ lục III: KH, QĐ, CTr, CT, CV, BC, TTr ..." }),
      name: z.string(),
    }),
    number: z
      .strictObject({
        raw: z.string(),
        serial: z.string().nullable(),
        symbol: z.string(),
        canonical: z.string().nullable(),
      })
      .nullable(),
    system: z.enum(["state", "party"]),
    issuer: z
      .strictObject({ agency: z.string(), name: z.string(), parent: z.string().nullable() })
      .nullable(),
    place: z
      .strictObject({
        raw: z.string(),
        province: z
          .string()
          .nullable()
          .meta({ description: "Id of the province, as of the date of the document." }),
      })
      .nullable(),
    date: Edtf.nullable(),
    title: z.string(),
    signers: z.array(Signer),
    recipients: z.array(Recipient),
    period: Edtf.nullable(),
    spans: z.record(z.string(), Span).meta({ description: "Where each field was read, by field name." }),
  })
  .meta({ id: "Metadata", description: "Header, title, sign-off and recipients." });
export type Metadata = z.infer<typeof Metadata>;
