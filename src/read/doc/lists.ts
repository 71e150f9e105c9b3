import type { List, ListLevel } from "../docx/numbering.ts";
import { characterFormat } from "./properties.ts";
import { viewOf } from "./sprm.ts";

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
/** A label is repeated at every paragraph: an endless one would fill the memory. */
const LONGEST_LABEL = 200;

/** Formats of numbers (nfc, MS-OSHARED 2.2.1.3) by the names that Office Open XML gives them. */
const FORMATS: Readonly<Record<number, string>> = {
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  18: "decimalEnclosedCircle",
  20: "decimalEnclosedFullstop",
  22: "decimalZero",
  23: "bullet",
  57: "numberInDash",
  255: "none",
};

type FontNames = (number: number) => string | undefined;

/**
 * The lists that paragraphs name by a number from 1: PlfLfo over PlfLst (MS-DOC 2.9.131, 2.9.207), of which one may
 * stand for another with numbers of its own.
 */
export function readLists(definitions: DataView, overrides: DataView, fontName: FontNames): List[] {
  const byId = readDefinitions(definitions, fontName);
  if (overrides.byteLength < 4) return [];
  const count = Math.min(
    overrides.getUint32(0, true),
    Math.floor((overrides.byteLength - 4) / OVERRIDE_BYTES),
  );
  let at = 4 + count * OVERRIDE_BYTES;
  return Array.from({ length: count }, (_, index) => {
    const entry = 4 + index * OVERRIDE_BYTES;
    const id = overrides.getInt32(entry, true);
    const levels = new Map(byId.get(id));
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let level = 0; level < overrides.getUint8(entry + 12) && at + 8 <= overrides.byteLength; level++) {
      const flags = overrides.getUint32(at + 4, true);
      if ((flags & 0x10) !== 0) startOverrides.set(flags & 0xf, overrides.getInt32(at, true));
      at += 8;
      if ((flags & 0x20) !== 0) {
        const own = levelAt(overrides, at, fontName);
        levels.set(flags & 0xf, own.level);
        at = own.end;
      }
    }
    return { abstractId: `${id}`, levels, startOverrides };
  });
}

/** Levels of each list: all lists first, then the levels of one after the other. */
function readDefinitions(bytes: DataView, fontName: FontNames): Map<number, Map<number, ListLevel>> {
  const lists = new Map<number, Map<number, ListLevel>>();
  if (bytes.byteLength < 2) return lists;
  const count = Math.min(bytes.getUint16(0, true), Math.floor((bytes.byteLength - 2) / LIST_BYTES));
  let at = 2 + count * LIST_BYTES;
  for (let list = 0; list < count; list++) {
    const entry = 2 + list * LIST_BYTES;
    const isSimple = (bytes.getUint8(entry + 26) & 1) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : LEVELS) && at + LEVEL_BYTES <= bytes.byteLength; level++) {
      const read = levelAt(bytes, at, fontName);
      levels.set(level, read.level);
      at = read.end;
    }
    lists.set(bytes.getInt32(entry, true), levels);
  }
  return lists;
}

/** One level (LVL, MS-DOC 2.9.150) and where it ends. */
function levelAt(bytes: DataView, at: number, fontName: FontNames): { level: ListLevel; end: number } {
  const head = viewOf(bytes, at, LEVEL_BYTES);
  if (head.byteLength < LEVEL_BYTES) return { level: NO_LEVEL, end: bytes.byteLength };
  const flags = head.getUint8(5);
  const [runBytes, paragraphBytes] = [head.getUint8(24), head.getUint8(25)];
  const changes = viewOf(bytes, at + LEVEL_BYTES + paragraphBytes, runBytes);
  const textAt = at + LEVEL_BYTES + paragraphBytes + runBytes;
  const length = textAt + 2 <= bytes.byteLength ? bytes.getUint16(textAt, true) : 0;
  const level: ListLevel = {
    start: head.getInt32(0, true),
    format: FORMATS[head.getUint8(4)] ?? "decimal",
    text: labelText(viewOf(bytes, textAt + 2, length * 2)),
    suffix: (["tab", "space", "nothing"] as const)[head.getUint8(15)] ?? "tab",
    isLegal: (flags & 0x04) !== 0,
    restartAfter: (flags & 0x08) !== 0 ? head.getUint8(26) : null,
    hasPictureBullet: false,
    paragraphStyle: null,
    run: characterFormat(changes, fontName),
  };
  return { level, end: textAt + 2 + length * 2 };
}

/** Numbers of levels stand in a label as the characters 0 to 8. */
function labelText(units: DataView): string {
  let text = "";
  for (let at = 0; at + 2 <= units.byteLength && text.length < LONGEST_LABEL; at += 2) {
    const unit = units.getUint16(at, true);
    text += unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return text;
}

const NO_LEVEL: ListLevel = {
  start: 1,
  format: "none",
  text: "",
  suffix: "nothing",
  isLegal: false,
  restartAfter: null,
  hasPictureBullet: false,
  paragraphStyle: null,
  run: characterFormat(new DataView(new ArrayBuffer(0)), () => undefined),
};
