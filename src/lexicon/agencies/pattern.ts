import { oneLine } from "../../text/one-line.ts";
/** Every wording of a group pattern: "[các] (bộ|sở)" gives "các bộ", "các sở", "bộ", "sở". */
export function expandPattern(pattern: string): string[] {
  return readSequence(pattern, 0, "").wordings.map(oneLine);
}

type Reading = { wordings: string[]; end: number };

function readSequence(pattern: string, from: number, closing: string): Reading {
  const finished: string[] = [];
  let wordings = [""];
  let at = from;
  while (at < pattern.length && pattern[at] !== closing) {
    const sign = pattern[at] as string;
    if (sign === "[" || sign === "(") {
      const inner = readSequence(pattern, at + 1, sign === "[" ? "]" : ")");
      const choices = sign === "[" ? ["", ...inner.wordings] : inner.wordings;
      wordings = wordings.flatMap((wording) => choices.map((choice) => wording + choice));
      at = inner.end + 1;
    } else if (sign === "|") {
      finished.push(...wordings);
      wordings = [""];
      at++;
    } else {
      wordings = wordings.map((wording) => wording + sign);
      at++;
    }
  }
  return { wordings: [...finished, ...wordings], end: at };
}
