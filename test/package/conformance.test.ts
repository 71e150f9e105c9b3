import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { Plan } from "../../src/model/plan.ts";

const ROOT = join(import.meta.dirname, "../..");
const schema = JSON.parse(readFileSync(join(ROOT, "schemas/plan.schema.json"), "utf8")) as object;
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const documents = readdirSync(join(ROOT, "corpus"), { recursive: true, encoding: "utf8" })
  .filter((file) => basename(file).startsWith("source."))
  .map((file) => join("corpus", file));

test("there are documents to test with", () => {
  expect(documents.length).toBeGreaterThanOrEqual(5);
});

describe.each(documents)("%s", (file) => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await extract(join(ROOT, file));
  });

  test("conforms to the zod model", () => {
    expect(Plan.safeParse(plan).error?.issues ?? []).toEqual([]);
  });

  test("conforms to the JSON Schema, as JSON", () => {
    validate(JSON.parse(JSON.stringify(plan)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("has no span that leaves the text", () => {
    for (const { start, end } of spansIn({ ...plan, source: null })) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(plan.text.length);
    }
  });

  test("has no id twice", () => {
    const ids = idsIn(plan);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("comes out the same a second time", async () => {
    expect(await extract(join(ROOT, file))).toEqual(plan);
  });
});

test("the schema refuses a plan that the model refuses", async () => {
  const plan = await extract(join(ROOT, documents[0] as string));
  const broken = { ...plan, metadata: { ...plan.metadata, date: "ngày 26 tháng 01" }, surplus: true };
  expect(Plan.safeParse(broken).success).toBe(false);
  expect(validate(broken)).toBe(false);
});

type Span = { start: number; end: number };
const isSpan = (value: object): value is Span => "start" in value && "end" in value;

/** Every span below `value`; the origin map counts in the source and is left out by the caller. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

/** Ids of the things of a plan, each kind with the name of its list: sections are looked for at every depth. */
function idsIn(plan: Plan): string[] {
  const sections = (list: Plan["sections"]): string[] =>
    list.flatMap(({ id, children }) => [id, ...sections(children)]);
  const { references, objectives, targets, deadlines, agencies, tasks, tables, indicators, funding } = plan;
  const lists = [references, objectives, targets, deadlines, agencies, tasks, tables, indicators, funding];
  return [...sections(plan.sections), ...lists.flat().map(({ id }) => id)];
}
