import type { Section } from "../../model/section.ts";
import type { Reading } from "../reading.ts";
import { areNames, isTarget, namesDoer, type Candidate } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./draft-of.ts";
import { Governors } from "./governors.ts";
import { isNote } from "./notes.ts";
import { passagesOf } from "./passage.ts";
import { readPassage, type Said } from "./said.ts";
import { taskScope } from "./scope.ts";
import { TaskGroup } from "./task-group.ts";

/** The tasks of the running text, in its order. */
export function proseTasks(reading: Reading): Draft[] {
  return new ProseTasks(reading).all();
}

class ProseTasks {
  readonly #reading: Reading;
  readonly #governors: Governors;
  readonly #tasks: TaskGroup;
  readonly #notes = new Set<Section>();
  /** Parents whose items are names, no tasks. */
  readonly #enumerated = new Set<Section | undefined>();
  /** Parents with labels below them that say who and when. */
  readonly #labelled = new Set<Section>();
  #closed = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#governors = new Governors(reading);
    this.#tasks = new TaskGroup(reading.sections);
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
      if (isNote(said) || (said.assigns && this.#tasks.isBegun)) this.#note(said);
      else this.#passage(said, below, passages[index + 1]);
    });
    return this.#tasks.drafts;
  }

  #note(said: Said): void {
    this.#notes.add(said.section);
    const isLabel = said.section.role === "item" && said.label !== null;
    this.#tasks.note(this.#reading.text, said, isLabel ? this.#parentOf(said.section) : undefined);
  }

  #passage(said: Said, below: (section: Section) => Said[], next: Said | undefined): void {
    const { section, form } = said;
    const opensPart = section.role === "heading" && form !== "paragraph";
    if (opensPart) this.#tasks.start();
    if (form !== "paragraph") this.#closed = false;
    if (said.isClosing || (this.#closed && form === "paragraph")) {
      this.#closed = true;
      return;
    }
    if (this.#tasks.isNoted && !this.#isAside(said)) this.#tasks.start();
    const candidate: Candidate = { said, draft: draftOf(this.#reading, said, this.#governors.of(said)) };
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
    this.#tasks.await(candidate);
    if (!isDeed || section.kind === "agency") return;
    if (leadsIn && children.length > 0 && areNames(children)) this.#keepAbove(candidate);
    else if (section.children.length === 0 && isLast && section.kind === null) this.#tasks.keep(candidate);
  }

  #paragraph(candidate: Candidate, children: readonly Said[], isLast: boolean): void {
    const { section, isDeed, leadsIn, statement } = candidate.said;
    if (section.role === "item") {
      if (statement.doers.length === 0) this.#tasks.continue(candidate);
      else this.#tasks.keep(candidate);
      return;
    }
    const listsNames = isLast && children.length > 0 && areNames(children);
    if (leadsIn) {
      if (listsNames) this.#keepAbove(candidate);
      return;
    }
    // what stands above items and orders nothing only opens the section
    if (isDeed || section.children.length === 0) this.#tasks.keep(candidate);
  }

  #item(candidate: Candidate, children: readonly Said[]): void {
    const { section, isDeed, leadsIn, form, statement } = candidate.said;
    if (children.length > 0) {
      // "1. Sở Công Thương: Theo dõi nguồn cung." with more duties as bullets below
      const isWhole = form === "run-in" && section.kind === "agency" && isDeed && !leadsIn;
      if (isWhole && statement.action !== null) this.#tasks.keep(candidate);
      // "Nghiên cứu, triển khai các nền tảng như:" above names of systems: the names are no tasks
      else if (leadsIn && isDeed && areNames(children)) this.#keepAbove(candidate);
      else this.#tasks.await(candidate);
      return;
    }
    if (form === "item") this.#tasks.await(candidate);
    if (!this.#enumerated.has(this.#parentOf(section))) this.#tasks.keep(candidate);
  }

  /** A task whose items below are names. */
  #keepAbove(candidate: Candidate): void {
    this.#enumerated.add(candidate.said.section);
    this.#tasks.keep(candidate);
  }

  /** "Nội dung: ..." among labels that say who and when. */
  #isAside({ label, section, form }: Said): boolean {
    const parent = this.#parentOf(section);
    return label === "other" && form === "item" && parent !== undefined && this.#labelled.has(parent);
  }

  #parentOf(section: Section): Section | undefined {
    // a note is no parent: items behind a starred line are its neighbours
    return this.#reading.sections
      .upwards(section)
      .slice(1)
      .find((above) => !this.#notes.has(above));
  }
}
