import type { Agency } from "../model/agency.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Funding } from "../model/funding.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Metadata } from "../model/metadata.ts";
import type { Objective } from "../model/objective.ts";
import type { Reference } from "../model/reference.ts";
import type { Table } from "../model/table.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";

type Part = string | number | null | false | undefined;

/** The parts that are there, with `mark` between them. */
function join(mark: string, ...parts: readonly Part[]): string {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== false && part !== "")
    .join(mark);
}

/** "≥ 95 %", "90–95 %". */
function amount(
  comparator: string,
  { value, max, unit }: { value: number | null; max: number | null; unit: string | null },
): string {
  return join(" ", comparator, max === null ? value : `${value}–${max}`, unit);
}

export function summaryOfTarget(target: Target): string {
  const { indicator, comparator, change, due, frequency, subject } = target;
  return join(
    ", ",
    join(" ", indicator, change !== "level" && change, amount(comparator, target)),
    subject && `for each ${subject}`,
    due && `due ${due}`,
    frequency,
  );
}

export function summaryOfTask({ kind, action, involvements, deadlines }: Task): string {
  const roles = involvements.map(({ role, agency }) => `${role} ${agency}`).join(", ");
  return join("; ", join(" ", kind !== "task" && `(${kind})`, action), roles, deadlines.join(", "));
}

export function summaryOfDeadline({
  relation,
  value,
  recurrence,
  duration,
  anchor,
  governs,
}: Deadline): string {
  const bound = join(
    " ",
    relation,
    value,
    recurrence !== relation && recurrence,
    duration,
    anchor && `“${anchor}”`,
  );
  return governs.length === 0 ? bound : `${bound}, of ${governs.join(", ")}`;
}

export function summaryOfReference({ type, number, date, title, relation, self }: Reference): string {
  return join(" ", `(${self ? "the plan itself" : relation})`, type, number, date, title && `“${title}”`);
}

export function summaryOfAgency({
  id,
  name,
  kind,
  level,
  branch,
  known,
  validTo,
  successors,
}: Agency): string {
  return join(
    ", ",
    `${name} [${id}]`,
    kind === "group" ? "a group" : join(" ", level, branch),
    known ? "in the registry" : "read by its shape",
    validTo && `ended ${join(", succeeded by ", validTo, successors.join(" and "))}`,
  );
}

export function summaryOfIndicator({ ordinal, name, unit, group, series }: Indicator): string {
  const values = series.map(({ period, kind, ...value }) =>
    join(
      " ",
      period ?? "?",
      kind !== "target" && `(${kind})`,
      amount(value.comparator, { ...value, unit: null }),
    ),
  );
  return `${join(" ", ordinal, name, unit && `(${unit})`, group && `of “${group}”`)}: ${values.join(", ")}`;
}

export function summaryOfTable({ kind, rows, columns, caption }: Table): string {
  return join(" ", `${kind}, ${rows} rows of ${columns.length} columns`, caption && `“${caption}”`);
}

export const summaryOfObjective = ({ kind, text }: Objective): string => `(${kind}) ${text}`;

export const summaryOfFunding = ({ source, amount: sum }: Funding): string =>
  join(": ", source, sum && `${sum.value} ${sum.unit}`);

/** A field of the metadata, by the name under which its span is kept. */
export function summaryOfField(metadata: Metadata, field: string): string {
  const { documentType, number, issuer, place, signers, recipients } = metadata;
  const told: Readonly<Record<string, string | null | undefined>> = {
    documentType: `${documentType.name} (${documentType.code})`,
    number: number && (number.canonical ?? number.raw),
    issuer: issuer && `${issuer.name} [${issuer.agency}]`,
    place: place && join(", province ", place.raw, place.province),
    date: metadata.date,
    title: metadata.title,
    period: metadata.period,
    signers: signers.map(({ name, position }) => join(", ", name, position)).join("; "),
    recipients: recipients.map(({ text }) => text).join("; "),
  };
  return told[field] ?? "";
}
