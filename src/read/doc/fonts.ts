import { viewOf } from "./sprm.ts";

/** Bytes of a font's record before its name (FFN, MS-DOC 2.9.87). */
const BEFORE_NAME = 39;

/** The names of the fonts, by their number in the file (SttbfFfn). */
export function readFontNames(bytes: DataView): string[] {
  const names: string[] = [];
  if (bytes.byteLength < 4) return names;
  const count = bytes.getUint16(0, true);
  for (let at = 4; names.length < count && at < bytes.byteLength;) {
    const length = bytes.getUint8(at);
    names.push(nameIn(viewOf(bytes, at + 1, length)));
    at += 1 + length;
  }
  return names;
}

function nameIn(record: DataView): string {
  let name = "";
  for (let at = BEFORE_NAME; at + 2 <= record.byteLength; at += 2) {
    const unit = record.getUint16(at, true);
    if (unit === 0) break;
    name += String.fromCharCode(unit);
  }
  return name;
}
