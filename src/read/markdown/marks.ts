import { hasMarkup } from "../text/markup.ts";
import { hasHtmlTable } from "./html-tables.ts";

const DELIMITER_ROW = /^\|?(?:[ \t]?:?-{3,}:?[ \t]?\|)+/mu;
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]: /mu;

/** Marks that are markdown's and no plain text's: heads, bold, delimiter rows of tables, footnotes, tables in HTML. */
export const looksLikeMarkdown = (text: string): boolean =>
  hasMarkup(text) || DELIMITER_ROW.test(text) || FOOTNOTE.test(text) || hasHtmlTable(text);
