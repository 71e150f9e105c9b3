import type { Plan } from "../../src/model/plan.ts";
import type { Span } from "../../src/model/span.ts";
import { emptyPlan } from "../../eval/empty-plan.ts";
import type { Gold } from "../../eval/gold.ts";
import { locateQuotes, occurrences } from "../../eval/locate.ts";
import { slugOf } from "../../eval/slug.ts";
import { indexKey } from "../../eval/text-key.ts";
import { agency, deadline, reference, section, target, task } from "./hand-made.ts";

/** The plan that says what the gold says and no more: every scorer must find it faultless. */
export function planOfGold(gold: Gold, source: string): Plan {
  const text = source.normalize("NFC");
  const index = indexKey(text);
  const { metadata } = gold;
  const [whole, required] = [
    { start: 0, end: 1 },
    <T extends { optional: boolean }>(entry: T) => !entry.optional,
  ];
  const placed = <T extends { quote: string }>(entries: readonly T[]): [T, Span][] => {
    const places = locateQuotes(
      index,
      entries.map(({ quote }) => quote),
    );
    return entries.map((entry, at) => {
      const span = places[at]?.[0];
      if (span === undefined) throw new Error(`not in the source: ${entry.quote}`);
      return [entry, span];
    });
  };
  return {
    ...emptyPlan(text),
    metadata: {
      ...emptyPlan().metadata,
      documentType: { code: metadata.documentType, name: "" },
      number:
        metadata.symbol === null
          ? null
          : { raw: "", serial: metadata.serial, symbol: metadata.symbol, canonical: metadata.number },
      system: metadata.system,
      issuer: metadata.issuer === null ? null : { agency: "", name: metadata.issuer, parent: null },
      place: metadata.province === null ? null : { raw: "", province: slugOf(metadata.province) },
      date: metadata.date,
      title: metadata.title,
      signers: metadata.signers.map((signer) => ({ ...signer, onBehalfOf: signer.onBehalfOf ?? null })),
      recipients: metadata.recipients.map((line) => ({ text: line, agencies: [], purpose: null })),
      period: metadata.period,
    },
    sections: gold.sections.filter(required).map(({ path, title }) => section(path, title)),
    references: gold.references.filter(required).map(({ optional: _, mentions, title, ...fields }) =>
      reference({
        ...fields,
        title: title ?? null,
        mentions: Array.from({ length: mentions }, () => whole),
      }),
    ),
    targets: placed(gold.targets.filter(required)).map(([{ optional: _, quote, ...fields }, span]) =>
      target({ ...fields, span, text: quote, raw: quote }),
    ),
    deadlines: placed(gold.deadlines.filter(required)).map(([{ optional: _, quote, ...fields }, span]) =>
      deadline({ ...fields, span, raw: quote }),
    ),
    agencies: gold.agencies.filter(required).map(({ name, kind }) => ({ ...agency(name, name), kind })),
    tasks: placed(gold.tasks.filter(required)).map(([{ involvements }, span]) =>
      task(
        span,
        involvements.filter(required).map(({ agency: name, role }) => [name, role]),
      ),
    ),
    tables: gold.tables.filter(required).map(({ kind, caption, rows, header }) => ({
      id: "b1",
      kind,
      caption,
      section: null,
      headerRows: 1,
      columns: header.map((cell) => ({ path: cell.split(" / "), role: null, period: null })),
      cells: [],
      rows: rows + 1,
      span: whole,
    })),
    indicators: gold.indicators.filter(required).map(({ name, unit, group, series }) => ({
      id: name,
      table: "b1",
      ordinal: null,
      name,
      unit,
      group,
      series: series.map((cell) => ({ ...cell, raw: "", span: whole })),
      span: whole,
    })),
    funding: gold.funding.filter(required).map(({ source: name }) => {
      const [span] = occurrences(index, name);
      if (span === undefined) throw new Error(`not in the source: ${name}`);
      return { id: name, source: name, amount: null, span };
    }),
  };
}
