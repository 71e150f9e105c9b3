import type { RawDocument } from "../../document/raw.ts";
import { isCrawled, readCrawled } from "./crawled.ts";
import { readRemark } from "./remark.ts";

/** Reads markdown: the form in which legal sites are crawled by its own grammar, any other as CommonMark with GFM. */
export async function readMarkdown(source: string): Promise<RawDocument> {
  return isCrawled(source) ? readCrawled(source) : readRemark(source);
}
