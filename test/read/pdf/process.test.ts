import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { read } from "../../../src/read/index.ts";

const FILE = fileURLToPath(new URL("../../fixtures/pdf/kon-tum.pdf", import.meta.url));

test("reading a PDF file leaves the built-in functions and the console of the process as they were", async () => {
  const state = () => ({
    array: Object.getOwnPropertyDescriptors(Array.prototype),
    json: Object.getOwnPropertyDescriptors(JSON),
    function: Object.getOwnPropertyDescriptors(Function.prototype),
    warn: Object.getOwnPropertyDescriptor(console, "warn"),
  });
  const before = state();
  await read(FILE);
  expect(state()).toEqual(before);
  expect(Array.prototype.push.toString()).toContain("[native code]");
  expect(JSON.parse.toString()).toContain("[native code]");
});
