import { MappedText } from "../../text/mapped-text.ts";

export type Line = {
  /** Without the blanks at either end; inner tabs and runs of blanks are as in the file. */
  text: MappedText;
  /** As it stands in the file, with its blanks: leading tabs are empty cells. */
  whole: MappedText;
  /** Empty lines between this line and the filled one before it. */
  gap: number;
};

/** The filled lines of a text. */
export function splitLines(source: MappedText): Line[] {
  const lines: Line[] = [];
  const { text } = source;
  let gap = 0;
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    const whole = source.slice(start, end);
    const trimmed = whole.trim();
    if (trimmed.length === 0) {
      gap++;
    } else {
      lines.push({ text: trimmed, whole, gap });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

/** Consecutive lines as one text with their line feeds between: soft wraps, which `assemble` folds. */
export function joinLines(lines: readonly { text: MappedText }[]): MappedText {
  const [first] = lines;
  if (first === undefined) return MappedText.of("");
  if (lines.length === 1) return first.text;
  return MappedText.concat(
    lines.flatMap(({ text }, index) => {
      if (index === 0) return [text];
      const before = lines[index - 1]!.text;
      const wrap = { start: before.toSource(0, before.length).end, end: text.sourceStart(0) };
      return [MappedText.from("\n", wrap), text];
    }),
  );
}
