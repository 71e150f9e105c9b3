import { z } from "zod";
import { Span } from "./span.ts";

export const SourceFormat = z
  .enum(["docx", "doc", "rtf", "odt", "pdf", "html", "markdown", "text", "image"])
  .meta({ id: "SourceFormat", description: "The format the plan was read from." });
export type SourceFormat = z.infer<typeof SourceFormat>;

const OffsetSegment = z
  .strictObject({ start: z.int(), end: z.int(), source: Span })
  .meta({ description: "Text [start, end) was read from these offsets of the decoded file." });

const DocxSegment = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    part: z.string().meta({ description: "Package part, e.g. word/document.xml." }),
    paragraph: z.int().meta({ description: "Index of the paragraph in its part, from 0." }),
    table: z.int().nullable().meta({ description: "Index of the table in its part, from 0." }),
    row: z.int().nullable(),
    cell: z.int().nullable(),
  })
  .meta({ description: "Text [start, end) was read from this paragraph." });

const PdfSegment = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    page: z.int().meta({ description: "Page number, from 1." }),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({
      description: "Left, bottom, right, top in PDF points from the lower left corner of the page.",
    }),
    confidence: z.number().min(0).max(1).optional().meta({
      description: "How sure the text recognition is of its reading; only where the page was recognised.",
    }),
  })
  .meta({ description: "Text [start, end) was read from this box." });

const ImageSegment = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    page: z.int().meta({ description: "Number of the picture in its file, from 1." }),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({
      description: "Left, top, right, bottom in pixels from the upper left corner of the picture.",
    }),
    confidence: z.number().min(0).max(1).meta({
      description: "How sure the text recognition is of its reading.",
    }),
  })
  .meta({ description: "Text [start, end) was recognised in this box." });

/** Leads a span of `plan.text` back to its place in the file. Segments are in the order of the text. */
export const OriginMap = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("offsets"), segments: z.array(OffsetSegment) }),
    z.strictObject({ kind: z.literal("docx"), segments: z.array(DocxSegment) }),
    z.strictObject({ kind: z.literal("pdf"), segments: z.array(PdfSegment) }),
    z.strictObject({ kind: z.literal("image"), segments: z.array(ImageSegment) }),
  ])
  .meta({ id: "OriginMap", description: "Where each part of the text stands in the file." });
export type OriginMap = z.infer<typeof OriginMap>;

export const Source = z
  .strictObject({
    name: z.string().nullable().meta({ description: "File name, without its folder." }),
    format: SourceFormat,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    bytes: z.int().nonnegative(),
    encoding: z.string().nullable().meta({
      description: "Character encoding: utf-8, utf-16le, windows-1258, tcvn3, vni, viqr, viscii.",
    }),
    pages: z.int().positive().nullable(),
    ocr: z.boolean(),
    map: OriginMap,
  })
  .meta({ id: "Source", description: "The file the plan was read from." });
export type Source = z.infer<typeof Source>;
