import type { RawBlock, RawDocument } from "../../document/raw.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { NoteNumbers, type NoteKind } from "./notes.ts";
import { Numbering } from "./numbering.ts";
import { openPackage } from "./package.ts";
import { locateParts, type Part, type Parts } from "./parts.ts";
import { SourceLedger } from "./source-ledger.ts";
import { StoryReader, type Shared } from "./story.ts";
import { StyleSheet } from "./styles.ts";
import { surveyPart, type Survey } from "./survey.ts";
import { child, loadXmlParser } from "./xml.ts";

/**
 * Reads a Word file (docx, docm, dotx, dotm): its body with the numbers of lists as Word prints them, then the
 * notes, then headers and footers as furniture. Source offsets are offsets into the text of all paragraphs,
 * line after line in that order; the origin map leads to part, paragraph and table cell.
 *
 * @throws KehoachError `format.encrypted`, `format.damaged`, `format.unsupported`, `input.empty`,
 *   `input.too-large`
 */
export async function readDocx(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<RawDocument> {
  const container = await openPackage(bytes, limits);
  const parts = locateParts(container, await loadXmlParser());
  const section = child(child(parts.document.root, "w:body"), "w:sectPr");
  const settings = parts.settings?.root ?? null;
  const notes = {
    footnote: new NoteNumbers("footnote", settings, section),
    endnote: new NoteNumbers("endnote", settings, section),
  };
  const styles = new StyleSheet(parts.styles?.root ?? null);
  const shared: Shared = {
    styles,
    numbering: new Numbering(parts.numbering?.root ?? null, styles),
    ledger: new SourceLedger(),
    encodings: new Set(),
    referToNote: (reference) =>
      notes[reference.name === "w:endnoteReference" ? "endnote" : "footnote"].refer(reference),
  };

  const survey = surveyPart(parts.document.root);
  const body = child(parts.document.root, "w:body");
  const blocks: RawBlock[] = [
    ...(body === null ? [] : new StoryReader(parts.document, "body", survey, shared).read(body)),
    ...readNotes(parts.footnotes, "footnote", notes.footnote, shared),
    ...readNotes(parts.endnotes, "endnote", notes.endnote, shared),
    ...parts.furniture.flatMap((part) =>
      new StoryReader(part, "furniture", surveyPart(part.root), shared).read(part.root),
    ),
  ];
  return {
    format: "docx",
    encoding: [...shared.encodings][0] ?? null,
    pages: null,
    ocr: false,
    blocks,
    origin: shared.ledger.origin,
    diagnostics: diagnose(parts, survey),
  };
}

function readNotes(part: Part | null, kind: NoteKind, numbers: NoteNumbers, shared: Shared): RawBlock[] {
  if (part === null) return [];
  const reader = new StoryReader(part, "note", surveyPart(part.root), shared);
  return numbers.referred(part.root, kind).flatMap(({ note, mark }) => reader.readNote(note, mark));
}

function diagnose(parts: Parts, survey: Survey): Diagnostic[] {
  const diagnostics = parts.damaged.map((name) =>
    diagnostic(
      "docx.part-damaged",
      "warning",
      `${name} is no well-formed XML; the document was read without it.`,
      "Open the file in Word and save it again.",
    ),
  );
  if (survey.embeddedFiles > 0) {
    diagnostics.push(
      diagnostic(
        "docx.embedded-file",
        "warning",
        `${survey.embeddedFiles} embedded files (altChunk) were not read.`,
        "Open the file in Word and save it again: Word takes their text into the document.",
      ),
    );
  }
  if (survey.trackedChanges > 0) {
    diagnostics.push(
      diagnostic(
        "docx.tracked-changes",
        "info",
        `The document holds ${survey.trackedChanges} tracked changes; it was read as if all were accepted.`,
        "Accept or reject the changes in Word.",
      ),
    );
  }
  return diagnostics;
}

function diagnostic(
  code: string,
  severity: Diagnostic["severity"],
  message: string,
  hint: string,
): Diagnostic {
  return { code, severity, message, span: null, hint };
}
