import type { RawBlock, RawParagraph, RawTable, Zone } from "../../document/raw.ts";
import type { LegacyEncoding } from "../../text/legacy/table.ts";
import { chosenBranch } from "./alternate-content.ts";
import { FieldStack } from "./field-stack.ts";
import { readInline, type InlineContext, type Piece } from "./inline.ts";
import { nextLabel } from "./label.ts";
import { isBlank, layLine, lengthOf } from "./line.ts";
import { ListCounter } from "./list-counter.ts";
import type { Numbering } from "./numbering.ts";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties.ts";
import type { Part } from "./parts.ts";
import { overlay } from "./run-properties.ts";
import type { Place, SourceLedger } from "./source-ledger.ts";
import type { StyleSheet } from "./styles.ts";
import type { Survey } from "./survey.ts";
import { readGrid } from "./table.ts";
import { childElements, type XmlElement } from "./xml.ts";

/** What all stories of a document share. */
export type Shared = {
  styles: StyleSheet;
  numbering: Numbering;
  ledger: SourceLedger;
  /** Old encodings met. */
  encodings: Set<LegacyEncoding>;
  referToNote: InlineContext["referToNote"];
};

type TablePlace = Pick<Place, "table" | "row" | "cell">;

const outsideTables: TablePlace = { table: null, row: null, cell: null };

/** A paragraph that is not over: its mark is deleted or hidden, and it runs on into the next one. */
type Unfinished = { lines: Piece[][]; heading: number | null; place: Place };

/** Reads one story: the body, a header or footer, the notes. Lists and fields run through it from its start. */
export class StoryReader {
  readonly #shared: Shared;
  readonly #part: Part;
  readonly #zone: Zone;
  readonly #survey: Survey;
  readonly #inline: InlineContext;
  readonly #lists = new ListCounter();
  #unfinished: Unfinished | null = null;

  constructor(part: Part, zone: Zone, survey: Survey, shared: Shared) {
    this.#part = part;
    this.#zone = zone;
    this.#survey = survey;
    this.#shared = shared;
    const fields = new FieldStack(survey.strayFieldCharacters);
    this.#inline = { fields, referToNote: shared.referToNote, ownMark: "" };
  }

  /** The blocks of w:body, w:hdr, w:ftr. */
  read(container: XmlElement): RawBlock[] {
    return this.#contained(container, outsideTables);
  }

  /** The blocks of a footnote or endnote, its mark where the note has it printed. */
  readNote(note: XmlElement, mark: string): RawBlock[] {
    this.#inline.ownMark = mark;
    return this.#contained(note, outsideTables);
  }

  /** Blocks of a container that no paragraph runs into or out of: a story, a cell, a text box. */
  #contained(container: XmlElement, at: TablePlace): RawBlock[] {
    const outer = this.#unfinished;
    this.#unfinished = null;
    const blocks = this.#blocks(container, at);
    blocks.push(...this.#finish());
    this.#unfinished = outer;
    return blocks;
  }

  #blocks(container: XmlElement, at: TablePlace): RawBlock[] {
    return childElements(container).flatMap((element) => {
      switch (element.name) {
        case "w:p":
          return this.#paragraph(element, at);
        case "w:tbl":
          return [...this.#finish(), ...this.#table(element)];
        case "mc:AlternateContent": {
          const branch = chosenBranch(element);
          return branch === null ? [] : this.#blocks(branch, at);
        }
        case "w:sdtPr":
        case "w:del":
        case "w:moveFrom":
          return [];
        default:
          return this.#blocks(element, at);
      }
    });
  }

  #table(element: XmlElement): RawTable[] {
    const table = this.#survey.indexes.get(element) ?? 0;
    const grid = readGrid(element, (cell, place) => this.#contained(cell, { table, ...place }));
    return grid.cells.length === 0 ? [] : [{ type: "table", ...grid, zone: this.#zone, page: null }];
  }

  #paragraph(element: XmlElement, at: TablePlace): RawBlock[] {
    const { styles, numbering } = this.#shared;
    const properties = readParagraphProperties(element, styles, numbering);
    const { lines, textBoxes } = readInline(element, this.#inline, (characterStyle, direct) =>
      styles.runProperties(properties.style, characterStyle, direct),
    );
    const label = this.#label(properties, lines);
    const begun = this.#unfinished?.lines ?? [[]];
    if (label !== null) begun.at(-1)?.push(label);
    this.#unfinished = {
      lines: runOn(begun, lines),
      heading: properties.heading,
      place: { part: this.#part.name, paragraph: this.#survey.indexes.get(element) ?? 0, ...at },
    };
    const own = properties.runsOn === null ? this.#finish() : [];
    return [...own, ...textBoxes.flatMap((box) => this.#contained(box, at))];
  }

  /** The paragraph read last, one block a line: explicit line breaks are the author's, and stay. */
  #finish(): RawParagraph[] {
    if (this.#unfinished === null) return [];
    const { lines, heading, place } = this.#unfinished;
    this.#unfinished = null;
    return lines.filter((line) => !isBlank(line)).map((line) => this.#line(line, heading, place));
  }

  #line(line: readonly Piece[], heading: number | null, place: Place): RawParagraph {
    const { ledger, encodings } = this.#shared;
    const { text, strong, encoding } = layLine(line, ledger.enter(place, lengthOf(line)));
    if (encoding !== null) encodings.add(encoding);
    const zone = line.every((piece) => piece.isContents) ? "furniture" : this.#zone;
    return { type: "paragraph", text, strong, heading, zone, page: null };
  }

  /** Counts the paragraph in its list, and gives the label it prints. */
  #label({ item, mark, style, runsOn }: ParagraphProperties, lines: readonly Piece[][]): Piece | null {
    if (item === null) return null;
    // A paragraph whose mark is deleted is none of its own; a hidden one takes no number.
    const isEmpty = lines.every((line) => line.length === 0);
    if (runsOn === "deleted" || (runsOn === "hidden" && isEmpty)) return null;
    const text = nextLabel(this.#lists, item.numId, item.list, item.level);
    const level = item.list.levels.get(item.level);
    // A number without text is printed (the column of ordinals of a table); a bullet without text says nothing.
    if (text === "" || (level?.format === "bullet" && lines.every(isBlank))) return null;
    const run = overlay(this.#shared.styles.runProperties(style, null, mark), level?.run ?? mark);
    return { text, run, isContents: lines.some((line) => line.some((piece) => piece.isContents)) };
  }
}

/** Goes on in the last of the lines begun; they are changed, for a paragraph may run on a thousand times. */
function runOn(begun: Piece[][], [first = [], ...others]: readonly Piece[][]): Piece[][] {
  const last = begun.at(-1);
  for (const piece of first) last?.push(piece);
  for (const line of others) begun.push(line);
  return begun;
}
