import { shapeHeads, type ShapeHead } from "../../lexicon/agencies/shapes.ts";
import { TokenTrie } from "../../text/trie.ts";
import { readNames, type Word } from "./words.ts";

const heads = new TokenTrie<ShapeHead>();
const read = readNames(shapeHeads.map(({ head }) => head));
shapeHeads.forEach((head, i) => heads.add(read[i] ?? [], head));

/** The head word at `at`, if one opens a name there; `end` is the index after it. */
export function readHead(words: readonly Word[], at: number): { head: ShapeHead; end: number } | null {
  const match = heads.longest(words, at);
  return match === null ? null : { head: match.value, end: match.end };
}
