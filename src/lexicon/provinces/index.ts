import { tokenize, tokenizeAll, type Token } from "../../text/tokens.ts";
import { endedProvinces } from "./ended.ts";
import { presentProvinces } from "./present.ts";
import type { ProvinceRecord } from "./record.ts";

export type { ProvinceRecord } from "./record.ts";

/** Every record, ended ones first, so that the last of an id is its latest extent. */
export const provinces: readonly ProvinceRecord[] = [...endedProvinces, ...presentProvinces];

const LEVEL_WORDS: readonly (readonly string[])[] = [["tỉnh"], ["thành", "phố"], ["tp"]];

/** The words of a name as one key, without "tỉnh", "thành phố", "TP" in front. */
function nameKey(tokens: readonly Token[]): string {
  const keys = tokens.map(({ key }) => key);
  const level = LEVEL_WORDS.find((words) => words.every((word, i) => keys[i] === word));
  return (level === undefined || keys.length === level.length ? keys : keys.slice(level.length)).join(" ");
}

let byName: Map<string, ProvinceRecord[]> | null = null;

function index(): Map<string, ProvinceRecord[]> {
  if (byName !== null) return byName;
  byName = new Map();
  const names = provinces.flatMap((record) =>
    [record.id, record.name, ...record.variants].map((name) => ({ name, record })),
  );
  const tokens = tokenizeAll(names.map(({ name }) => name));
  for (const [i, { record }] of names.entries()) {
    const key = nameKey(tokens[i] ?? []);
    const records = byName.get(key) ?? [];
    if (!records.includes(record)) byName.set(key, [...records, record]);
  }
  return byName;
}

/**
 * The province a name or id stands for on a date (EDTF or ISO; today's extent without one). A name that had ended by
 * then, as old documents are cited after the merger, gives its last extent.
 */
export function findProvince(name: string, date?: string | null): ProvinceRecord | null {
  const records = index().get(nameKey(tokenize(name))) ?? [];
  const day = date ?? "9999";
  return records.find((record) => isValidOn(record, day)) ?? records.at(-1) ?? null;
}

/** Whether a record's time holds the day; a date without day or month counts as its first. */
export function isValidOn(
  record: { validFrom?: string | null; validTo?: string | null },
  date: string,
): boolean {
  const day = `${date}-01-01`.slice(0, 10);
  return (record.validFrom ?? "") <= day && day <= (record.validTo ?? "9999-99-99");
}
