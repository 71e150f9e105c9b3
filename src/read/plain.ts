import type { RawDocument } from "../document/raw.ts";
import type { SourceDocument } from "../document/source-document.ts";
import { assemble } from "./assemble.ts";
import { isCrawled, readCrawled } from "./markdown/crawled.ts";
import { readPlainText } from "./text/index.ts";

/**
 * Reads a text that is in memory already. Synchronous, without Node built-ins and third-party parsers, so that it
 * can be bundled for a browser. Markdown marks are read as hints in both formats; tables between lone bars, as
 * crawlers write them, only in markdown.
 */
export function readText(text: string, format: "text" | "markdown" = "text"): SourceDocument {
  return assemble(readRawText(text, format));
}

export function readRawText(text: string, format: "text" | "markdown"): RawDocument {
  if (format === "markdown" && isCrawled(text)) return readCrawled(text);
  return { ...readPlainText(text), format };
}
