import { readFile } from "node:fs/promises";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";

const SEED = "corpus/kon-tum-124-kh-tu/source.txt";

describe("inputs", () => {
  test("a path, a file: URL, bytes and the text give the same document", async () => {
    const byPath = await read(SEED);
    const byUrl = await read(pathToFileURL(SEED));
    const byUrlText = await read(pathToFileURL(SEED).href);
    const byBytes = await read(await readFile(SEED), { name: "source.txt" });
    const { buffer, byteOffset, byteLength } = await readFile(SEED);
    const byBuffer = await read(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, {
      name: "source.txt",
    });
    const byText = await read(await readFile(SEED, "utf8"), { name: "source.txt" });
    for (const other of [byUrl, byUrlText, byBytes, byBuffer, byText]) expect(other).toEqual(byPath);
    expect(byUrl.file.name).toBe("source.txt");
    expect(byPath.document).toMatchObject({ format: "text", encoding: "utf-8", pages: null, ocr: false });
  });

  test("a string is text if no path looks like it", async () => {
    const formatOf = async (text: string, options = {}): Promise<string> =>
      (await read(text, options)).document.format;
    expect(await formatOf("KẾ HOẠCH\nTập huấn")).toBe("text");
    expect(await formatOf("<p>KẾ HOẠCH</p>")).toBe("html");
    expect(await formatOf("Tập huấn cho cán bộ. ".repeat(300))).toBe("text");
    expect(await formatOf("KẾ HOẠCH\rTập huấn", { format: "markdown" })).toBe("markdown");
  });

  test("a named format is taken without a look", async () => {
    const { document } = await read(new TextEncoder().encode("# KẾ HOẠCH\n\n1. Một"), { format: "markdown" });
    expect(document.format).toBe("markdown");
    expect(document.blocks[0]).toMatchObject({ heading: 1 });
  });
});

describe("what is no document is told by a code", () => {
  test.each([
    ["input.not-found", () => read("no/such/file.txt")],
    ["input.unreadable", () => read("corpus")],
    ["input.unreadable", () => read(new URL("https://example.org/plan.html"))],
    ["input.unreadable", () => read("https://example.org/plan.html")],
    ["input.unreadable", () => read(undefined as unknown as string)],
    ["format.unsupported", () => read(SEED, { format: "xlsx" as "text" })],
    ["format.unsupported", () => read(SEED, { format: "constructor" as "text" })],
    ["input.empty", () => read(new Uint8Array())],
    ["format.damaged", () => read(new TextEncoder().encode("%PDF-1.7"))],
    ["format.damaged", () => read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))],
    ["format.unknown", () => read(Uint8Array.of(1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))],
  ])("%s", async (code, run) => {
    await expect(run()).rejects.toMatchObject({ name: "KehoachError", code });
  });

  test("an empty file", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "kehoach-")), "empty.txt");
    await writeFile(path, "");
    await expect(read(path)).rejects.toMatchObject({ code: "input.empty" });
  });
});
