import type { Line } from "../../document/outline.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import type { Signer } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";

export type Signers = { value: Signer[]; span: Span | null };

const MARK = /^(?:TM|KT|TL|TUQ|Q)\s*[./]|^[TK]\s*\/\s*[MTLU](?!\p{sc=Latn})/u;
const ON_BEHALF = /^(?:TM\s*[./]|T\s*\/\s*M(?!\p{sc=Latn}))/u;
const NAME = /^(?:(?:\p{Lu}\p{sc=Latn}*\.?)\s+){1,5}\p{Lu}\p{sc=Latn}*$/u;
/** Degrees and ranks that some bodies print before the name: "Thượng tá", "ThS.", "BS.CKII" (NĐ 30/2020, ô 7b). */
const RANK =
  /^(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|GS|PGS|TS|ThS|BS|CN|KS|DS|CK(?:I|II|1|2)|BSCK(?:I|II))\.?\s*)+(?=\p{Lu})/u;

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{sc=Latn}/u.test(text);

/** "PHÓ CHỦ TỊCH" as it is written in running text: "Phó Chủ tịch". */
function inSentenceCase(position: string): string {
  const key = position.trim().replace(/\s+/gu, " ").toUpperCase();
  const deputy = key.startsWith("PHÓ ");
  const base = deputy ? key.slice(4) : key;
  const known = POSITIONS.find((name) => name.toUpperCase() === base);
  if (known) return deputy ? `Phó ${known}` : known;
  const lower = key.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Reads who signs: mark lines, position, name. A mark line broken in two is joined: "TM. ỦY BAN" / "NHÂN DÂN". */
export function readSigners(lines: readonly Line[]): Signers {
  const value: Signer[] = [];
  let marks: string[] = [];
  let positions: string[] = [];
  let start: number | null = null;
  let end = 0;
  for (const { text, span } of lines) {
    const line = text.trim();
    const name = line.replace(RANK, "");
    if (MARK.test(line)) {
      start ??= span.start;
      marks.push(line);
    } else if (isUpper(line)) {
      if (marks.length > 0 && positions.length === 0 && !startsAsPosition(line))
        marks.push(`${marks.pop()} ${line}`);
      else positions.push(line);
      start ??= span.start;
    } else if (NAME.test(name) && positions.length + marks.length > 0) {
      end = span.end;
      value.push({ name, ...titleOf(marks, positions) });
      marks = [];
      positions = [];
    }
  }
  return { value, span: start !== null && end > start ? { start, end } : null };
}

const startsAsPosition = (line: string): boolean => {
  const base = line.replace(/^PHÓ\s+/u, "");
  return POSITIONS.some((name) => base.startsWith(name.toUpperCase()));
};

/** "KT. CHỦ TỊCH" is the authority of a deputy; a TM. line above it names the collective body. */
function titleOf(marks: readonly string[], positions: readonly string[]): Omit<Signer, "name"> {
  const authority = marks.findLast((mark) => !ON_BEHALF.test(mark)) ?? marks.at(-1) ?? null;
  const collective = marks.find((mark) => ON_BEHALF.test(mark)) ?? null;
  return {
    position: inSentenceCase(positions.at(-1) ?? ""),
    authority,
    onBehalfOf: collective === authority ? null : collective,
  };
}
