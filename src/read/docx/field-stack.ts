import type { XmlElement } from "./xml.ts";

type Field = { instruction: string; isResult: boolean };

/** Fields whose result is part of the page, not of the text. */
const pageFields = new Set(["PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"]);

/**
 * The fields that are open at a place of a story. A field is `begin`, its instruction, `separate`, its result,
 * `end`; fields stand within fields, and run over paragraphs (a table of contents).
 */
export class FieldStack {
  readonly #open: Field[] = [];
  readonly #stray: ReadonlySet<XmlElement>;
  /** How many of the open fields print nothing here, and how many are tables of contents. */
  #hiding = 0;
  #contents = 0;

  constructor(stray: ReadonlySet<XmlElement>) {
    this.#stray = stray;
  }

  /** A w:fldChar. */
  mark(character: XmlElement): void {
    if (this.#stray.has(character)) return;
    const type = character.attributes["w:fldCharType"];
    if (type === "begin") this.#begin();
    else if (type === "end") this.#end();
    else this.#separate();
  }

  /** Text of a w:instrText. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isResult) field.instruction += text;
  }

  /** Reads the content of a w:fldSimple, whose instruction is an attribute. */
  within(instruction: string, read: () => void): void {
    this.#begin();
    this.instruct(instruction);
    this.#separate();
    read();
    this.#end();
  }

  /** Text here is printed, and is no page number. */
  get isPrinted(): boolean {
    return this.#hiding === 0;
  }

  /** Text here is an entry of the table of contents, which repeats the headings. */
  get isContents(): boolean {
    return this.#contents > 0;
  }

  #begin(): void {
    this.#open.push({ instruction: "", isResult: false });
    this.#hiding++;
  }

  #separate(): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.isResult) return;
    field.isResult = true;
    if (!isOfPage(field)) this.#hiding--;
    if (isTableOfContents(field)) this.#contents++;
  }

  #end(): void {
    const field = this.#open.pop();
    if (field === undefined) return;
    if (!field.isResult || isOfPage(field)) this.#hiding--;
    if (field.isResult && isTableOfContents(field)) this.#contents--;
  }
}

function isOfPage(field: Field): boolean {
  return pageFields.has(nameOf(field));
}

function isTableOfContents(field: Field): boolean {
  return nameOf(field) === "TOC";
}

function nameOf(field: Field): string {
  return /^\s*(\S+)/u.exec(field.instruction)?.[1]?.toUpperCase() ?? "";
}
