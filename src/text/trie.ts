import type { Token } from "./tokens.ts";

/** A place in the trie: where a sequence of words has led. */
export type TrieNode<T> = { next: Map<string, TrieNode<T>>; values: T[] };

export type TrieMatch<T> = { value: T; /** Index of the token after the last one matched. */ end: number };

/** What the trie reads: a token, and whether a match may end with it (not within a spelled-out abbreviation). */
export type TrieToken = Pick<Token, "key"> & { gap: Token["gap"] | "and"; closes?: boolean };

/** Phrases by their words, with the values stored under each. */
export class TokenTrie<T> {
  readonly root: TrieNode<T> = { next: new Map(), values: [] };

  add(keys: readonly string[], value: T): void {
    let node = this.root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { next: new Map(), values: [] }));
      node = next;
    }
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
      node = node.next.get(token.key);
      if (node === undefined) break;
      if (token.closes === false) continue;
      const value: T | undefined = node.values.find((candidate) => accept(candidate, i + 1));
      if (value !== undefined) best = { value, end: i + 1 };
    }
    return best;
  }
}
