import { expect, test } from "vitest";
import { findQuantities } from "../../src/extract/quantities/find-quantities.ts";
import { UNITS, type UnitRecord } from "../../src/lexicon/units.ts";

const units: readonly UnitRecord[] = UNITS;
const examples = units.flatMap(({ kind, examples }) => examples.map((example) => ({ kind, ...example })));

test.each(examples)("$text has the unit $unit", ({ kind, text, unit, value }) => {
  expect(findQuantities(text)[0]).toMatchObject({ unit, value, unitKind: kind });
});

test("every kind of unit has an example", () => {
  expect(units.filter(({ examples }) => examples.length === 0)).toEqual([]);
});
