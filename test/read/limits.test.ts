import { readFileSync } from "node:fs";
import { mkdtemp, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { DEFAULT_LIMITS, type Limits } from "../../src/read/limits.ts";
import { cell, paragraph, row, table, wordFile } from "../fixtures/docx/word-file.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = `<table>${`<tr>${"<td colspan=500>a</td>".repeat(4)}</tr>`.repeat(50)}</table>`;
const scan = new Uint8Array(readFileSync("test/fixtures/scan/quang-ngai.pdf"));
const word = wordFile(table(...Array.from({ length: 20 }, () => row(cell("a"), cell("b")))));

test.each<[keyof Limits, number, Uint8Array]>([
  ["bytes", 100, utf8("a".repeat(101))],
  ["textLength", 100, utf8("a".repeat(101))],
  ["textLength", 10, wordFile(paragraph("x".repeat(11)))],
  ["tableCells", 99_999, utf8(page)],
  ["tableCells", 39, word],
  ["markupBytes", 100, utf8(page)],
  ["expandedBytes", 500, word],
  ["pages", 1, scan],
  ["partBytes", 500, word],
  ["entries", 2, word],
])("a file over limits.%s (%d) ends with input.too-large", async (name, limit, bytes) => {
  const reason = await read(bytes, { limits: { [name]: limit } }).catch((error: unknown) => error);
  expect(reason).toMatchObject({ name: "KehoachError", code: "input.too-large" });
  expect((reason as Error).message).toContain(`limits.${name} allows ${limit}`);
});

test.each<[keyof Limits, number, Uint8Array]>([
  ["bytes", 100, utf8("a".repeat(100))],
  ["textLength", 100, utf8("a".repeat(100))],
  ["tableCells", 100_000, utf8(page)],
  ["tableCells", 40, word],
])("one that just fits limits.%s (%d) is read", async (name, limit, bytes) => {
  await expect(read(bytes, { limits: { [name]: limit } })).resolves.toBeDefined();
});

test("a file larger than the memory is refused before it is read", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "kehoach-")), "sparse.txt");
  const file = await open(path, "w");
  await file.truncate(DEFAULT_LIMITS.bytes + 1);
  await file.close();
  await expect(read(path)).rejects.toMatchObject({ code: "input.too-large" });
});

test("a limit that is given as undefined stays as it is", async () => {
  // @ts-expect-error: TypeScript refuses it, JavaScript passes it on.
  await expect(read(utf8("a"), { limits: { bytes: undefined } })).resolves.toBeDefined();
});
