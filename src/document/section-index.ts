import type { Section } from "../model/section.ts";

/** The section tree as look-ups: every section in the order of the text, and the way up from each. */
export type SectionIndex = {
  all: readonly Section[];
  byId: ReadonlyMap<string, Section>;
  /** The section itself, then its parent, up to the root. */
  upwards: (section: Section | null) => Section[];
};

export function indexSections(roots: readonly Section[]): SectionIndex {
  const all: Section[] = [];
  const byId = new Map<string, Section>();
  const parents = new Map<Section, Section | null>();
  const walk = (sections: readonly Section[], parent: Section | null): void => {
    for (const section of sections) {
      all.push(section);
      byId.set(section.id, section);
      parents.set(section, parent);
      walk(section.children, section);
    }
  };
  walk(roots, null);
  const upwards = (section: Section | null): Section[] => {
    const path: Section[] = [];
    for (let at = section; at; at = parents.get(at) ?? null) path.push(at);
    return path;
  };
  return { all, byId, upwards };
}
