import type { Agency } from "../../src/model/agency.ts";
import type { Deadline } from "../../src/model/deadline.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Reference } from "../../src/model/reference.ts";
import type { Section } from "../../src/model/section.ts";
import type { Span } from "../../src/model/span.ts";
import type { Target } from "../../src/model/target.ts";
import type { Task } from "../../src/model/task.ts";
import { emptyPlan } from "../../eval/empty-plan.ts";
import { Gold } from "../../eval/gold.ts";
import { judged, type Judged } from "../../eval/score/judged.ts";
import type { z } from "zod";

/** Small plans and annotations made by hand, so that each test speaks of one entry only. */

export const EMPTY_GOLD = {
  document: "hand-made",
  metadata: {
    documentType: "KH",
    number: null,
    serial: null,
    symbol: null,
    system: "state",
    issuer: null,
    province: "Kon Tum",
    date: null,
    title: "",
    signers: [],
    recipients: [],
    period: null,
  },
  sections: [],
  references: [],
  targets: [],
  deadlines: [],
  agencies: [],
  tasks: [],
  tables: [],
  indicators: [],
  funding: [],
} satisfies z.input<typeof Gold>;

export function goldWith(fields: Partial<z.input<typeof Gold>>): Gold {
  return Gold.parse({ ...EMPTY_GOLD, ...fields });
}

export function judge(plan: Partial<Plan>, gold: Partial<z.input<typeof Gold>>): Judged {
  return judged({ ...emptyPlan(), ...plan }, goldWith(gold));
}

/** Where the wording stands in the text; the test is wrong where it does not. */
export function spanIn(text: string, wording: string): Span {
  const start = text.indexOf(wording);
  if (start === -1) throw new Error(`"${wording}" is not in the text`);
  return { start, end: start + wording.length };
}

export function section(path: string[], title: string, children: Section[] = []): Section {
  return {
    id: path.join("."),
    role: "heading",
    label: path.at(-1) ?? null,
    title,
    path,
    kind: null,
    span: { start: 0, end: 1 },
    titleSpan: null,
    children,
  };
}

export function reference(fields: Partial<Reference>): Reference {
  return {
    id: "r1",
    type: "quyet-dinh",
    number: null,
    date: null,
    issuer: null,
    title: null,
    shortNames: [],
    relation: "mention",
    parts: [],
    self: false,
    mentions: [{ start: 0, end: 1 }],
    ...fields,
  };
}

export const GOLD_REFERENCE = {
  type: "quyet-dinh",
  number: "281/QĐ-TTg",
  date: "2024-04-05",
  issuer: "Thủ tướng Chính phủ",
  shortNames: [],
  self: false,
  mentions: 1,
};

export function target(fields: Partial<Target> & { span: Span }): Target {
  return {
    id: "t1",
    text: "",
    indicator: "",
    comparator: "=",
    value: null,
    max: null,
    change: "level",
    unit: null,
    raw: "",
    baseline: null,
    due: null,
    frequency: null,
    subject: null,
    section: "s1",
    origin: "prose",
    valueSpan: fields.span,
    ...fields,
  };
}

export const GOLD_TARGET = {
  quote: "",
  indicator: "",
  comparator: "=",
  value: null,
  max: null,
  unit: null,
  change: "level",
  due: null,
  frequency: null,
  baseline: null,
  origin: "prose",
} satisfies z.input<typeof Gold>["targets"][number];

export function deadline(fields: Partial<Deadline> & { span: Span }): Deadline {
  return {
    id: "d1",
    raw: "",
    relation: "by",
    value: null,
    recurrence: null,
    duration: null,
    anchor: null,
    governs: [],
    ...fields,
  };
}

export function agency(id: string, name: string, abbreviations: string[] = []): Agency {
  return {
    id,
    name,
    abbreviations,
    kind: "organisation",
    level: null,
    branch: "government",
    known: true,
    validTo: null,
    successors: [],
    mentions: [{ start: 0, end: 1 }],
  };
}

export function task(
  span: Span,
  involvements: [agency: string, role: Task["involvements"][number]["role"]][],
): Task {
  return {
    id: `k${span.start}`,
    text: "",
    section: "s1",
    span,
    origin: "prose",
    action: null,
    involvements: involvements.map(([id, role]) => ({ agency: id, role, basis: "sentence", span })),
    deadlines: [],
    references: [],
    outputs: [],
    kind: "task",
  };
}
