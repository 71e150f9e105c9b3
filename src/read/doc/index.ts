import type { RawBlock, RawDocument, Zone } from "../../document/raw.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { detectLegacy } from "../../text/legacy/detect.ts";
import type { LegacyEncoding } from "../../text/legacy/table.ts";
import type { Piece } from "../docx/inline.ts";
import { isBlank, layLine, lengthOf } from "../docx/line.ts";
import { SourceLedger } from "../docx/source-ledger.ts";
import { rawParagraph } from "../blocks.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { Formatting } from "./formatting.ts";
import { ParagraphReader, type WordParagraph } from "./paragraphs.ts";
import { TableReader, type TablePlace } from "./tables.ts";
import { openWordFile } from "./word-file.ts";

/** Where the paragraphs of a .doc are counted: the stream of the container that holds its text. */
const PART = "WordDocument";
const DEEPEST_HEADING = 6;

/** A font of each encoding from before Unicode: what is typed in no named font is read as if in this one. */
const FONT_OF: Readonly<Partial<Record<LegacyEncoding, string>>> = { tcvn3: ".VnTime", vni: "VNI-Times" };

/**
 * Reads a Word 97-2003 file: its body with the numbers of lists as Word prints them, then footnotes and endnotes.
 * Headers, footers, comments and text boxes are left out. The origin map counts the paragraphs of the file.
 *
 * @throws KehoachError `format.encrypted`, `format.damaged`, `format.unsupported`, `input.too-large`
 */
export async function readDoc(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Promise<RawDocument> {
  const file = await openWordFile(bytes, limits);
  const text = file.pieces.map((piece) => piece.text).join("");
  const encoding = detectLegacy(text);
  const typedIn = encoding === null ? undefined : FONT_OF[encoding];
  const formatting = new Formatting(file);
  const { body, footnotes, headers, comments, endnotes } = file.stories;
  const ledger = new SourceLedger();
  const encodings = new Set<LegacyEncoding>();

  const read = (zone: Zone) => (paragraph: WordParagraph, place: TablePlace) => {
    const outline = paragraph.format.outline ?? DEEPEST_HEADING;
    const heading = outline < DEEPEST_HEADING && zone === "body" ? outline + 1 : null;
    return paragraph.lines
      .filter((line) => !isBlank(line))
      .map((line): RawBlock => {
        const pieces = line.map((piece) => inFont(piece, typedIn));
        const start = ledger.enter({ part: PART, paragraph: paragraph.index, ...place }, lengthOf(pieces));
        const laid = layLine(pieces, start);
        if (laid.encoding !== null) encodings.add(laid.encoding);
        const isContents = line.every((piece) => piece.isContents);
        return rawParagraph(laid.text, {
          strong: laid.strong,
          heading,
          zone: isContents ? "furniture" : zone,
        });
      });
  };

  const bodyReader = new ParagraphReader(formatting, counter());
  const paragraphs = bodyReader.read(text.slice(0, body), 0);
  const blocks = new TableReader(read("body")).blocks(paragraphs);
  const noteMark = counter();
  let at = body;
  let index = paragraphs.length;
  const stories = [
    { length: footnotes, isRead: true },
    { length: headers + comments, isRead: false },
    { length: endnotes, isRead: true },
  ];
  for (const { length, isRead } of stories) {
    if (isRead && length > 0) {
      const notes = new ParagraphReader(formatting, noteMark, index).read(text.slice(at, at + length), at);
      index += notes.length;
      blocks.push(...new TableReader(read("note")).blocks(notes));
    }
    at += length;
  }
  return {
    format: "doc",
    encoding: [...encodings][0] ?? null,
    pages: null,
    ocr: false,
    blocks,
    origin: ledger.origin,
    diagnostics: labelsMissing(bodyReader.labelsMissing),
  };
}

/** 1, 2, 3, ... */
function counter(): () => string {
  let count = 0;
  return () => `${++count}`;
}

function inFont(piece: Piece, font: string | undefined): Piece {
  if (font === undefined || piece.run.font !== undefined) return piece;
  return { ...piece, run: { ...piece.run, font } };
}

function labelsMissing(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "doc.labels-missing",
      severity: "warning",
      message: `${count} paragraphs have numbers that could not be read from the file; they were read without.`,
      span: null,
      hint: "Save the file as .docx in Word.",
    },
  ];
}
