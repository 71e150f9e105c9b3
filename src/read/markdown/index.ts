import type { RawDocument } from "../../document/raw.ts";
import { isCrawled, readCrawled } from "./crawled.ts";
import { readPlainText } from "../text/index.ts";
import { readRemark } from "./remark.ts";

/** Reads markdown: the form in which legal sites are crawled by its own grammar, any other as CommonMark with GFM. */
export async function readMarkdown(source: string): Promise<RawDocument> {
  if (isCrawled(source)) return readCrawled(source);
  try {
    return await readRemark(source);
  } catch (error) {
    // Quotes and lists nested by thousands exhaust the stack of whoever walks their tree.
    if (!(error instanceof RangeError)) throw error;
    return { ...readPlainText(source), format: "markdown" };
  }
}
