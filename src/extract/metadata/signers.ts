import type { Line } from "../../document/outline.ts";
import { ON_BEHALF_MARK } from "../../lexicon/authority-marks.ts";
import { POSITIONS } from "../../lexicon/positions.ts";
import type { Signer } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import { isMostlyCapitals } from "../../outline/capitals.ts";
import {
  isAuthority,
  isCapitalName,
  isPosition,
  isSignature,
  isSignerName,
  withoutRank,
} from "../../outline/sign-off.ts";
import { oneLine } from "../../text/one-line.ts";
import { inSentenceCase } from "../../text/sentence-case.ts";
import { inTitleCase } from "../../text/title-case.ts";

export type Signers = { value: Signer[]; span: Span | null };

const ON_BEHALF = new RegExp(`^${ON_BEHALF_MARK}`, "u");
const ACTING = /^Q\s?[./]\s*/u;
/** "PHÓ CHỦ TỊCH" as it is written in running text: "Phó Chủ tịch". */
function spelledPosition(position: string): string {
  const key = oneLine(position).toUpperCase();
  const deputy = key.startsWith("PHÓ ");
  const base = deputy ? key.slice(4) : key;
  const known = POSITIONS.find((name) => name.toUpperCase() === base);
  if (known) return deputy ? `Phó ${known}` : known;
  return inSentenceCase(key);
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
    if (isSignature(line)) continue;
    const spelled = withoutRank(line);
    const name = isCapitalName(line) ? inTitleCase(spelled) : spelled;
    if (isAuthority(line)) {
      start ??= span.start;
      marks.push(line);
    } else if (isMostlyCapitals(line) && name === spelled) {
      if (marks.length > 0 && positions.length === 0 && !isPosition(line))
        marks.push(`${marks.pop()} ${line}`);
      else positions.push(line);
      start ??= span.start;
    } else if (isSignerName(name) && positions.length + marks.length > 0) {
      end = span.end;
      value.push({ name, ...titleOf(marks, positions) });
      marks = [];
      positions = [];
    }
  }
  return { value, span: start !== null && end > start ? { start, end } : null };
}

/** "KT. CHỦ TỊCH" is the authority of a deputy; a TM. line above it names the collective body. */
function titleOf(marks: readonly string[], positions: readonly string[]): Omit<Signer, "name"> {
  const authority = marks.findLast((mark) => !ON_BEHALF.test(mark)) ?? marks.at(-1) ?? null;
  const collective = marks.find((mark) => ON_BEHALF.test(mark)) ?? null;
  const acting = ACTING.exec(authority ?? "");
  return {
    // "Q. GIÁM ĐỐC" is mark and position in one.
    position:
      positions.length === 0 && acting
        ? `Quyền ${spelledPosition(authority?.slice(acting[0].length) ?? "")}`
        : spelledPosition(positions.at(-1) ?? ""),
    authority,
    onBehalfOf: collective === authority ? null : collective,
  };
}
