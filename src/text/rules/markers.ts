import type { TextRule } from "./rule.ts";

/** "[bookmark: _Hlk167886058]Thực hiện Quyết định": a Word bookmark printed by a converter. */
const BOOKMARK = "\\[bookmark:[^\\[\\]\\n]{0,200}\\]";

const FIELD_NAME =
  "(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|REF|TOC|SEQ|DATE|TIME|FILENAME|STYLEREF|MERGEFIELD|HYPERLINK)";
/** The code of a Word field in braces: "{PAGE}", "{ PAGE \* MERGEFORMAT }". */
const BRACED_FIELD = `\\{ {0,3}${FIELD_NAME}(?![\\p{L}\\p{N}])[^{}\\n]{0,200}\\}`;

const QUOTED = '["“”][^"“”\\n]{0,500}["“”]';
/** The code of a link field: HYPERLINK "https://..." \l "_Toc1" \h. */
const HYPERLINK = `HYPERLINK {1,3}(?:\\\\[a-z] {1,3})?${QUOTED}(?: {1,3}\\\\[a-z](?: {1,3}${QUOTED})?){0,4} ?`;
/** The code of a line of a table of contents: PAGEREF _Toc167886058 \h. */
const PAGE_REFERENCE = "PAGEREF {1,3}_[A-Za-z]{1,20}\\d{1,20}(?: {1,3}\\\\[a-z]){0,4} ?";

/** What Word prints for a broken field. */
const FIELD_ERROR =
  "Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style in document|No bookmark name given|Unknown document property name|Not a valid link|No table of contents entries found)\\.";

const MARKER = [BOOKMARK, BRACED_FIELD, HYPERLINK, PAGE_REFERENCE, FIELD_ERROR].join("|");

/** Drops traces of word processors that are no wording of the plan. */
export const strayMarkers: TextRule = {
  name: "marker",
  on: "wordings",
  hint: /\[bookmark:|\{ {0,3}[A-Z]{3}|HYPERLINK|PAGEREF|Error! /u,
  pattern: new RegExp(MARKER, "gu"),
  put: "",
};
