import type { RawDocument } from "../../document/raw.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { documentOf } from "./document.ts";
import { readMarks } from "./read-marks.ts";

/**
 * Reads a PDF file by where its glyphs stand, never by their order in the file: glyphs to lines, lines to columns,
 * ruled tables and paragraphs, over the breaks of pages. Page numbers and running heads are furniture, notes at the
 * foot of pages come last. Source offsets are offsets into the text of all lines; the origin map leads to boxes on
 * the pages, in points from the lower left corner of the page as it is shown.
 *
 * A file without text, or with text that is none, is a document without blocks and a diagnostic that says so.
 *
 * @throws KehoachError `format.encrypted`, `format.damaged`, `input.too-large`
 */
export async function readPdf(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<RawDocument> {
  return documentOf(await readMarks(bytes, limits));
}
