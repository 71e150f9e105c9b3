import type { List } from "../docx/numbering.ts";
import { countWhile } from "../../spans/count-while.ts";
import { readFontNames } from "./fonts.ts";
import { formattedRanges, rangeAt, type FormattedRange } from "./formatted-pages.ts";
import { readLists } from "./lists.ts";
import {
  characterFormat,
  paragraphFormat,
  type CharacterFormat,
  type ParagraphFormat,
} from "./properties.ts";
import { sprmsIn, viewOf } from "./sprm.ts";
import { noStyle, readStyles, type ParagraphStyle } from "./style-sheet.ts";
import { placeOf, type TextPiece, type WordFile } from "./word-file.ts";

/** Structures of the table stream by their number in the FIB (MS-DOC 2.5.6). */
const STRUCTURES = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  lists: 73,
  listOverrides: 74,
} as const;

/** sprmPHugePapx, and its older number. */
const CHANGES_ELSEWHERE = 0x6646;
const CHANGES_ELSEWHERE_97 = 0x6645;

export type FormattedParagraph = { format: ParagraphFormat; style: ParagraphStyle };
/** Characters up to `end` that are formatted alike. */
export type FormattedRun = { end: number; format: CharacterFormat };

/** How the characters of a Word file are formatted, by their place in its text. */
export class Formatting {
  readonly lists: readonly List[];
  readonly #file: WordFile;
  readonly #fonts: readonly string[];
  readonly #styles: readonly ParagraphStyle[];
  readonly #paragraphs: readonly FormattedRange[];
  readonly #characters: readonly FormattedRange[];

  constructor(file: WordFile) {
    const structure = (name: keyof typeof STRUCTURES): DataView => {
      const { at, length } = placeOf(file.document, STRUCTURES[name]);
      return viewOf(file.table, at, length);
    };
    this.#file = file;
    this.#fonts = readFontNames(structure("fonts"));
    this.#styles = readStyles(structure("styles"), this.#fontName);
    this.#paragraphs = formattedRanges(file.document, structure("paragraphs"), "paragraphs");
    this.#characters = formattedRanges(file.document, structure("characters"), "characters");
    const lists = placeOf(file.document, STRUCTURES.lists);
    // The levels stand behind the end of the structure that names the lists.
    const definitions = viewOf(file.table, lists.at, lists.length === 0 ? 0 : file.table.byteLength);
    this.lists = readLists(definitions, structure("listOverrides"), this.#fontName);
  }

  /** The paragraph whose mark stands at `cp`. */
  paragraph(cp: number): FormattedParagraph {
    const range = this.#rangeAt(this.#paragraphs, cp);
    const style = this.#styles[range?.style ?? 0] ?? noStyle;
    return {
      style,
      format: range === null ? style.paragraph : paragraphFormat(this.#whole(range.changes), style.paragraph),
    };
  }

  /** Whether a paragraph ends with the character at `cp`. */
  endsParagraph(cp: number): boolean {
    const piece = this.#pieceAt(cp);
    const range = this.#rangeAt(this.#paragraphs, cp);
    return piece === null || range === null || range.end === placeIn(piece, cp + 1);
  }

  /** The run that begins at `cp`, of a paragraph in that style. */
  run(cp: number, style: ParagraphStyle): FormattedRun {
    const piece = this.#pieceAt(cp);
    if (piece === null) return { end: Infinity, format: { ...style.run, isDeleted: false, symbol: null } };
    const endOfPiece = piece.startCp + piece.text.length;
    const range = rangeAt(this.#characters, placeIn(piece, cp));
    if (range === null) return { end: cp + 1, format: { ...style.run, isDeleted: false, symbol: null } };
    const end = piece.startCp + Math.ceil((range.end - piece.startFilePos) / piece.bytesPerCharacter);
    const format = characterFormat(range.changes, this.#fontName, style.run);
    return { end: Math.max(cp + 1, Math.min(end, endOfPiece)), format };
  }

  /** Changes that are too long for their page, as the rows of wide tables have them, stand in the stream Data. */
  #whole(changes: DataView): DataView {
    const { data } = this.#file;
    for (const { code, at } of sprmsIn(changes)) {
      if (code !== CHANGES_ELSEWHERE && code !== CHANGES_ELSEWHERE_97) continue;
      const place = changes.getUint32(at, true);
      return place + 2 > data.byteLength ? changes : viewOf(data, place + 2, data.getUint16(place, true));
    }
    return changes;
  }

  readonly #fontName = (number: number): string | undefined => this.#fonts[number];

  #rangeAt(ranges: readonly FormattedRange[], cp: number): FormattedRange | null {
    const piece = this.#pieceAt(cp);
    return piece === null ? null : rangeAt(ranges, placeIn(piece, cp));
  }

  #pieceAt(cp: number): TextPiece | null {
    const { pieces } = this.#file;
    return pieces[countWhile(pieces, ({ startCp }) => startCp <= cp) - 1] ?? null;
  }
}

const placeIn = ({ startCp, startFilePos, bytesPerCharacter }: TextPiece, cp: number): number =>
  startFilePos + (cp - startCp) * bytesPerCharacter;
