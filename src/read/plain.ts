import type { SourceDocument } from "../document/source-document.ts";
import { assemble } from "./assemble.ts";
import { isCrawled, readCrawled } from "./markdown/crawled.ts";
import { readPlainText } from "./text/index.ts";

/**
 * Reads a text that is in memory already: plain text or markdown. Synchronous, without Node built-ins and
 * third-party parsers, so that it can be bundled for a browser.
 */
export function readText(text: string): SourceDocument {
  return assemble(isCrawled(text) ? readCrawled(text) : readPlainText(text));
}
