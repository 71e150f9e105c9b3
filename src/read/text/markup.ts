import type { Span } from "../../model/span.ts";
import { MappedText } from "../../text/mapped-text.ts";
import { cut, touching } from "../../spans/touching.ts";

/** A text without its markdown marks, and what they said. Spans are source offsets, in order. */
export type Unmarked = { text: MappedText; strong: Span[]; italic: Span[] };

/** Marks of markdown that plain text does not hold by chance: `## ` heads, `**bold**`, `__bold__` lines. */
export const hasMarkup = (text: string): boolean =>
  /^#{1,6} \S/mu.test(text) || /\*\*[^\s*][^*]*\*\*/u.test(text) || /^__[^\s_][^_\n]*__\s*$/mu.test(text);

/**
 * Takes `**`, `__`, `*` and backslash escapes out of a text and keeps the ranges they marked. Made for marks as crawlers
 * leave them: broken over lines, with blanks inside ("*(HKD) *trên"), around nothing ("** **"). A star between
 * blanks is a star ("b/a * 100%"), and so is one that opens a line ("* Về cơ sở vật chất", the Party header's "*").
 */
export function stripMarkup(source: MappedText): Unmarked {
  const strong: Span[] = [];
  const italic: Span[] = [];
  const cuts: Span[] = [];
  for (const chunk of chunks(source.text)) {
    const marks = [...tokens(source.text, chunk)];
    // An odd mark goes as well, its partner was lost: "** Lưu ý khi bình xét thi đua:*".
    for (const mark of marks) cuts.push(mark);
    for (const kind of ["strong", "italic"] as const) {
      const own = marks.filter((mark) => mark.kind === kind);
      for (let i = 0; i + 1 < own.length; i += 2) {
        const [open, close] = [own[i]!, own[i + 1]!];
        const marked = source.toSource(open.end, close.start);
        if (marked.end > marked.start) (kind === "strong" ? strong : italic).push(marked);
      }
    }
  }
  return { text: cutOut(source, cuts), strong, italic };
}

type Mark = Span & { kind: "strong" | "italic" | "escape" };

/** Stretches of text between empty lines and lone cell bars: no mark reaches over them. */
function* chunks(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: found } of text.matchAll(/\n[ \t]*\|?[ \t]*(?=\n)/gu)) {
    yield { start, end: index };
    start = index + found.length;
  }
  yield { start, end: text.length };
}

function* tokens(text: string, chunk: Span): Generator<Mark> {
  const part = text.slice(chunk.start, chunk.end);
  for (const { index, 0: found } of part.matchAll(/\\[!-/:-@[-`{-~]|\*+|(?<!_)__(?!_)/gu)) {
    const start = chunk.start + index;
    const end = start + found.length;
    if (found.startsWith("\\")) yield { kind: "escape", start, end: start + 1 };
    else if (found.length > 3) yield { kind: "escape", start, end };
    else {
      if (found.length >= 2) yield { kind: "strong", start, end: start + 2 };
      if (found.length !== 2 && !isStar(text, start + found.length - 1))
        yield { kind: "italic", start: end - 1, end };
    }
  }
}

/** The star at `at` is the author's: a times sign, a bullet. "* *" alone on its line is empty italics. */
function isStar(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, endOfLine(text, at));
  if (/^\s*\*\s+\*\s*$/u.test(line)) return false;
  const [before, after] = [text[at - 1] ?? "\n", text[at + 1] ?? "\n"];
  if (before === "\\" || (/\p{N}/u.test(before) && /\p{N}/u.test(after))) return true;
  return /\s/u.test(before) && (after === " " || (after === "\n" && line.trim() === "*"));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function cutOut(source: MappedText, cuts: readonly Span[]): MappedText {
  const parts: MappedText[] = [];
  let last = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(last, start));
    last = end;
  }
  return MappedText.concat([...parts, source.slice(last)]);
}

/** The spans that lie in the source range of `text`, cut to it. `spans` are in order. */
export function spansWithin(spans: readonly Span[], text: MappedText): Span[] {
  const range = text.toSource(0, text.length);
  return touching(spans, range).map((span) => cut(span, range));
}
