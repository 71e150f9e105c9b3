import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { KehoachError } from "../../../src/errors.ts";
import { assemble } from "../../../src/read/assemble.ts";
import { DEFAULT_LIMITS } from "../../../src/read/limits.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { pdfFile, Typeface } from "../../fixtures/pdf/pdf-file.ts";
import { readPages } from "./read-lines.ts";

const plan = new Uint8Array(readFileSync(new URL("../../fixtures/pdf/kon-tum.pdf", import.meta.url)));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** "read" or the code of the refusal; any other error is a crash, and passes through. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  return readPdf(bytes).then(
    () => "read",
    (error: unknown) => {
      if (error instanceof KehoachError) return error.code;
      throw error;
    },
  );
}

describe("files that are refused", () => {
  test("protected by a password", async () => {
    const key = `<${"41".repeat(32)}>`;
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`;
    expect(await outcomeOf(pdfFile([{ content: "" }], { trailer: encrypt }))).toBe("format.encrypted");
  });

  test("a file that asks for a password to be opened, and one that asks for it to be changed only", async () => {
    const file = (name: string): Uint8Array =>
      new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}`, import.meta.url)));
    expect(await outcomeOf(file("locked.pdf"))).toBe("format.encrypted");
    const { text } = assemble(await readPdf(file("restricted.pdf")));
    expect(text).toBe("Sở Y tế chủ trì, phối hợp với Sở Tài chính.");
  });

  test.each([
    ["nothing but the first line", bytesOf("%PDF-1.7\n")],
    ["no PDF", bytesOf("Sở Y tế chủ trì")],
    [
      "no pages",
      bytesOf("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF"),
    ],
  ])("damaged: %s", async (_, bytes) => {
    expect(await outcomeOf(bytes)).toBe("format.damaged");
  });

  test("too large", async () => {
    const limits = { ...DEFAULT_LIMITS, pages: 1 };
    await expect(readPdf(pdfFile([{ content: "" }, { content: "" }]), limits)).rejects.toMatchObject({
      code: "input.too-large",
    });
    await expect(readPdf(plan, { ...DEFAULT_LIMITS, bytes: 1000 })).rejects.toMatchObject({
      code: "input.too-large",
    });
  });

  test("the bytes that are given stay as they are", async () => {
    const bytes = pdfFile([{ content: "" }]);
    const before = Uint8Array.from(bytes);
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });
});

describe("spoiled files are read or refused, never a crash, and nothing is said on the console", () => {
  test("cut off anywhere, bytes changed anywhere", async () => {
    const spies = (["log", "warn", "error", "info"] as const).map((name) => vi.spyOn(console, name));
    const change = fc.record({ at: fc.nat(plan.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: plan.length }),
        fc.array(change, { maxLength: 20 }),
        async (length, changes) => {
          const spoiled = Uint8Array.from(plan);
          for (const { at, to } of changes) spoiled[at] = to;
          expect(await outcomeOf(spoiled.subarray(0, length))).toMatch(
            /^(?:read|format\.(?:damaged|encrypted))$/u,
          );
        },
      ),
      { numRuns: 60 },
    );
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  }, 60_000);
});

describe("files without a text that can be read", () => {
  test("no text at all", async () => {
    const { blocks, pages, diagnostics } = await readPdf(
      pdfFile([{ content: "0 0 100 100 re f" }, { content: "" }]),
    );
    expect({ blocks, pages }).toEqual({ blocks: [], pages: 2 });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["pdf.no-text-layer", "error"],
    ]);
    expect(diagnostics[0]?.hint).toContain("ocr");
  });

  test("some pages without text", async () => {
    const { text, diagnostics } = await readPages((face) => [face.at(50, 700, "Sở Y tế"), "", ""]);
    expect(text).toBe("Sở Y tế");
    expect(diagnostics).toMatchObject([
      { code: "pdf.page-without-text", severity: "warning", message: expect.stringContaining("Pages 2, 3") },
    ]);
  });

  test.each([
    ["letters in disorder", "T HC HI N CH TH S CA BAN B TH V TI P T C CNG C ự ệ ỉ ị ố í ư ề ế ụ ủ ố Ế Ạ"],
    [
      "letters of other alphabets",
      "ӫ ӑ %DQ QKkQ GkQ WӍQK ӫ EDQ QKkQ GkQ WӍQK YӅ YLӋF WKӵF KLӋQ FKӍ WKӏ Vӕ FӫD EDQ Et WKѭ YӅ WLӃS WөF FӫQJ Fӕ",
    ],
    ["signs instead of letters", "!\"#$ %&'( )*+, -./: ;<=> ?@[\\ ]^_` {|}~ ".repeat(4)],
  ])("%s", async (_, wording) => {
    const { text, diagnostics } = await readPages((face) => [face.at(20, 700, wording, { size: 5 })]);
    expect(text).toBe("");
    expect(diagnostics).toMatchObject([{ code: "pdf.text-layer-unreadable", severity: "error" }]);
  });

  test.each([
    [
      "another language",
      "The committee shall report to the government before the end of this year on all measures taken in the province and on what remains to be done by the departments",
    ],
    [
      "names and abbreviations",
      "UBND, HĐND, UBMTTQ tỉnh; Sở TN&MT, Sở KH&ĐT, Sở GD&ĐT; BHYT, BHXH, HIV/AIDS; VPUB: CVP, PCVP, KGVX, KTTH; Lưu: VT.",
    ],
  ])("a text that is none of these: %s", async (_, wording) => {
    const { text, diagnostics } = await readPages((face) => [face.at(20, 700, wording, { size: 5 })]);
    expect(text).toBe(wording);
    expect(diagnostics).toEqual([]);
  });
});

describe("fonts from before Unicode", () => {
  const latin1 = (text: string): string =>
    `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("")}> Tj`;
  const page = (text: string) => [{ content: `BT /F1 12 Tf 50 700 Td ${latin1(text)} ET` }];

  test.each([
    [".VnTime", "Uû ban nh©n d©n tØnh", "Uỷ ban nhân dân tỉnh", "tcvn3"],
    [".VnTimeH", "uû ban nh©n d©n", "UỶ BAN NHÂN DÂN", "tcvn3"],
    ["VNI-Times", "Soá: 12/KH-UBND", "Số: 12/KH-UBND", "vni"],
  ])("%s", async (font, written, expected, encoding) => {
    const descriptor = pdfFile(page(written), { fonts: [font] });
    const document = await readPdf(descriptor);
    expect(document.blocks.map((block) => block.type === "paragraph" && block.text.text)).toEqual([expected]);
    expect(document.encoding).toBe(encoding);
  });

  test("a font of that name whose letters are Unicode already", async () => {
    const { text, encoding } = await readPages(
      (face: Typeface) => [face.at(50, 700, "Ủy ban nhân dân tỉnh")],
      [".VnTime"],
    );
    expect({ text, encoding }).toEqual({ text: "Ủy ban nhân dân tỉnh", encoding: null });
  });
});
