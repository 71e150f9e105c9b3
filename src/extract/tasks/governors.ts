import type { Section, SectionKind } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import type { DoerRole } from "../roles/deed.ts";
import type { SaidRole, Statement } from "../roles/statement.ts";
import { ground, type GroundedRole } from "./involvements.ts";
import { isCarriedOutBy, readHeading, type Said } from "./said.ts";

/** What stands above a passage and speaks for it. */
export type Governed = {
  doers: GroundedRole[];
  /** Roles of the doers that a lead-in gives: "Phối hợp với các sở, ngành:" above makes supporters of them. */
  doerRoles: DoerRole[] | null;
  others: GroundedRole[];
  places: Span[];
  /** A lead-in names bodies, no groups: "yêu cầu các cơ quan báo chí" below "Sở Y tế:" is what that body does. */
  byBodies: boolean;
};

/** "Yêu cầu các sở, ban, ngành", "Trách nhiệm của UBND các tỉnh": kinds of headings that may be a list of bodies. */
const MAY_NAME: ReadonlySet<SectionKind> = new Set<SectionKind>(["agency", "requirements", "implementation"]);

/** Remembers headings and lead-ins on the way through a document and answers for each passage which of them govern it. */
export class Governors {
  readonly #reading: Reading;
  readonly #headings = new Map<string, Pick<Statement, "doers" | "others">>();
  /** Lead-ins by the section they stand in as one passage among others. */
  readonly #leadIns = new Map<string, Said>();
  /** Passages of items, which govern the items below them. */
  readonly #items = new Map<string, Said>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Whether an agency's heading stands above. */
  isUnderAgency(section: Section): boolean {
    return this.#reading.sections.upwards(section).some((above) => this.#heading(above).doers.length > 0);
  }

  /** Takes note of a passage that may govern what follows it. */
  pass(said: Said): void {
    const { section, form } = said;
    if (form === "title") {
      // a heading ends what a lead-in beside it says
      const parent = this.#reading.sections.upwards(section)[1];
      if (parent !== undefined) this.#leadIns.delete(parent.id);
      return;
    }
    if (form === "item") this.#items.set(section.id, said);
    if (!said.leadsIn && !said.assigns) return;
    const holder = form === "item" ? this.#reading.sections.upwards(section)[1] : section;
    if (holder !== undefined && (form !== "item" || section.children.length === 0)) {
      this.#leadIns.set(holder.id, said);
    }
  }

  of(said: Pick<Said, "section" | "form">): Governed {
    const governed: Governed = { doers: [], doerRoles: null, others: [], places: [], byBodies: false };
    const path = this.#reading.sections.upwards(said.section);
    const own = said.form === "item" || said.form === "title" ? path[0] : undefined;
    for (const section of path) {
      const leadIn = section === own ? undefined : this.#leadIns.get(section.id);
      if (leadIn !== undefined) this.#take(governed, leadIn);
      const item = section === own ? undefined : this.#items.get(section.id);
      if (item !== undefined && item !== leadIn) this.#take(governed, item);
      if (section.role !== "heading" || section.titleSpan === null || section === own) continue;
      governed.places.push(section.titleSpan);
      const heading = this.#heading(section);
      if (heading.doers.length === 0) continue;
      const from = { name: `heading ${section.id}`, span: section.titleSpan };
      if (governed.doers.length === 0) {
        governed.doers = heading.doers.map((role) => ground(role, "heading", from));
        governed.others.push(...heading.others.map((role) => ground(role, "heading", from)));
      }
    }
    return governed;
  }

  #take(governed: Governed, above: Said): void {
    const { statement, span, leadsIn, assigns, section } = above;
    // "a) Chủ trì, phối hợp với các sở, ban, ngành" above dashes says who and leaves the rest to them
    const speaksForAll = leadsIn || assigns || (statement.doerRoles !== null && statement.action === null);
    const from = { name: `lead-in ${section.id}`, span };
    governed.places.push(span);
    if (governed.doers.length > 0) return;
    const doers = assigns ? statement.others.filter(isCarriedOutBy) : doersOf(statement);
    governed.doers = doers.map((role) => ground(role, "lead-in", from));
    governed.byBodies = doers.length > 0 && doers.every(({ mention }) => mention.kind === "organisation");
    if (!speaksForAll) return;
    if (!assigns) governed.doerRoles ??= statement.doerRoles;
    const shared = statement.others.filter(({ role }) => role === "support" || role === "partner");
    governed.others.push(...shared.map((role) => ground(role, "lead-in", from)));
  }

  #heading(section: Section): Pick<Statement, "doers" | "others"> {
    // words of a body's name open the title, or it is read as a list of bodies by their names
    const { role, kind } = section;
    const mayName = role === "heading" && (kind === null || MAY_NAME.has(kind));
    if (!mayName) return { doers: [], others: [] };
    const known = this.#headings.get(section.id) ?? readHeading(this.#reading, section);
    this.#headings.set(section.id, known);
    return known;
  }
}

/**
 * Whom a lead-in names as doers, each once; where its first clause only says what for, those of its last: "Để toàn dân
 * đồng lòng, ...; các sở, ban, ngành tập trung thực hiện các nội dung sau:".
 */
function doersOf({ doers, others }: Statement): SaidRole[] {
  const named = doers.length > 0 ? doers : others.filter(({ rule }) => rule.startsWith("doer."));
  return named.filter((doer, index) => named.findIndex(({ mention }) => mention === doer.mention) === index);
}
