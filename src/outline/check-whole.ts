import type { SourceDocument } from "../document/source-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Section } from "../model/section.ts";
import type { Head } from "./header.ts";

/** Tells of a paper that holds nothing, or nothing by which a plan is known: its facts, if any, are guesswork. */
export function checkWhole(
  { text, diagnostics }: SourceDocument,
  { typeLine }: Head,
  sections: readonly Section[],
): Diagnostic[] {
  // The reader has told already why there is no text.
  if (diagnostics.some(({ severity }) => severity === "error")) return [];
  if (text.trim() === "") {
    return [
      { code: "text.none", severity: "error", message: "The file holds no text.", span: null, hint: null },
    ];
  }
  if (typeLine >= 0 || sections.length > 0) return [];
  return [
    {
      code: "outline.none",
      severity: "warning",
      message:
        "There is neither a type word (KẾ HOẠCH, CHƯƠNG TRÌNH ...) nor a numbered or bulleted section.",
      span: null,
      hint: "This may be no administrative plan, or a part of one.",
    },
  ];
}
