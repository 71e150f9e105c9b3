import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { read } from "../../../src/read/index.ts";

const FILE = fileURLToPath(new URL("../../fixtures/pdf/kon-tum.pdf", import.meta.url));

/** The built-in objects that what pdf.js brings for older engines changes on Node 20. */
const OBJECTS: readonly object[] = [Array.prototype, JSON, Function.prototype, Promise.prototype, console];

const functionsOf = (object: object): Map<PropertyKey, unknown> =>
  new Map(
    Reflect.ownKeys(object).map((key) => [
      key,
      Object.getOwnPropertyDescriptor(object, key)?.value as unknown,
    ]),
  );

test("reading a PDF file leaves the built-in functions and the console of the process as they were", async () => {
  const before = OBJECTS.map(functionsOf);
  await read(FILE);
  const changed = OBJECTS.flatMap((object, index) =>
    [...functionsOf(object)].filter(([key, value]) => !Object.is(value, before[index]?.get(key))),
  );
  expect(changed).toEqual([]);
  expect(Array.prototype.push.toString()).toContain("[native code]");
});
