import type { Reference } from "../../src/model/reference.ts";
import { compareExact } from "../compare.ts";
import { scoreEntries, type Comparison, type FieldScore } from "../field-score.ts";
import type { Gold } from "../gold.ts";
import { slugOf } from "../slug.ts";
import { keyOf } from "../text-key.ts";
import type { Judged } from "./judged.ts";

type GoldReference = Gold["references"][number];

/**
 * Documents cited, by type and number; by number alone where only the type is wrong, which then counts among
 * the attributes. Without a number: the plan itself by `self`, another work by type and name.
 */
export function scoreReferences({ plan, gold }: Judged): FieldScore {
  return scoreEntries(gold.references, plan.references, {
    quality: referenceQuality,
    goldWording: referenceWording,
    outputWording: referenceWording,
    attributes: {
      type: (expected, got) => compareExact(expected.type, got.type),
      date: (expected, got) => compareExact(expected.date, got.date),
      self: (expected, got) => compareExact(expected.self, got.self),
      issuer: (expected, got) => compareIssuer(expected.issuer, got.issuer),
      shortNames: (expected, got) => compareShortNames(expected.shortNames, got.shortNames),
      mentions: (expected, got) => compareExact(expected.mentions, got.mentions.length),
    },
  });
}

function referenceQuality(expected: GoldReference, got: Reference): number | null {
  if (expected.number !== null) {
    if (got.number === null || keyOf(expected.number) !== keyOf(got.number)) return null;
    return (expected.type === got.type ? 0.8 : 0) + (expected.date === got.date ? 0.2 : 0);
  }
  if (got.number !== null || expected.type !== got.type) return null;
  if (expected.self || got.self) return expected.self === got.self ? 1 : null;
  const names = workNames(got.type, [got.title, ...got.shortNames]);
  return workNames(expected.type, [expected.title, ...expected.shortNames]).some((name) =>
    names.includes(name),
  )
    ? 1
    : null;
}

/** Keys of the names of a work, each without its type word: "Luật Viễn thông" and "Viễn thông" are one law. */
function workNames(type: string, names: readonly (string | null | undefined)[]): string[] {
  return names.flatMap((name) => {
    if (!name) return [];
    const words = name.trim().split(/\s+/u);
    const typed = slugOf(name).startsWith(`${type}-`) ? type.split("-").length : 0;
    return [keyOf(words.slice(typed).join(" "))];
  });
}

/** Loose, since a gold issuer may be the fuller or the shorter wording: "Tỉnh ủy", "Tỉnh ủy Hà Tĩnh". */
function compareIssuer(expected: string | null, got: string | null): Comparison {
  if (expected === null) return null;
  const [a, b] = [keyOf(expected), keyOf(got ?? "")];
  return { expected, got: String(got), same: b !== "" && (a.includes(b) || b.includes(a)) };
}

function compareShortNames(expected: readonly string[], got: readonly string[]): Comparison {
  const keys = (names: readonly string[]) => [...new Set(names.map(keyOf))].sort().join("|");
  return { expected: expected.join(" | "), got: got.join(" | "), same: keys(expected) === keys(got) };
}

function referenceWording(reference: GoldReference | Reference): string {
  const name = reference.number ?? reference.title ?? reference.shortNames[0] ?? "(no number)";
  return `${reference.type} ${name}${reference.self ? " (self)" : ""}`;
}
