import { MappedText } from "../text/mapped-text.ts";

const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{1,31});?/u;

/**
 * The text of a parsed node with its source: `source` is what stands in the file from `offset` on. Both are alike
 * but for escapes ("\*"), entities ("&#7843;") and dropped blanks at line starts, which are stepped over.
 */
export function alignText(value: string, source: string, offset: number): MappedText {
  if (value === source) return MappedText.of(value, offset);
  const parts: MappedText[] = [];
  let at = 0;
  for (let i = 0; i < value.length;) {
    const run = commonRun(value, i, source, at);
    if (run > 0 && source[at] !== "&") {
      const end = value.slice(i, i + run).indexOf("&");
      const length = end > 0 ? end : run;
      parts.push(MappedText.of(value.slice(i, i + length), offset + at));
      i += length;
      at += length;
      continue;
    }
    const entity = ENTITY.exec(source.slice(at, at + 40))?.[0];
    if (entity !== undefined && !(run > 0 && value.startsWith(entity, i))) {
      const letter = String.fromCodePoint(value.codePointAt(i)!);
      parts.push(MappedText.from(letter, { start: offset + at, end: offset + at + entity.length }));
      i += letter.length;
      at += entity.length;
    } else if (run > 0) {
      parts.push(MappedText.of(value[i]!, offset + at));
      i++;
      at++;
    } else if (at < source.length) {
      at++;
    } else {
      parts.push(
        MappedText.from(value.slice(i), { start: offset + source.length, end: offset + source.length }),
      );
      break;
    }
  }
  return MappedText.concat(parts);
}

function commonRun(a: string, from: number, b: string, at: number): number {
  let length = 0;
  while (from + length < a.length && a[from + length] === b[at + length]) length++;
  return length;
}
