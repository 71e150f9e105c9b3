import { agencyRecords, type AgencyRecord } from "../../lexicon/agencies/index.ts";
import { expandPattern } from "../../lexicon/agencies/pattern.ts";
import { TokenTrie, type TrieNode } from "../../text/trie.ts";
import { readNames } from "./words.ts";

/** One wording of a record. */
export type Form = {
  record: AgencyRecord;
  /** How the wording is spelled out in full: the record's name for an abbreviation. */
  spelling: string;
  /**
   * "city": "thành phố" stands for "tỉnh". "stem": the level word is missing. "office": "Tỉnh ủy" is missing.
   * "short": an abbreviation of the whole.
   */
  reading: "full" | "city" | "stem" | "office" | "short";
};

const LEVEL_WORD = / (?:tỉnh|xã)$/u;
/** In a province "Thành ủy" is the committee of a town. */
const CITY_COMMITTEE = /Thành (?:ủy|đoàn)$/u;

/** The name of a body of a province or a commune without its level: "Sở Y tế" has none. */
export const withoutLevel = (name: string): string => name.replace(LEVEL_WORD, "");

/** The name of a provincial body as a centrally-run city has it. */
export function inCity(name: string): string {
  return name.replace(/ tỉnh$/u, " thành phố");
}

/** Offices of the provincial committee that lists name without it. */
const COMMITTEE_OFFICE = /^(?:Ban|Ủy ban) (?!Thường|Chấp).* Tỉnh ủy$/u;
const OF_COMMITTEE = / Tỉnh ủy$/u;

function* formsOf(record: AgencyRecord): Generator<[wording: string, form: Form]> {
  const patterns = "patterns" in record ? (record.patterns as readonly string[]).flatMap(expandPattern) : [];
  for (const wording of [record.name, ...(record.variants ?? []), ...patterns]) {
    const stem = withoutLevel(wording);
    const isLevelled = record.kind !== "group" && stem !== wording;
    if (record.level !== "commune" || !isLevelled) {
      yield [wording, { record, spelling: wording, reading: CITY_COMMITTEE.test(wording) ? "city" : "full" }];
    }
    if (COMMITTEE_OFFICE.test(wording)) {
      yield [wording.replace(OF_COMMITTEE, ""), { record, spelling: wording, reading: "office" }];
    }
    if (!isLevelled) continue;
    if (record.level === "province") {
      yield [inCity(wording), { record, spelling: inCity(wording), reading: "city" }];
    }
    yield [stem, { record, spelling: stem, reading: "stem" }];
  }
  for (const wording of record.abbreviations ?? []) {
    yield [wording, { record, spelling: record.name, reading: "short" }];
    if (inCity(wording) !== wording) {
      yield [inCity(wording), { record, spelling: inCity(record.name), reading: "city" }];
    }
  }
}

export type KnownForms = {
  trie: TokenTrie<Form>;
  /** Where the names under a shared head begin: "Sở", "Bộ". */ heads: Map<string, TrieNode<Form>>;
};

const LIST_HEADS: readonly string[] = ["sở", "bộ", "hội"];

let built: KnownForms | null = null;

/** All wordings of the registry, built at first use. */
export function knownForms(): KnownForms {
  if (built !== null) return built;
  const trie = new TokenTrie<Form>();
  const forms = agencyRecords.flatMap((record) => [...formsOf(record)]);
  const read = readNames(forms.map(([wording]) => wording));
  forms.forEach(([, form], i) => trie.add(read[i] ?? [], form));
  const heads = new Map<string, TrieNode<Form>>();
  for (const head of LIST_HEADS) {
    const node = trie.root.next.get(head);
    if (node !== undefined) heads.set(head, node);
  }
  return (built = { trie, heads });
}
