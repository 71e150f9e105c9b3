import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseOffice } from "officeparser";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/read/index.ts";

const FILE = fileURLToPath(new URL("../../fixtures/pdf/kon-tum.pdf", import.meta.url));
const HEADING = "TỔ CHỨC THỰC HIỆN";

const ours = async (): Promise<string> => JSON.stringify(await read(FILE));
/** officeparser brings a pdf.js of its own, of another version. */
const theirs = async (): Promise<string> => (await parseOffice(readFileSync(FILE))).toText();

describe("a program with a second copy of pdf.js", () => {
  test("reads PDF files with both, whichever comes first", async () => {
    expect(await theirs()).toContain(HEADING);
    expect(await ours()).toContain(HEADING);
    expect(await theirs()).toContain(HEADING);
    expect(await ours()).toContain(HEADING);
  });

  test("leaves the place that all copies share as it was", async () => {
    const shared = globalThis as { pdfjsWorker?: unknown };
    const mark = {};
    shared.pdfjsWorker = mark;
    expect(await ours()).toContain(HEADING);
    expect(shared.pdfjsWorker).toBe(mark);
  });
});
