import type { Plan } from "../../src/model/plan.ts";
import type { Span } from "../../src/model/span.ts";
import { oneLine } from "../../src/text/one-line.ts";
import { excerpt } from "../compare.ts";
import { emptyScore, recordAttribute, type FieldScore } from "../field-score.ts";
import type { Judged } from "./judged.ts";

/**
 * The grounding invariant. `range`: every span of the output lies in the text and is not blank. `wording`:
 * where a fact repeats its wording (`text`, `raw`), the text at its span says the same, white space folded.
 * `mentioned`: references and agencies have at least one mention.
 */
export function scoreGrounding({ plan }: Judged): FieldScore {
  const score = emptyScore();
  for (const { at, span } of spansOf(plan)) {
    const same = span.start >= 0 && span.end <= plan.text.length && textAt(plan, span) !== "";
    recordAttribute(score, "range", at, {
      expected: `wording in 0..${plan.text.length}`,
      got: `${span.start}..${span.end}`,
      same,
    });
  }
  for (const { at, wording, span } of wordingsOf(plan)) {
    const expected = oneLine(wording);
    const got = textAt(plan, span);
    recordAttribute(score, "wording", at, {
      expected: excerpt(expected),
      got: excerpt(got),
      same: expected === got,
    });
  }
  for (const entry of [...plan.references, ...plan.agencies]) {
    const same = entry.mentions.length > 0;
    recordAttribute(score, "mentioned", entry.id, { expected: "a mention", got: "none", same });
  }
  return score;
}

/** Every span in the facts of a plan, found by its shape, with the path that leads to it. */
function* spansOf(plan: Plan): Generator<{ at: string; span: Span }> {
  const { source: _origins, ...facts } = plan;
  yield* walk(facts, "");
}

function* walk(value: unknown, at: string): Generator<{ at: string; span: Span }> {
  if (value === null || typeof value !== "object") return;
  if (
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  ) {
    yield { at, span: { start: value.start, end: value.end } };
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* walk(child, at === "" ? key : `${at}.${key}`);
}

type Worded = { at: string; wording: string; span: Span };

function wordingsOf(plan: Plan): Worded[] {
  const texts = [...plan.targets, ...plan.tasks, ...plan.objectives];
  return [
    ...texts.map(({ id, text, span }) => ({ at: `${id}.text`, wording: text, span })),
    ...plan.targets.map(({ id, raw, valueSpan }) => ({ at: `${id}.raw`, wording: raw, span: valueSpan })),
    ...plan.deadlines.map(({ id, raw, span }) => ({ at: `${id}.raw`, wording: raw, span })),
    ...plan.indicators.flatMap(({ id, series }) =>
      series.map(({ raw, span }, cell) => ({ at: `${id}.series.${cell}.raw`, wording: raw, span })),
    ),
    ...plan.tables.flatMap(({ id, cells }) =>
      cells
        .filter(({ text }) => text !== "")
        .map(({ row, column, text, span }) => ({ at: `${id}.cells.${row}.${column}`, wording: text, span })),
    ),
  ];
}

function textAt(plan: Plan, { start, end }: Span): string {
  return oneLine(plan.text.slice(start, end));
}
