import { wordAbbreviations } from "../../lexicon/agencies/abbreviations.ts";
import {
  LETTERHEAD_PROPER_WORDS,
  LETTERHEAD_SHORT_FORMS,
  LETTERHEAD_UNITS,
} from "../../lexicon/letterhead-words.ts";
import { alternatives } from "../../text/alternatives.ts";
import { inSentenceCase } from "../../text/sentence-case.ts";
import { inTitleCase } from "../../text/title-case.ts";
import { LETTERHEAD_HEAD } from "./letterhead-bodies.ts";

const SHORT = new RegExp(
  `(?<!\\p{sc=Latn})(?:${alternatives(LETTERHEAD_SHORT_FORMS)})(?!\\p{sc=Latn})`,
  "giu",
);
const FULL: ReadonlyMap<string, string> = new Map(
  LETTERHEAD_SHORT_FORMS.map((short) => [short, wordAbbreviations[short]]),
);
const PROPER = new RegExp(`(?<=\\s)(?:${alternatives(LETTERHEAD_PROPER_WORDS)})(?!\\p{sc=Latn})`, "giu");
/** "XÃ TÂN TIẾN" at the end of a name. */
const OF_PLACE = new RegExp(
  String.raw`\s(?!XÃ\sHỘI)(?<unit>TỈNH|THÀNH PHỐ|${alternatives(LETTERHEAD_UNITS)})\s(?<place>\p{Lu}[\p{Lu}\d'’-]*(?:\s[\p{Lu}\d'’-]+){0,4})$`,
  "u",
);

/** The name of a body that a letterhead sets in capitals, as running text has it. */
export function spelledName(printed: string): string {
  const name = printed.replace(/\s+/gu, " ").trim();
  const placed = OF_PLACE.exec(name);
  const words = placed ? name.slice(0, placed.index) : name;
  const head = LETTERHEAD_HEAD.exec(words)?.[0] ?? "";
  const own = [head, words.slice(head.length).trimStart()]
    .filter((part) => part !== "")
    .map(inSentenceCase)
    .join(" ")
    .replace(SHORT, (short) => FULL.get(short.toLowerCase()) ?? short)
    .replace(PROPER, properWords);
  const { unit = "", place = "" } = placed?.groups ?? {};
  return placed ? `${own} ${unit.toLowerCase()} ${inTitleCase(place)}` : own;
}

const properWords = (found: string): string =>
  LETTERHEAD_PROPER_WORDS.find((words) => words.toLowerCase() === found.toLowerCase()) ?? found;
