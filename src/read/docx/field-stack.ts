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

  constructor(stray: ReadonlySet<XmlElement>) {
    this.#stray = stray;
  }

  /** A w:fldChar. */
  mark(character: XmlElement): void {
    if (this.#stray.has(character)) return;
    const type = character.attributes["w:fldCharType"];
    if (type === "begin") this.#open.push({ instruction: "", isResult: false });
    else if (type === "end") this.#open.pop();
    else {
      const field = this.#open.at(-1);
      if (field !== undefined) field.isResult = true;
    }
  }

  /** Text of a w:instrText. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isResult) field.instruction += text;
  }

  /** Reads the content of a w:fldSimple, whose instruction is an attribute. */
  within(instruction: string, read: () => void): void {
    this.#open.push({ instruction, isResult: true });
    read();
    this.#open.pop();
  }

  /** Text here is printed, and is no page number. */
  get isPrinted(): boolean {
    return this.#open.every((field) => field.isResult && !pageFields.has(nameOf(field)));
  }

  /** Text here is an entry of the table of contents, which repeats the headings. */
  get isContents(): boolean {
    return this.#open.some((field) => nameOf(field) === "TOC");
  }
}

function nameOf(field: Field): string {
  return /^\s*(\S+)/u.exec(field.instruction)?.[1]?.toUpperCase() ?? "";
}
