import type { ReferenceMention } from "../extract/references/extract-references.ts";
import type { Plan } from "../model/plan.ts";
import type { Span } from "../model/span.ts";
import type { Target } from "../model/target.ts";
import { matchKey } from "../text/fold.ts";
import type { Sighting } from "./sightings.ts";

/** A fact, and which of the sightings at a place it rests on. */
export type Use = { by: string; restsOn: (sighting: Sighting) => boolean };

type PlacedUse = readonly [Span, Use];

const isFigure = ({ kind }: Sighting): boolean => kind !== "agency";
const isAgency = ({ kind }: Sighting): boolean => kind === "agency";

/** What of the text the facts of a plan rest on. `cited` are its citations as far as each reaches. */
export function usesOf(plan: Plan, cited: readonly ReferenceMention[]): PlacedUse[] {
  return [
    ...ofMetadata(plan),
    ...ofReferences(plan, cited),
    ...plan.targets.flatMap((target) => ofTarget(target)),
    ...plan.deadlines.map(({ id, span }): PlacedUse => [span, { by: id, restsOn: isFigure }]),
    ...ofTables(plan),
    ...plan.indicators.flatMap(({ id, series }) =>
      series.map(({ span }): PlacedUse => [span, { by: id, restsOn: isFigure }]),
    ),
    ...plan.funding.map(({ id, span }): PlacedUse => [
      span,
      { by: id, restsOn: ({ kind }) => kind !== "time" },
    ]),
    ...plan.tasks.flatMap(({ id, involvements }) =>
      involvements.map(({ agency, span }): PlacedUse => {
        return [span, { by: id, restsOn: (seen) => seen.kind === "agency" && seen.agency === agency }];
      }),
    ),
  ];
}

function ofMetadata({ metadata }: Plan): PlacedUse[] {
  const { spans, issuer, recipients } = metadata;
  const received = new Set(recipients.flatMap(({ agencies }) => agencies));
  const used: Record<string, Use["restsOn"]> = {
    number: isFigure,
    date: isFigure,
    period: isFigure,
    issuer: (seen) => issuer !== null && isAgency(seen),
    recipients: (seen) => seen.kind === "agency" && received.has(seen.agency),
  };
  return Object.entries(used).flatMap(([field, restsOn]): PlacedUse[] => {
    const span = spans[field];
    return span === undefined ? [] : [[span, { by: `metadata.${field}`, restsOn }]];
  });
}

/** A reference rests on its mentions, and on the date and issuer printed behind them. */
function ofReferences({ text, references }: Plan, cited: readonly ReferenceMention[]): PlacedUse[] {
  const owners = new Map(
    references.flatMap((reference) => reference.mentions.map(({ start }) => [start, reference] as const)),
  );
  return cited.flatMap(({ span, extent }): PlacedUse[] => {
    const reference = owners.get(span.start);
    if (reference === undefined) return [];
    const { id: by, date } = reference;
    const issuer = matchKey(reference.issuer ?? "");
    const gave = (seen: Sighting): boolean => {
      if (seen.kind === "time") return date !== null && seen.time.value === date;
      return seen.kind === "agency" && issuer.includes(matchKey(text.slice(seen.span.start, seen.span.end)));
    };
    return [
      [span, { by, restsOn: isFigure }],
      [extent, { by, restsOn: gave }],
    ];
  });
}

/** A target rests on its quantity, and on the horizon and recurrence of its own sentence. */
function ofTarget({ id: by, span, valueSpan, due, frequency }: Target): PlacedUse[] {
  const dates = ({ time }: Extract<Sighting, { kind: "time" }>): boolean =>
    (due !== null && (time.value?.split("/").at(-1) ?? null) === due) ||
    (frequency !== null && time.recurrence === frequency);
  return [
    [valueSpan, { by, restsOn: isFigure }],
    [span, { by, restsOn: (seen) => seen.kind === "time" && dates(seen) }],
  ];
}

/** Headers that name a period give it to their column. */
function ofTables({ tables }: Plan): PlacedUse[] {
  return tables.flatMap(({ id: by, cells, columns, headerRows }) =>
    cells
      .filter(({ row, column }) => row < headerRows && (columns[column]?.period ?? null) !== null)
      .map(({ span }): PlacedUse => [span, { by, restsOn: isFigure }]),
  );
}
