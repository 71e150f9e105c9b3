import type { Piece } from "../docx/inline.ts";
import { nextLabel } from "../docx/label.ts";
import { isBlank } from "../docx/line.ts";
import { ListCounter } from "../docx/list-counter.ts";
import type { RunProperties } from "../docx/run-properties.ts";
import { Fields } from "./fields.ts";
import type { Formatting, FormattedParagraph } from "./formatting.ts";
import type { ParagraphFormat } from "./properties.ts";

/** A paragraph of a story with its label, as lines of pieces. */
export type WordParagraph = {
  lines: Piece[][];
  format: ParagraphFormat;
  /** Its mark is that of a cell or a row. */
  endsCell: boolean;
  /** Number of the paragraph in the text of the file, from 0. */
  index: number;
};

const PARAGRAPH_MARK = "\r";
const CELL_MARK = "\u0007";
/** Ends a section, or stands as a page break within a paragraph. */
const BREAK = "\f";
const LINE_BREAK = "\u000b";
const NOTE_MARK = "\u0002";

/** Characters that stand for what is no letter: pictures, comments, drawings, optional hyphens. */
const NO_TEXT = /[\u0000\u0001\u0003-\u0006\u0008\u000e-\u0012\u0016-\u001d\u001f]/u;
const FIXED_HYPHEN = "\u001e";

/** Makes paragraphs of the text of one story. */
export class ParagraphReader {
  readonly #formatting: Formatting;
  readonly #nextMark: () => string;
  readonly #lists = new ListCounter();
  #index: number;
  /** Items of lists that the file does not define. */
  labelsMissing = 0;

  /** @param nextMark gives the mark of the next note that is referred to, or stands at its own beginning */
  constructor(formatting: Formatting, nextMark: () => string, firstIndex = 0) {
    this.#formatting = formatting;
    this.#nextMark = nextMark;
    this.#index = firstIndex;
  }

  /** The paragraphs of `story`, which stands in the text of the file from `cp` on. */
  read(story: string, cp: number): WordParagraph[] {
    const paragraphs: WordParagraph[] = [];
    const fields = new Fields(story);
    for (let at = 0; at < story.length;) {
      const end = this.#endOf(story, at, cp);
      const formatted = this.#formatting.paragraph(cp + Math.min(end, story.length - 1));
      const lines = this.#lines(story, { start: at, end, cp }, formatted, fields);
      const { format } = formatted;
      const mark = story[end];
      const isMark = mark === CELL_MARK && format.endsRow;
      if (!isMark) this.#label(lines, formatted);
      paragraphs.push({ lines, format, endsCell: mark === CELL_MARK, index: this.#index++ });
      at = end + 1;
    }
    return paragraphs;
  }

  #endOf(story: string, from: number, cp: number): number {
    for (let at = from; at < story.length; at++) {
      const character = story[at];
      if (character === PARAGRAPH_MARK || character === CELL_MARK) return at;
      if (character === BREAK && this.#formatting.endsParagraph(cp + at)) return at;
    }
    return story.length;
  }

  #lines(
    story: string,
    place: { start: number; end: number; cp: number },
    { style }: FormattedParagraph,
    fields: Fields,
  ): Piece[][] {
    const lines: Piece[][] = [[]];
    for (let at = place.start; at < place.end;) {
      const { end, format } = this.#formatting.run(place.cp + at, style);
      const stop = Math.min(end - place.cp, place.end);
      const { isDeleted, symbol, ...run } = format;
      let text = "";
      let isContents = false;
      const put = (): void => {
        if (text !== "") lines.at(-1)?.push({ text, run, isContents });
        text = "";
      };
      for (; at < stop; at++) {
        const character = story[at] as string;
        if (fields.take(character, at) || isDeleted || run.hidden === true) continue;
        isContents = fields.isContents;
        if (character === LINE_BREAK || character === BREAK) {
          put();
          lines.push([]);
        } else if (symbol !== null && character === "(") text += symbol;
        else if (character === NOTE_MARK) text += this.#nextMark();
        else if (character === FIXED_HYPHEN) text += "-";
        else if (!NO_TEXT.test(character)) text += character;
      }
      put();
    }
    return lines;
  }

  /** Puts the label that Word prints before the text of an item. */
  #label(lines: Piece[][], { format, style }: FormattedParagraph): void {
    if (format.list === undefined || format.list <= 0) return;
    const list = this.#formatting.lists[format.list - 1];
    if (list === undefined) {
      if (!lines.every(isBlank)) this.labelsMissing++;
      return;
    }
    const level = format.level ?? 0;
    const text = nextLabel(this.#lists, `${format.list}`, list, level);
    const definition = list.levels.get(level);
    // A number without text is printed (the column of ordinals of a table); a bullet without text says nothing.
    if (text === "" || (definition?.format === "bullet" && lines.every(isBlank))) return;
    const run: RunProperties = definition?.run ?? style.run;
    lines[0]?.unshift({ text, run, isContents: false });
  }
}
