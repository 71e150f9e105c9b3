import { chmod, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { read } from "../../../src/read/index.ts";
import { findOffice } from "../../../src/read/office/convert.ts";
import { blockLines } from "../block-lines.ts";

const rtf = (text: string): Uint8Array => new TextEncoder().encode(`{\\rtf1\\ansi ${text}}`);

/** A folder that holds a program named soffice, which does what the lines of shell say. */
async function fakeOffice(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kehoach-path-"));
  await writeFile(join(folder, "soffice"), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, "soffice"), 0o755);
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("what goes wrong is told by a code", () => {
  test("no LibreOffice", async () => {
    vi.stubEnv("PATH", "");
    await expect(read(rtf("x"))).rejects.toMatchObject({
      code: "format.unsupported",
      message: expect.stringContaining("LibreOffice"),
    });
  });

  test.each([
    ["it fails", "exit 1"],
    ["it makes no file", "exit 0"],
  ])("%s", async (_, script) => {
    vi.stubEnv("PATH", await fakeOffice(script));
    await expect(read(rtf("x"))).rejects.toMatchObject({ code: "format.damaged" });
  });

  test("it does not end, nor what it starts", async () => {
    vi.stubEnv("PATH", await fakeOffice("/bin/sleep 60 &\nwait"));
    const started = performance.now();
    await expect(read(rtf("x"), { limits: { officeTime: 200 } })).rejects.toMatchObject({
      code: "input.too-large",
      message: expect.stringContaining("limits.officeTime allows 200"),
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("a damaged .doc keeps its own reason", async () => {
    vi.stubEnv("PATH", await fakeOffice("exit 1"));
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0));
    await expect(read(bytes)).rejects.toMatchObject({
      code: "format.damaged",
      message: expect.stringContaining("OLE container"),
    });
  });
});

const office = await findOffice();

describe.skipIf(office === null)("with the LibreOffice of this machine", () => {
  test("rich text", async () => {
    const document = rtf("\\b K\\u7870? HO\\u7840?CH\\b0\\par 1. M\\u7897?t\\par}{");
    const { document: read_ } = await read(document);
    expect(read_.format).toBe("rtf");
    expect(blockLines(read_)).toEqual(["KẾ HOẠCH", "1. Một"]);
  }, 60_000);

  test("what it makes of an OpenDocument text", async () => {
    const bytes = await readFile("test/fixtures/doc/plan.odt");
    const { document } = await read(bytes);
    expect(document.format).toBe("odt");
    expect(blockLines(document)).toContain("II. CHỈ TIÊU");
    expect(blockLines(document)).toContain("a) 11 bác sĩ/vạn dân;");
  }, 60_000);
});
