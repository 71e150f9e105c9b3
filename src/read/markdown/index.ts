import type { RawDocument } from "../../document/raw.ts";
import { isCrawled, readCrawled } from "./crawled.ts";
import { looksLikeMarkdown } from "./marks.ts";
import { hasGridTable } from "../text/grid-table.ts";
import { readPlainText } from "../text/index.ts";
import { readRemark } from "./remark.ts";

/**
 * Reads markdown: the form in which legal sites are crawled by its own grammar, a text without any mark as plain
 * text (in CommonMark its lines would run together) and so one with drawn tables, all else as CommonMark with GFM.
 */
export async function readMarkdown(source: string): Promise<RawDocument> {
  if (isCrawled(source)) return readCrawled(source);
  if (!looksLikeMarkdown(source) || hasGridTable(source))
    return { ...readPlainText(source), format: "markdown" };
  try {
    return await readRemark(source);
  } catch (error) {
    // Quotes and lists nested by thousands exhaust the stack of whoever walks their tree.
    if (!(error instanceof RangeError)) throw error;
    return { ...readPlainText(source), format: "markdown" };
  }
}
