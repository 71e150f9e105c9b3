import { documentTypeByWord, documentTypes } from "../../lexicon/document-types.ts";
import type { Span } from "../../model/span.ts";
import { countWhile } from "../../spans/count-while.ts";
import { anyOf, wordEnd, wordStart } from "./fragments.ts";

/** A word for the type of a document, "Quyết định", "KẾ HOẠCH", "văn bản", wherever it stands. */
export type TypeWord = Span & { slug: string };

const names = anyOf(documentTypes.map((type) => type.name));
const typeWord = new RegExp(`${wordStart}${names}${wordEnd}`, "gu");

/**
 * The text with its type words found once. The list of types is long, and to look for it again at every number, title
 * and bracket would cost more than all else.
 */
export class ScannedText {
  readonly text: string;
  /**
   * The text in small letters, offset for offset. Patterns that take no heed of case run on it: the `i` flag beside
   * `\p{sc=Latn}` makes a pattern so slow to compile that the first document would take 150 ms more.
   */
  readonly lower: string;
  readonly typeWords: readonly TypeWord[];
  readonly #lineStarts: readonly number[];
  readonly #byStart: ReadonlyMap<number, TypeWord>;

  constructor(text: string) {
    this.text = text;
    this.lower = inSmallLetters(text);
    this.typeWords = [...this.lower.matchAll(typeWord)].map((match) => ({
      slug: documentTypeByWord(match[0])?.slug ?? "van-ban",
      start: match.index,
      end: match.index + match[0].length,
    }));
    this.#lineStarts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
    this.#byStart = new Map(this.typeWords.map((word) => [word.start, word]));
  }

  typeWordAt(offset: number): TypeWord | null {
    return this.#byStart.get(offset) ?? null;
  }

  /** The last `count` type words that end at `offset` or before it, the nearest first. */
  typeWordsBefore(offset: number, count: number): TypeWord[] {
    const end = countWhile(this.typeWords, (word) => word.end <= offset);
    return this.typeWords.slice(Math.max(0, end - count), end).reverse();
  }

  /** Where the line that holds `offset` begins. */
  lineStart(offset: number): number {
    return this.#lineStarts[countWhile(this.#lineStarts, (start) => start <= offset) - 1] ?? 0;
  }
}

/** Some letters change their length with their case ("İ"); they stay as they are. */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  });
}
