import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startProgress } from "../../src/cli/progress.ts";

let shown = "";
let now = 0;
const terminal = process.stderr.isTTY;
beforeEach(() => {
  shown = "";
  now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    shown += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = terminal;
});

test("on a terminal it is silent at first, then says where it is, and takes its line away", () => {
  process.stderr.isTTY = true;
  const progress = startProgress(3);
  progress.at("a.docx");
  expect(shown).toBe("");
  now = 2000;
  progress.at("b.docx");
  expect(shown).toBe("\r\u001b[2K2/3 b.docx");
  progress.end();
  expect(shown.endsWith("\r\u001b[2K")).toBe(true);
});

test("quick work shows nothing at all", () => {
  process.stderr.isTTY = true;
  const progress = startProgress(2);
  progress.at("a.docx");
  progress.at("b.docx");
  progress.end();
  expect(shown).toBe("");
});

test("into a pipe or a file it writes nothing, however long it takes", () => {
  process.stderr.isTTY = false;
  const progress = startProgress(2);
  now = 60_000;
  progress.at("a.docx");
  progress.end();
  expect(shown).toBe("");
});
