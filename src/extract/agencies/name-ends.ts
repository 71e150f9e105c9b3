import { commaPairs, compounds, nameEnds } from "../../lexicon/agencies/name-ends.ts";
import { matchKey } from "../../text/fold.ts";
import { TokenTrie } from "../../text/trie.ts";
import { readNames, type Word } from "./words.ts";

const ends = new TokenTrie<true>();
for (const phrase of readNames(nameEnds)) ends.add(phrase, true);
const whole = new Set<string>(compounds.map(matchKey));

/** Whether the words at `at` are of the sentence and no longer of the name before them. */
export function endsName(words: readonly Word[], at: number): boolean {
  if (ends.longest(words, at) === null) return false;
  const behind = `${words[at - 1]?.key} ${words[at]?.key}`;
  return !whole.has(behind) && !whole.has(`${words[at - 2]?.key} ${behind}`);
}

const pairs = new Set<string>(commaPairs.map(matchKey));

/** Whether the comma before `at` stands within a term: "phòng cháy, chữa cháy". */
export function isCommaPair(words: readonly Word[], at: number): boolean {
  return pairs.has(`${words[at - 1]?.key} ${words[at]?.key}`);
}
