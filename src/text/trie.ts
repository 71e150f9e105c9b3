import type { Token } from "./tokens.ts";

/** A place in the trie: where a sequence of words has led. */
export type TrieNode<T> = { next: Map<string, TrieNode<T>>; values: T[] };

export type TrieMatch<T> = { value: T; /** Index of the token after the last one matched. */ end: number };

/** What the trie reads: a token, and whether a match may end with it (not within a spelled-out abbreviation). */
export type TrieToken = Pick<Token, "key"> & { gap: Token["gap"] | "and"; closes?: boolean };

/** Marks the way to a word that stands after a comma, a dash or "và". */
const JOINT = "+";

/**
 * Phrases by their words, with the values stored under each. Where a phrase has a joint ("Văn hóa, Thể thao") the text
 * may have any or none; where it has none, a comma in the text parts two things ("Đảng ủy, UBND xã").
 */
export class TokenTrie<T> {
  readonly root: TrieNode<T> = { next: new Map(), values: [] };

  add(phrase: readonly TrieToken[], value: T): void {
    let node = this.root;
    phrase.forEach(({ key, gap }, i) => {
      const next: TrieNode<T> = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, next);
      if (i > 0 && gap !== "blank") node.next.set(JOINT + key, next);
      node = next;
    });
    node.values.push(value);
  }

  /**
   * The longest phrase that begins with token `at`, holds no break, and has a value that `accept` takes.
   * `from` continues a phrase begun elsewhere: "Y tế" after the "Sở" of "Sở Nội vụ, Y tế".
   */
  longest(
    tokens: readonly TrieToken[],
    at: number,
    accept: (value: T, end: number) => boolean = () => true,
    from: TrieNode<T> = this.root,
  ): TrieMatch<T> | null {
    let best: TrieMatch<T> | null = null;
    let node: TrieNode<T> | undefined = from;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i] as TrieToken;
      if (i > at && token.gap === "break") break;
      node = node.next.get(i > at && token.gap !== "blank" ? JOINT + token.key : token.key);
      if (node === undefined) break;
      if (token.closes === false) continue;
      const value: T | undefined = node.values.find((candidate) => accept(candidate, i + 1));
      if (value !== undefined) best = { value, end: i + 1 };
    }
    return best;
  }
}
