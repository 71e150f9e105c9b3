import { formatNumber } from "./number-format.ts";
import { child, childrenNamed, valueOf, type XmlElement } from "./xml.ts";

export type NoteKind = "footnote" | "endnote";

/** Word's formats where the document says nothing. */
const defaultFormats = { footnote: "decimal", endnote: "lowerRoman" } as const satisfies Record<
  NoteKind,
  string
>;

/** Numbers footnotes or endnotes in the order in which the text refers to them. */
export class NoteNumbers {
  readonly #format: string;
  /** By note id; null where the author's own mark stands in the text. */
  readonly #marks = new Map<string, string | null>();
  #count = 0;

  /** `settings` is the root of settings.xml, `section` the last w:sectPr of the body, which has the last word. */
  constructor(kind: NoteKind, settings: XmlElement | null, section: XmlElement | null) {
    const format = (of: XmlElement | null) => valueOf(child(of, `w:${kind}Pr`), "w:numFmt");
    this.#format = format(section) ?? format(settings) ?? defaultFormats[kind];
  }

  /**
   * The mark of the note that a reference points to: "[1]". Empty where the author's own mark follows in the
   * text ("*"): then no number is printed, and none is used up.
   */
  refer(reference: XmlElement): string {
    const id = reference.attributes["w:id"] ?? "";
    const known = this.#marks.get(id);
    if (known !== undefined) return known ?? "";
    const isAuthorsOwn = ["1", "true", "on"].includes(reference.attributes["w:customMarkFollows"] ?? "");
    const mark = isAuthorsOwn ? null : `[${formatNumber(++this.#count, this.#format)}]`;
    this.#marks.set(id, mark);
    return mark ?? "";
  }

  /** The notes of a part that the text refers to, in that order, each with its mark. */
  referred(part: XmlElement, kind: NoteKind): { note: XmlElement; mark: string }[] {
    const byId = new Map(
      childrenNamed(part, `w:${kind}`).map((note) => [note.attributes["w:id"] ?? "", note]),
    );
    return [...this.#marks].flatMap(([id, mark]) => {
      const note = byId.get(id);
      return note === undefined ? [] : [{ note, mark: mark ?? "" }];
    });
  }
}
