import type { Element, Nodes } from "hast";
import type { RawBlock } from "../../document/raw.ts";
import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { toRoman } from "../../text/roman.ts";
import { alignText } from "../align.ts";
import { rawParagraph } from "../blocks.ts";
import { foldWraps } from "../fold-wraps.ts";
import { DEEPEST } from "../limits.ts";
import { groupCellLines } from "../markdown/cell-lines.ts";
import { spanOf } from "../node-span.ts";
import { joinLines, splitLines } from "../text/lines.ts";
import { childrenOf, isBlock, isBold, isElement, isLeftOut, numberOf } from "./elements.ts";
import { tableOf } from "./table.ts";

/** The inline text since the last block. */
type Run = { parts: MappedText[]; strong: Span[] };

/** Turns a tree of elements into blocks. */
export class BlockReader {
  readonly #source: string;
  readonly #offset: number;
  #depth = 0;

  /** `offset`: where in the file the source begins that the tree was parsed from. */
  constructor(source: string, offset = 0) {
    this.#source = source;
    this.#offset = offset;
  }

  read(node: Nodes, heading: number | null = null): RawBlock[] {
    const blocks: RawBlock[] = [];
    const run: Run = { parts: [], strong: [] };
    const endRun = (): void => {
      for (const paragraph of paragraphs(run, heading)) blocks.push(paragraph);
      run.parts = [];
      run.strong = [];
    };
    this.#depth++;
    this.#walk(node, false, run, (block) => {
      endRun();
      for (const inner of this.#block(block, heading)) blocks.push(inner);
    });
    this.#depth--;
    endRun();
    return blocks;
  }

  /** Collects inline text into `run` and hands over blocks as they come. */
  #walk(node: Nodes, bold: boolean, run: Run, onBlock: (block: Element) => void): void {
    for (const child of childrenOf(node)) {
      if (isLeftOut(child)) continue;
      if (child.type === "text") {
        const text = this.#text(child.value, child);
        run.parts.push(text);
        if (bold && text.length > 0) run.strong.push(text.toSource(0, text.length));
      } else if (isElement(child)) {
        if (child.tagName === "br") run.parts.push(MappedText.from("\n", this.#spanOf(child)));
        else if (isBlock(child)) onBlock(child);
        else if (this.#depth < DEEPEST.html) {
          this.#depth++;
          this.#walk(child, bold || isBold(child), run, onBlock);
          this.#depth--;
        }
      }
    }
  }

  #block(element: Element, heading: number | null): RawBlock[] {
    if (this.#depth >= DEEPEST.html) return [];
    switch (element.tagName) {
      case "table":
        return this.#table(element);
      case "ul":
      case "ol":
        return this.#list(element);
      default: {
        const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
        return this.read(element, level === undefined ? heading : Number(level));
      }
    }
  }

  /** A table of one cell only frames what is in it. */
  #table(element: Element): RawBlock[] {
    const table = tableOf(element, (cell) => this.read(cell));
    const [only] = table.cells;
    return table.cells.length === 1 && only ? only.blocks : table.cells.length === 0 ? [] : [table];
  }

  /** The browser prints the markers of a list; here they become wording, as the reader of the page sees them. */
  #list(list: Element): RawBlock[] {
    let number = numberOf(list, "start", 9999);
    return childrenOf(list).flatMap((item) => {
      if (!isElement(item) || isLeftOut(item)) return [];
      const blocks = isBlock(item) ? this.#block(item, null) : this.read(item);
      const marker = list.tagName === "ul" ? "- " : `${ordinal(number++, list.properties["type"])} `;
      const [first, ...rest] = blocks;
      if (item.tagName !== "li" || first?.type !== "paragraph") return blocks;
      const at = this.#spanOf(item).start;
      const mark = MappedText.from(marker, { start: at, end: at });
      return [{ ...first, text: MappedText.concat([mark, first.text]) }, ...rest];
    });
  }

  /** White space of HTML is one blank, line feeds included: lines end at <br> alone. */
  #text(value: string, node: Nodes): MappedText {
    const { start, end } = spanOf(node);
    return foldWraps(alignText(value, this.#source.slice(start, end), this.#offset + start));
  }

  /** Where a node stands in the file. */
  #spanOf(node: Nodes): Span {
    const { start, end } = spanOf(node);
    return { start: this.#offset + start, end: this.#offset + end };
  }
}

function paragraphs(run: Run, heading: number | null): RawBlock[] {
  const lines = splitLines(MappedText.concat(run.parts));
  return groupCellLines(lines, { strong: [], italic: [] }).map((group) =>
    rawParagraph(joinLines(group), { heading, strong: run.strong }),
  );
}

function ordinal(number: number, type: unknown): string {
  if (type === "a") return `${"abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26]})`;
  if (type === "A") return `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[(number - 1) % 26]}.`;
  if (type === "I") return `${toRoman(number)}.`;
  if (type === "i") return `${toRoman(number).toLowerCase()}.`;
  return `${number}.`;
}
