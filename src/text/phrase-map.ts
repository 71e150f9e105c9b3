import { matchKey } from "./fold.ts";

export type Phrase<T> = { start: number; end: number; value: T };

const WORD_CHARACTER = /[\p{sc=Latn}\p{M}\p{N}]/u;

/**
 * Set phrases, looked up in a text that `matchKey` has made, from a place to the right or to the left. The longest
 * wins, and a phrase never ends or begins inside a word.
 */
export class PhraseMap<T> {
  readonly #byFirst = new Map<string, [phrase: string, value: T][]>();
  readonly #byLast = new Map<string, [phrase: string, value: T][]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const longestFirst = [...entries]
      .map(([phrase, value]): [string, T] => [matchKey(phrase), value])
      .sort(([a], [b]) => b.length - a.length);
    for (const entry of longestFirst) {
      add(this.#byFirst, entry[0].charAt(0), entry);
      add(this.#byLast, entry[0].slice(-1), entry);
    }
  }

  /** The longest phrase that begins at `at`. */
  startingAt(key: string, at: number): Phrase<T> | null {
    for (const [phrase, value] of this.#byFirst.get(key.charAt(at)) ?? []) {
      const end = at + phrase.length;
      if (key.startsWith(phrase, at) && isBoundary(key, at) && isBoundary(key, end)) {
        return { start: at, end, value };
      }
    }
    return null;
  }

  /** The longest phrase that ends at `end`. */
  endingAt(key: string, end: number): Phrase<T> | null {
    for (const [phrase, value] of this.#byLast.get(key.charAt(end - 1)) ?? []) {
      const start = end - phrase.length;
      if (start >= 0 && key.startsWith(phrase, start) && isBoundary(key, start) && isBoundary(key, end)) {
        return { start, end, value };
      }
    }
    return null;
  }
}

function add<T>(index: Map<string, T[]>, letter: string, entry: T): void {
  const entries = index.get(letter);
  if (entries === undefined) index.set(letter, [entry]);
  else entries.push(entry);
}

/** Whether no word goes on from the character before `at` to the one behind; a digit and a letter are two words ("5km"). */
function isBoundary(key: string, at: number): boolean {
  const [before, after] = [key.charAt(at - 1), key.charAt(at)];
  if (!WORD_CHARACTER.test(before) || !WORD_CHARACTER.test(after)) return true;
  return isDigit(before) && !isDigit(after);
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
