import type { SectionIndex } from "../../document/section-index.ts";
import type { Section } from "../../model/section.ts";
import type { Candidate } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { ground, settle, type GroundedRole } from "./involvements.ts";
import { outputsOf } from "./outputs.ts";
import type { Said } from "./said.ts";

const isOwnDoer = ({ rule, basis }: GroundedRole): boolean =>
  basis === "sentence" && rule.startsWith("doer.");

/** The tasks found so far, and which of them the next note speaks of. */
export class TaskGroup {
  readonly #drafts = new Set<Draft>();
  /** Tasks since the heading or the note before. */
  #group: Candidate[] = [];
  /** Parents and bare headings by section, which become tasks if labels below speak of them. */
  readonly #waiting = new Map<Section, Candidate>();
  /** A note ended the group: the next task begins one. */
  #noted = false;
  readonly #sections: SectionIndex;

  constructor(sections: SectionIndex) {
    this.#sections = sections;
  }

  get drafts(): Draft[] {
    return [...this.#drafts].sort((a, b) => a.span.start - b.span.start);
  }

  /** A task stands since the heading or the note before. */
  get isBegun(): boolean {
    return this.#group.length > 0;
  }

  get isNoted(): boolean {
    return this.#noted;
  }

  start(): void {
    this.#group = [];
    this.#noted = false;
  }

  keep(candidate: Candidate): void {
    this.#drafts.add(candidate.draft);
    this.#group.push(candidate);
  }

  await(candidate: Candidate): void {
    this.#waiting.set(candidate.said.section, candidate);
  }

  /** A further paragraph of an item belongs to it. */
  continue({ said, draft }: Candidate): void {
    const last = this.#group.at(-1);
    if (last === undefined || last.said.section !== said.section) return;
    last.draft.places.push(said.span);
    last.draft.roles = settle([
      ...last.draft.roles,
      ...said.statement.others.map((role) => ground(role, "sentence")),
    ]);
    last.draft.outputs.push(...draft.outputs);
  }

  /** What a note says holds for the tasks it speaks of: those below `parent`, or all since the heading. */
  note(text: string, said: Said, parent: Section | undefined): void {
    const from = { name: `note ${said.section.id}`, span: said.span };
    const { doers, others } = said.statement;
    const roles = [...doers, ...others].map((role) => ground(role, "section-note", from));
    for (const { draft } of this.#targetsOf(said, parent)) {
      // "* Ban cán sự đảng triển khai thực hiện" speaks of what nobody was told by name to do
      if (said.label === null && !said.assigns && draft.roles.some(isOwnDoer)) continue;
      draft.roles = settle([...draft.roles, ...roles]);
      draft.places.push(said.span);
      if (said.label === "output") draft.outputs.push(...outputsOf(text, said));
    }
    this.#noted = true;
  }

  #targetsOf(said: Said, parent: Section | undefined): Candidate[] {
    if (parent === undefined || parent.role === "heading") {
      if (this.#group.length === 0) this.#promote(parent ?? said.section);
      return this.#group;
    }
    const below = this.#group.filter(({ said: { section } }) =>
      this.#sections.upwards(section).slice(1).includes(parent),
    );
    if (below.length > 0) return below;
    this.#promote(parent);
    return this.#group.filter(({ said: { section } }) => section === parent);
  }

  /** A parent or a bare heading turns out to be what labels below it speak of. */
  #promote(section: Section): void {
    const candidate = this.#waiting.get(section);
    if (candidate !== undefined && !this.#drafts.has(candidate.draft)) this.keep(candidate);
  }
}
