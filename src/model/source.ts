import { z } from "zod";
import { Span } from "./span.ts";

export const SourceFormat = z
  .enum(["docx", "doc", "rtf", "odt", "pdf", "html", "markdown", "text", "image"])
  .meta({ id: "SourceFormat", description: "The format the plan was read from." });
export type SourceFormat = z.infer<typeof SourceFormat>;

/** The part of `plan.text` that a segment is about. */
const stretch = {
  start: z.int().nonnegative().meta({ description: "Offset of its first code unit in the text." }),
  end: z.int().nonnegative().meta({ description: "Offset after its last." }),
};

const OffsetSegment = z
  .strictObject({ ...stretch, source: Span.meta({ description: "Offsets of the decoded file." }) })
  .meta({ description: "Text [start, end) was read from these offsets of the decoded file." });

const DocxSegment = z
  .strictObject({
    ...stretch,
    part: z.string().meta({ description: "Package part, e.g. word/document.xml." }),
    paragraph: z.int().meta({ description: "Index of the paragraph in its part, from 0." }),
    table: z.int().nullable().meta({ description: "Index of the table in its part, from 0." }),
    row: z.int().nullable().meta({ description: "Row of the table, from 0." }),
    cell: z.int().nullable().meta({ description: "Cell of the row, from 0." }),
  })
  .meta({ description: "Text [start, end) was read from this paragraph." });

const PdfSegment = z
  .strictObject({
    ...stretch,
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
    ...stretch,
    page: z.int().meta({ description: "Number of the picture in its file, from 1." }),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({
      description: "Left, top, right, bottom in pixels from the upper left corner of the picture.",
    }),
    confidence: z.number().min(0).max(1).meta({
      description: "How sure the text recognition is of its reading.",
    }),
  })
  .meta({ description: "Text [start, end) was recognised in this box." });

const mapOf = <Kind extends string, Segment extends z.ZodType>(kind: Kind, segment: Segment) =>
  z.strictObject({
    kind: z.literal(kind).meta({ description: "What the segments point to." }),
    segments: z.array(segment).meta({ description: "In the order of the text." }),
  });

/** Leads a span of `plan.text` back to its place in the file. Segments are in the order of the text. */
export const OriginMap = z
  .discriminatedUnion("kind", [
    mapOf("offsets", OffsetSegment),
    mapOf("docx", DocxSegment),
    mapOf("pdf", PdfSegment),
    mapOf("image", ImageSegment),
  ])
  .meta({ id: "OriginMap", description: "Where each part of the text stands in the file." });
export type OriginMap = z.infer<typeof OriginMap>;

export const Source = z
  .strictObject({
    name: z.string().nullable().meta({ description: "File name, without its folder." }),
    format: SourceFormat,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .meta({ description: "Of the bytes of the file; of text in memory those of its UTF-8." }),
    bytes: z.int().nonnegative().meta({ description: "Length of the file." }),
    encoding: z.string().nullable().meta({
      description: "Character encoding: utf-8, utf-16le, windows-1258, tcvn3, vni, viqr, viscii.",
    }),
    pages: z.int().positive().nullable().meta({ description: "Of PDF files and pictures." }),
    ocr: z.boolean().meta({ description: "Whether the text was recognised in pictures." }),
    map: OriginMap,
  })
  .meta({ id: "Source", description: "The file the plan was read from." });
export type Source = z.infer<typeof Source>;
