import { shapeHeads, type ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { TokenTrie } from "../../text/trie.ts";
import { readWords, type Word } from "./words.ts";

const heads = new TokenTrie<ShapeHead>();
for (const head of shapeHeads) heads.add(readWords(head.head), head);

/** The head word at `at`, if one opens a name there; `end` is the index after it. */
export function readHead(words: readonly Word[], at: number): { head: ShapeHead; end: number } | null {
  const match = heads.longest(words, at);
  return match === null ? null : { head: match.value, end: match.end };
}
