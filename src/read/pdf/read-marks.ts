import type { Limits } from "../limits.ts";
import { interpret } from "./interpreter.ts";
import type { PageMarks } from "./marks.ts";
import { pageMarks } from "./page-marks.ts";
import { visitPages } from "./pdfjs.ts";

/**
 * What is drawn on the pages of a PDF file, pictures left out.
 *
 * @throws KehoachError `format.encrypted`, `format.damaged`, `input.too-large`
 */
export async function readMarks(bytes: Uint8Array, limits: Limits): Promise<PageMarks[]> {
  const marks: PageMarks[] = [];
  await visitPages(bytes, (page) => marks.push(pageMarks(page, interpret(page))), limits);
  return marks;
}
