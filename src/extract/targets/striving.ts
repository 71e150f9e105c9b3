import { clauseStart } from "../../text/clause-start.ts";
import { matchKey } from "../../text/fold.ts";

export const STRIVES_FOR = /(?<!\p{sc=Latn})phấn đấu(?!\p{sc=Latn})/u;
/** How far back a sentence may begin. */
const LOOK_BACK = 400;

/** "Phấn đấu chỉ số tăng 02 bậc; SIPAS đạt từ 86%": what the sentence strives for, clause after clause. */
export function strivesBefore(text: string, at: number): boolean {
  const from = clauseStart(text, at, [". ", "\n"], LOOK_BACK);
  return STRIVES_FOR.test(matchKey(text.slice(from, at)));
}
