import type { Emphasis, List, Nodes, PhrasingContent, Root, RootContent, Strong, Table } from "mdast";
import type { RawBlock, RawDocument, Zone } from "../../document/raw.ts";
import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { alignText } from "../align.ts";
import { rawCell, rawParagraph, rawTable } from "../blocks.ts";
import { loadFragmentReader, type FragmentReader } from "../html/fragment.ts";
import { spanOf } from "../node-span.ts";
import { fileOffsets } from "../origin.ts";
import { splitLines, joinLines } from "../text/lines.ts";
import { groupCellLines } from "./cell-lines.ts";
import { endOfTables, hasHtmlTable } from "./html-tables.ts";

/**
 * Reads markdown as it is written by people and converters: headings, lists, tables, footnotes, and tables in HTML,
 * which pandoc and others write where cells hold more than a line.
 */
export async function readRemark(source: string): Promise<RawDocument> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, readHtml] = await Promise.all([
    import("unified"),
    import("remark-parse"),
    import("remark-gfm"),
    hasHtmlTable(source) ? loadFragmentReader() : null,
  ]);
  const root: Root = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(source);
  return {
    format: "markdown",
    encoding: null,
    pages: null,
    ocr: false,
    blocks: new TreeReader(source, readHtml).blocks(root.children),
    origin: fileOffsets,
    diagnostics: [],
  };
}

/** Marks of bold that CommonMark takes for text, as there is a blank behind them: "__ cứu hộ__". */
const STRAY_MARK = /(?<![*_])(?:\*\*|__)(?![*_])/gu;

class TreeReader {
  readonly #source: string;
  readonly #readHtml: FragmentReader | null;
  /** End of the last table in HTML. */
  #tableEnd = 0;

  constructor(source: string, readHtml: FragmentReader | null) {
    this.#source = source;
    this.#readHtml = readHtml;
  }

  blocks(nodes: readonly RootContent[], zone: Zone = "body"): RawBlock[] {
    return nodes.flatMap((node): RawBlock[] => {
      if (start(node) < this.#tableEnd) return [];
      switch (node.type) {
        case "heading":
          return this.#paragraphs(node.children, zone, { heading: node.depth });
        case "paragraph":
          return this.#paragraphs(node.children, zone);
        case "list":
          return this.#list(node, zone);
        case "blockquote":
          return this.blocks(node.children, zone);
        case "footnoteDefinition":
          return withMarker(`[${node.identifier}]`, start(node), this.blocks(node.children, "note"));
        case "table":
          return [this.#table(node)];
        case "code":
          return splitLines(this.#text(node.value, node)).map(({ text }) => rawParagraph(text, { zone }));
        case "html":
          return this.#html(node.value, node, zone);
        default:
          return [];
      }
    });
  }

  #paragraphs(nodes: readonly PhrasingContent[], zone: Zone, traits: { heading?: number } = {}): RawBlock[] {
    const marks: Marks = { strong: [], italic: [] };
    const text = MappedText.concat(nodes.flatMap((node) => this.#inline(node, marks)));
    return groupCellLines(splitLines(text), marks).map((lines) =>
      rawParagraph(joinLines(lines), { ...traits, zone, strong: marks.strong }),
    );
  }

  #inline(node: PhrasingContent, marks: Marks): MappedText[] {
    switch (node.type) {
      case "text":
        return [withoutStrayMarks(this.#text(node.value, node), marks)];
      case "inlineCode":
        return [this.#text(node.value, node)];
      case "break":
        return [MappedText.from("\n\n", spanOf(node))];
      case "html":
        return /^<br\s*\/?>$/iu.test(node.value) ? [MappedText.from("\n\n", spanOf(node))] : [];
      case "footnoteReference":
        return [MappedText.from(`[${node.identifier}]`, spanOf(node))];
      case "strong":
      case "emphasis":
        marks[node.type === "strong" ? "strong" : "italic"].push(inside(node));
        return node.children.flatMap((child) => this.#inline(child, marks));
      case "delete":
      case "link":
        return node.children.flatMap((child) => this.#inline(child, marks));
      default:
        return [];
    }
  }

  /** The marker of a list item is wording: "-", "1.", "2)". */
  #list(list: List, zone: Zone): RawBlock[] {
    return list.children.flatMap((item) => {
      const at = start(item);
      const marker = /^(?:\d{1,9}[.)]|[-+*])/u.exec(this.#source.slice(at, at + 12))?.[0] ?? "-";
      return withMarker(marker === "*" ? "-" : marker, at, this.blocks(item.children, zone));
    });
  }

  #table(table: Table): RawBlock {
    return rawTable(
      table.children.flatMap((row, r) =>
        row.children.map((cell, c) => rawCell(r, c, this.#paragraphs(cell.children, "body"))),
      ),
    );
  }

  /** Blocks of HTML in markdown: tables, over the empty lines in them, of all else the text. */
  #html(value: string, node: Nodes, zone: Zone): RawBlock[] {
    if (value.startsWith("<!--")) return [];
    if (this.#readHtml !== null && hasHtmlTable(value)) {
      const { start: from, end } = spanOf(node);
      this.#tableEnd = endOfTables(this.#source, from, end);
      return this.#readHtml(this.#source.slice(from, this.#tableEnd), from);
    }
    const text = this.#text(value, node).replace(/<[^<>]{0,500}>/gu, "\n\n");
    return splitLines(text).map((line) => rawParagraph(line.text, { zone }));
  }

  #text(value: string, node: Nodes): MappedText {
    const { start: from, end } = spanOf(node);
    return alignText(value, this.#source.slice(from, end), from);
  }
}

/** Leaves the marks out; what stands between two of them is bold after all. */
function withoutStrayMarks(text: MappedText, { strong }: Marks): MappedText {
  const found = [...text.text.matchAll(STRAY_MARK)];
  for (let i = 0; i + 1 < found.length; i += 2) {
    const [open, close] = [found[i]!.index + 2, found[i + 1]!.index];
    if (close > open) strong.push(text.toSource(open, close));
  }
  return found.length === 0 ? text : text.replace(STRAY_MARK, "");
}

/** What the marks enclose: a range that took them in would reach over the end of its line. */
function inside({ children }: Strong | Emphasis): Span {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : { start: 0, end: 0 };
}

type Marks = { strong: Span[]; italic: Span[] };

function withMarker(marker: string, at: number, blocks: RawBlock[]): RawBlock[] {
  const mark = MappedText.from(`${marker} `, { start: at, end: at + marker.length });
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph") return [rawParagraph(mark), ...blocks];
  return [{ ...first, text: MappedText.concat([mark, first.text]) }, ...rest];
}

const start = (node: Nodes): number => spanOf(node).start;
