import type { SourceDocument } from "../document/source-document.ts";
import { assemble } from "./assemble.ts";
import { readPlainText } from "./text/index.ts";

/**
 * Reads a text that is in memory already. Synchronous, without Node built-ins and third-party parsers, so that it
 * can be bundled for a browser.
 */
export function readText(text: string, _format: "text" | "markdown" = "text"): SourceDocument {
  return assemble(readPlainText(text));
}
