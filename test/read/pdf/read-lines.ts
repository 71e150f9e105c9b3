import type { SourceDocument } from "../../../src/document/source-document.ts";
import { assemble } from "../../../src/read/assemble.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { pdfFile, Typeface, type PdfPageContent } from "../../fixtures/pdf/pdf-file.ts";
import { blockLines } from "../block-lines.ts";

/** A document of pages whose letters are written with the typeface that `draw` is given. */
export async function readPages(
  draw: (face: Typeface) => (string | PdfPageContent)[],
  fonts?: string[],
): Promise<SourceDocument> {
  const typeface = new Typeface();
  const pages = draw(typeface).map((page) => (typeof page === "string" ? { content: page } : page));
  return assemble(await readPdf(pdfFile(pages, { typeface, ...(fonts === undefined ? {} : { fonts }) })));
}

/** Its blocks as lines to compare. */
export async function readLines(
  draw: (face: Typeface) => (string | PdfPageContent)[],
  fonts?: string[],
): Promise<string[]> {
  return blockLines(await readPages(draw, fonts));
}

/** The bold ranges of its paragraphs as text. */
export function strongOf({ text, blocks }: SourceDocument): string[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? block.strong.map(({ start, end }) => text.slice(start, end)) : [],
  );
}
