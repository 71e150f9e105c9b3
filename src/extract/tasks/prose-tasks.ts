import type { Section } from "../../model/section.ts";
import type { Reading } from "../reading.ts";
import { areNames, isTarget, namesDoer, type Candidate } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { Governors } from "./governors.ts";
import { ground, settle, type GroundedRole } from "./involvements.ts";
import { isNote } from "./notes.ts";
import { outputsOf } from "./outputs.ts";
import { passagesOf } from "./passage.ts";
import { readPassage, type Said } from "./said.ts";
import { taskScope } from "./scope.ts";

/** The tasks of the running text, in its order. */
export function proseTasks(reading: Reading): Draft[] {
  return new ProseTasks(reading).all();
}

class ProseTasks {
  readonly #reading: Reading;
  readonly #governors: Governors;
  readonly #drafts: Draft[] = [];
  readonly #notes = new Set<Section>();
  /** Tasks since the heading or the note before: what the next note speaks of. */
  #group: Candidate[] = [];
  #noted = false;
  /** Parents and bare headings by section, which become tasks if labels below speak of them. */
  readonly #waiting = new Map<Section, Candidate>();
  #closed = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#governors = new Governors(reading);
  }

  all(): Draft[] {
    const passages = passagesOf(this.#reading).map((passage) =>
      readPassage(this.#reading, passage, this.#governors.isUnderAgency(passage.section)),
    );
    const bySection = new Map(
      passages.flatMap((said) => (said.form === "paragraph" ? [] : [[said.section, said]])),
    );
    const below = (section: Section): Said[] =>
      section.children.flatMap((child) => [
        ...(bySection.has(child) ? [bySection.get(child) as Said] : []),
        ...below(child),
      ]);
    for (const said of passages) {
      const parent = this.#parentOf(said.section);
      if (said.form === "item" && parent !== undefined && said.label !== null && said.label !== "other") {
        this.#labelled.add(parent);
      }
    }
    passages.forEach((said, index) => {
      if (isNote(said)) this.#note(said);
      else this.#passage(said, below, passages[index + 1]);
    });
    return this.#drafts.sort((a, b) => a.span.start - b.span.start);
  }

  #passage(said: Said, below: (section: Section) => Said[], next: Said | undefined): void {
    const { section, form } = said;
    const opensPart = section.role === "heading" && form !== "paragraph";
    if (opensPart) this.#startGroup();
    if (form !== "paragraph") this.#closed = false;
    if (said.isClosing || (this.#closed && form === "paragraph")) {
      this.#closed = true;
      return;
    }
    if (this.#noted && !this.#isAside(said)) this.#startGroup();
    const candidate: Candidate = { said, draft: this.#draft(said) };
    this.#governors.pass(said);
    const scope = taskScope(this.#reading.sections, section);
    if (scope === "none" || this.#isAside(said)) return;
    if (scope === "duties" && !namesDoer(candidate)) return;
    if (scope === "deeds" && !said.isDeed) return;
    if (said.isAside || isTarget(said)) return;

    const children = below(section).filter((child) => !isNote(child));
    const isLast = next?.section !== section;
    if (form === "title") this.#title(candidate, children, isLast);
    else if (form === "paragraph") this.#paragraph(candidate, children, isLast);
    else this.#item(candidate, children);
  }

  /** A heading alone is a task if labels below speak of it, if it lists names, or if nothing stands below it. */
  #title(candidate: Candidate, children: readonly Said[], isLast: boolean): void {
    const { section, isDeed, leadsIn } = candidate.said;
    this.#waiting.set(section, candidate);
    if (!isDeed || section.kind === "agency") return;
    if (leadsIn && children.length > 0 && areNames(children)) this.#keep(candidate, true);
    else if (section.children.length === 0 && isLast && section.kind === null) this.#keep(candidate);
  }

  #paragraph(candidate: Candidate, children: readonly Said[], isLast: boolean): void {
    const { section, isDeed, leadsIn, statement } = candidate.said;
    if (section.role === "item") {
      if (statement.doers.length === 0) this.#continue(candidate);
      else this.#keep(candidate);
      return;
    }
    const listsNames = isLast && children.length > 0 && areNames(children);
    if (leadsIn && !listsNames) return;
    // what stands above items and orders nothing only opens the section
    if (!leadsIn && !isDeed && section.children.length > 0) return;
    this.#keep(candidate, leadsIn);
  }

  #item(candidate: Candidate, children: readonly Said[]): void {
    const { section, isDeed, leadsIn, form, statement } = candidate.said;
    if (children.length > 0) {
      // "1. Sở Công Thương: Theo dõi nguồn cung." with more duties as bullets below
      const isWhole = form === "run-in" && section.kind === "agency" && isDeed && !leadsIn;
      if (isWhole && statement.action !== null) this.#keep(candidate);
      // "Nghiên cứu, triển khai các nền tảng như:" above names of systems: the names are no tasks
      else if (leadsIn && isDeed && areNames(children)) this.#keep(candidate, true);
      else this.#waiting.set(section, candidate);
      return;
    }
    if (form === "item") this.#waiting.set(section, candidate);
    if (!this.#enumerated.has(this.#parentOf(section))) this.#keep(candidate);
  }

  /** Parents whose items are names, no tasks. */
  readonly #enumerated = new Set<Section | undefined>();

  #keep(candidate: Candidate, endsBelow = false): void {
    if (endsBelow) this.#enumerated.add(candidate.said.section);
    this.#drafts.push(candidate.draft);
    this.#group.push(candidate);
  }

  /** A further paragraph of an item belongs to it. */
  #continue({ said, draft }: Candidate): void {
    const last = this.#group.at(-1);
    if (last === undefined || last.said.section !== said.section) return;
    last.draft.places.push(said.span);
    last.draft.roles = settle([
      ...last.draft.roles,
      ...said.statement.others.map((role) => ground(role, "sentence")),
    ]);
    last.draft.outputs.push(...draft.outputs);
  }

  /** "Nội dung: ..." among labels that say who and when. */
  #isAside({ label, section, form }: Said): boolean {
    const parent = this.#parentOf(section);
    return label === "other" && form === "item" && parent !== undefined && this.#labelled.has(parent);
  }

  readonly #labelled = new Set<Section>();

  #note(said: Said): void {
    this.#notes.add(said.section);
    const parent =
      said.section.role === "item" && said.label !== null ? this.#parentOf(said.section) : undefined;
    const targets = this.#targetsOf(said, parent);
    const from = { name: `note ${said.section.id}`, span: said.span };
    const basis = "section-note";
    const roles = [...said.statement.doers, ...said.statement.others].map((role) =>
      ground(role, basis, from),
    );
    for (const { draft } of targets) {
      draft.roles = settle([...draft.roles, ...roles]);
      draft.places.push(said.span);
      if (said.label === "output") draft.outputs.push(...outputsOf(this.#reading.text, said));
    }
    this.#noted = true;
  }

  #targetsOf(said: Said, parent: Section | undefined): Candidate[] {
    if (parent === undefined || parent.role === "heading") {
      const holder = parent ?? said.section;
      if (this.#group.length === 0) this.#promote(holder);
      return this.#group;
    }
    const below = this.#group.filter(({ said: { section } }) =>
      this.#reading.sections.upwards(section).slice(1).includes(parent),
    );
    if (below.length > 0) return below;
    this.#promote(parent);
    return this.#group.filter(({ said: { section } }) => section === parent);
  }

  /** A parent or a bare heading turns out to be what labels below it speak of. */
  #promote(section: Section): void {
    const candidate = this.#waiting.get(section);
    if (candidate === undefined || this.#drafts.includes(candidate.draft)) return;
    this.#drafts.push(candidate.draft);
    this.#group.push(candidate);
  }

  #startGroup(): void {
    this.#group = [];
    this.#noted = false;
  }

  #parentOf(section: Section): Section | undefined {
    // a note is no parent: items behind a starred line are its neighbours
    return this.#reading.sections
      .upwards(section)
      .slice(1)
      .find((above) => !this.#notes.has(above));
  }

  #draft(said: Said): Draft {
    const { statement } = said;
    const governed = this.#governors.of(said);
    const asks = governed.byBodies && statement.doers.every(({ rule }) => rule === "doer.asked");
    const own = asks ? [] : statement.doers.map((role) => ground(role, "sentence"));
    const others = statement.others.map((role) => ground(role, "sentence"));
    const inherited = own.length > 0 ? [] : this.#inherited(said, governed);
    const above = own.length > 0 ? [] : governed.others;
    return {
      span: said.span,
      section: said.section.id,
      origin: "prose",
      rule: `task.${said.form}`,
      action: statement.action,
      roles: settle([...own, ...inherited, ...others, ...above]),
      outputs: outputsOf(this.#reading.text, said),
      places: governed.places,
    };
  }

  #inherited({ statement }: Said, { doers, doerRoles }: ReturnType<Governors["of"]>): GroundedRole[] {
    const roles = statement.doerRoles ?? doerRoles ?? ["lead"];
    return doers.flatMap((doer) => roles.map((role): GroundedRole => ({ ...doer, role })));
  }
}
