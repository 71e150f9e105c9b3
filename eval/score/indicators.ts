import type { Indicator } from "../../src/model/indicator.ts";
import { compareExact, compareText, compareUnit } from "../compare.ts";
import { emptyScore, recordAttribute, scoreMatch, type FieldScore } from "../field-score.ts";
import type { Gold } from "../gold.ts";
import { matchEntries, type Match } from "../match.ts";
import { keyOf } from "../text-key.ts";
import type { Judged } from "./judged.ts";

type GoldIndicator = Gold["indicators"][number];
type GoldCell = GoldIndicator["series"][number];
type Cell = Pick<GoldCell, "period" | "comparator" | "value">;

/** Rows of indicator tables by name. */
export function scoreIndicators(document: Judged): FieldScore {
  return scoreMatch(matchIndicators(document), {
    goldWording: ({ name }) => name,
    outputWording: ({ name }) => name,
    attributes: {
      unit: (expected, got) => compareUnit(expected.unit, got.unit),
      group: (expected, got) => compareText(expected.group, got.group),
    },
  });
}

/** Their cells by period, comparator and value; a missed row misses its cells, an invented one invents its own. */
export function scoreCells(document: Judged): FieldScore {
  const rows = matchIndicators(document);
  const score = emptyScore();
  for (const { gold, output } of rows.pairs) {
    const match = matchCells(gold, output);
    score.missed.push(...match.missed.map((cell) => cellWording(gold.name, cell)));
    score.invented.push(...match.invented.map((cell) => cellWording(output.name, cell)));
    for (const pair of match.pairs) {
      const wording = cellWording(gold.name, pair.gold);
      score.right.push(wording);
      recordAttribute(score, "kind", wording, compareExact(pair.gold.kind, pair.output.kind));
      recordAttribute(score, "max", wording, compareExact(pair.gold.max, pair.output.max));
    }
  }
  for (const row of rows.missed) score.missed.push(...row.series.map((cell) => cellWording(row.name, cell)));
  for (const row of rows.invented)
    score.invented.push(...row.series.map((cell) => cellWording(row.name, cell)));
  return score;
}

function matchIndicators({ plan, gold }: Judged): Match<GoldIndicator, Indicator> {
  return matchEntries(gold.indicators, plan.indicators, (expected, got) => {
    if (keyOf(expected.name) !== keyOf(got.name)) return null;
    return matchCells(expected, got).pairs.length / Math.max(1, expected.series.length);
  });
}

function matchCells(
  expected: GoldIndicator,
  got: Indicator,
): Match<GoldCell & { optional: boolean }, Indicator["series"][number]> {
  const cells = expected.series.map((cell) => ({ ...cell, optional: false }));
  return matchEntries(cells, got.series, (a, b) => (cellKey(a) === cellKey(b) ? 1 : null));
}

function cellKey({ period, comparator, value }: Cell): string {
  return [period, comparator, value].join(" ");
}

function cellWording(name: string, { period, comparator, value }: Cell): string {
  return `${name}: ${period ?? "?"} ${comparator}${value ?? "?"}`;
}
