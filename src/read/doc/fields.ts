const FIELD = { begin: "\u0013", separator: "\u0014", end: "\u0015" } as const;

type OpenField = { instruction: string; isResult: boolean };

/** Fields (page numbers, contents, links) run through a story; what they show is printed, what they say is not. */
export class Fields {
  readonly #open: OpenField[] = [];
  readonly #strays: ReadonlySet<number>;

  constructor(story: string) {
    this.#strays = strayBegins(story);
  }

  get isPrinted(): boolean {
    return this.#open.every((field) => field.isResult);
  }

  /** Whether this is the text of a table of contents. */
  get isContents(): boolean {
    return this.#open.some((field) => /^\s*TOC(?!\p{L})/u.test(field.instruction));
  }

  /** Takes the character at `at` of the story; true where it is a mark or the instruction of a field. */
  take(character: string, at: number): boolean {
    const last = this.#open.at(-1);
    if (character === FIELD.begin) {
      if (!this.#strays.has(at)) this.#open.push({ instruction: "", isResult: false });
    } else if (character === FIELD.separator) {
      if (last !== undefined) last.isResult = true;
    } else if (character === FIELD.end) this.#open.pop();
    else if (this.isPrinted) return false;
    else if (last !== undefined && last.instruction.length < 100) last.instruction += character;
    return true;
  }
}

/** Fields that never end would swallow the rest of the story. */
function strayBegins(story: string): ReadonlySet<number> {
  const open: number[] = [];
  for (const { 0: mark, index } of story.matchAll(/[\u0013\u0015]/gu)) {
    if (mark === FIELD.begin) open.push(index);
    else open.pop();
  }
  return new Set(open);
}
