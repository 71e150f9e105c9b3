import type { RawBlock, RawParagraph, Zone } from "../../document/raw.ts";
import { rawParagraph } from "../blocks.ts";
import { isFurniture } from "../text/furniture.ts";
import { isRule } from "../text/line-shapes.ts";
import { joinLines } from "../text/lines.ts";
import { columnsTable } from "./columns-table.ts";
import { isFilled, strongOf, type LineTexts, type TextLine } from "./line-texts.ts";
import { joinTables } from "./join-tables.ts";
import type { PageLayout } from "./page-layout.ts";
import { groupSetLines } from "./paragraphs.ts";
import type { Setting } from "./setting.ts";
import { ruledTable, toRawTable, type PdfTable } from "./tables.ts";

/** Puts the pieces of all pages together: paragraphs and tables over the breaks of pages, notes at the end. */
export function readBlocks(pages: readonly PageLayout[], texts: LineTexts, setting: Setting): RawBlock[] {
  const body = new Body(setting);
  const notes: TextLine[] = [];
  for (const layout of pages) {
    const { page } = layout.marks;
    for (const piece of layout.pieces) {
      if (piece.type === "grid") body.table(ruledTable(piece, texts, page));
      else if (piece.type === "columns") body.block(columnsTable(piece, texts, page));
      else {
        const line = texts.of(piece.line);
        if (!isFilled(line)) continue;
        if (isFurniture(line.text.text)) body.aside(line);
        else body.line(line);
      }
    }
    for (const line of layout.furniture.map(texts.of)) body.aside(line);
    notes.push(...layout.notes.map(texts.of).filter(isFilled));
  }
  return [...body.blocks(), ...groupNotes(notes).map((lines) => paragraph(lines, "note"))];
}

/** The blocks while they grow. Lines are kept until something else than a line ends them. */
class Body {
  readonly #setting: Setting;
  readonly #blocks: RawBlock[] = [];
  #lines: TextLine[] = [];
  #asides: RawBlock[] = [];
  /** The table that was the last thing on the pages so far: it may go on. No lines are kept meanwhile. */
  #open: PdfTable | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  line(line: TextLine): void {
    if (this.#open !== null) this.#flush();
    this.#lines.push(line);
  }

  /** Page furniture does not end a paragraph or a table. */
  aside(line: TextLine): void {
    this.#asides.push(paragraph([line], "furniture"));
  }

  block(block: RawBlock): void {
    this.#flush();
    this.#blocks.push(block);
  }

  table(next: PdfTable): void {
    const joined = this.#open === null ? null : joinTables(this.#open, next);
    if (joined === null) this.#flush();
    this.#open = joined ?? next;
  }

  blocks(): RawBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    if (this.#open !== null) this.#blocks.push(toRawTable(this.#open));
    this.#open = null;
    const groups = groupSetLines(this.#lines, this.#setting);
    this.#blocks.push(...groups.map((lines) => paragraph(lines, "body")), ...this.#asides);
    this.#lines = [];
    this.#asides = [];
  }
}

function paragraph(lines: readonly TextLine[], zone: Zone): RawParagraph {
  const text = joinLines(lines);
  return rawParagraph(text, {
    strong: strongOf(lines),
    zone: isRule(text.text) ? "furniture" : zone,
    page: lines[0]!.page,
  });
}

/** A note begins with its number or star. */
function groupNotes(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || /^(?:\[?\d{1,3}\]?|\*)/u.test(line.text.text)) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}
