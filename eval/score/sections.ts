import type { Section } from "../../src/model/section.ts";
import { scoreEntries, type FieldScore } from "../field-score.ts";
import { keyOf } from "../text-key.ts";
import type { Judged } from "./judged.ts";

/** Headings by path and title, wherever in the tree they hang. */
export function scoreSections({ plan, gold }: Judged): FieldScore {
  return scoreEntries(gold.sections, headings(plan.sections), {
    quality: (expected, got) => (sectionKey(expected) === sectionKey(got) ? 1 : null),
    goldWording: sectionWording,
    outputWording: sectionWording,
  });
}

function headings(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    ...(section.role === "heading" ? [section] : []),
    ...headings(section.children),
  ]);
}

type Titled = { path: string[]; title: string | null };

function sectionKey({ path, title }: Titled): string {
  return [...path, title ?? ""].map(keyOf).join("/");
}

function sectionWording({ path, title }: Titled): string {
  return `[${path.join(" › ")}] ${title ?? ""}`;
}
