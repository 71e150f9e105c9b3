import { styleText } from "node:util";
import type { Span } from "../model/span.ts";
import { merged } from "../spans/merged.ts";
import { oneLine } from "../text/one-line.ts";

/** Makes the decisive words of a line stand out. */
export type Mark = (words: string) => string;

/** Bold on a terminal that shows it, else brackets. */
export function markFor(stream: NodeJS.WriteStream): Mark {
  const isBold = stream.isTTY && stream.hasColors();
  return isBold ? (words) => styleText("bold", words, { validateStream: false }) : (words) => `[${words}]`;
}

/** Words kept on either side of what is marked. */
const AROUND = 60;

/** A stretch of text on one line with its marked parts; what lies far from all of them is left out. */
export function markedLine(text: string, { start, end }: Span, marks: readonly Span[], mark: Mark): string {
  const inside = merged(marks.filter((span) => span.start >= start && span.end <= end));
  let line = "";
  let at = start;
  for (const span of inside) {
    line += gap(text.slice(at, span.start), at === start ? "before" : "between");
    line += mark(text.slice(span.start, span.end));
    at = span.end;
  }
  line += gap(text.slice(at, end), "behind");
  return oneLine(line);
}

/** Unmarked words, cut between words on the side that is far from a mark. */
function gap(words: string, side: "before" | "between" | "behind"): string {
  const head = words.slice(0, AROUND).replace(/\S*$/u, "");
  const tail = words.slice(-AROUND).replace(/^\S*/u, "");
  if (words.length <= (side === "between" ? 2 * AROUND : AROUND)) return words;
  if (side === "before") return `…${tail}`;
  return side === "behind" ? `${head}…` : `${head}…${tail}`;
}
