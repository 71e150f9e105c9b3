import {
  LETTERHEAD_HEADS,
  LETTERHEAD_PROPER_WORDS,
  LETTERHEAD_SHORT_FORMS,
} from "../../lexicon/letterhead-words.ts";
import { alternatives } from "../../text/alternatives.ts";
import { inSentenceCase } from "../../text/sentence-case.ts";
import { inTitleCase } from "../../text/title-case.ts";

const HEAD = new RegExp(`^(?:${alternatives(LETTERHEAD_HEADS)})(?!\\p{sc=Latn})`, "u");
const SHORT = new RegExp(
  `(?<!\\p{sc=Latn})(?:${Object.keys(LETTERHEAD_SHORT_FORMS).join("|")})(?!\\p{sc=Latn})`,
  "giu",
);
const PROPER = new RegExp(`(?<=\\s)(?:${alternatives(LETTERHEAD_PROPER_WORDS)})(?!\\p{sc=Latn})`, "giu");
/** "XÃ TÂN TIẾN" at the end of a name. */
const OF_PLACE =
  /\s(?<unit>TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ(?!\sHỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s(?<place>\p{Lu}[\p{Lu}\d'’-]*(?:\s[\p{Lu}\d'’-]+){0,4})$/u;

/** The name of a body that a letterhead sets in capitals, as running text has it. */
export function spelledName(printed: string): string {
  const name = printed.replace(/\s+/gu, " ").trim();
  const placed = OF_PLACE.exec(name);
  const words = placed ? name.slice(0, placed.index) : name;
  const head = HEAD.exec(words)?.[0] ?? "";
  const own = [head, words.slice(head.length).trimStart()]
    .filter((part) => part !== "")
    .map(inSentenceCase)
    .join(" ")
    .replace(SHORT, (short) => LETTERHEAD_SHORT_FORMS[short.toUpperCase()] ?? short)
    .replace(PROPER, properWords);
  const { unit = "", place = "" } = placed?.groups ?? {};
  return placed ? `${own} ${unit.toLowerCase()} ${inTitleCase(place)}` : own;
}

const properWords = (found: string): string =>
  LETTERHEAD_PROPER_WORDS.find((words) => words.toLowerCase() === found.toLowerCase()) ?? found;
