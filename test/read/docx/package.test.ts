import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../src/errors.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { packageLimits } from "../../../src/read/docx/package.ts";
import {
  asBytes,
  item,
  level,
  list,
  paragraph,
  wordFile,
  wordFileEntries,
} from "../../fixtures/docx/word-file.ts";
import { linesOf } from "./blocks-as-text.ts";

async function linesIn(entries: Record<string, string>): Promise<string[]> {
  return linesOf((await readDocx(zipSync(asBytes(entries)))).blocks);
}

async function expectError(bytes: Uint8Array, code: ErrorCode): Promise<void> {
  await expect(readDocx(bytes)).rejects.toMatchObject({ name: "KehoachError", code });
}

const documentName = "word/document.xml";
const plain = wordFileEntries(paragraph("x"));
const withDocument = (xml: string): Uint8Array => zipSync(asBytes({ ...plain, [documentName]: xml }));

describe("what is no readable Word file", () => {
  test("nothing, noise, a ZIP without a document, a spreadsheet", async () => {
    await expectError(new Uint8Array(), "input.empty");
    await expectError(strToU8("Kế hoạch"), "format.damaged");
    await expectError(zipSync({ "readme.txt": strToU8("x") }), "format.damaged");
    const sheet = plain["_rels/.rels"]?.replace(documentName, "xl/workbook.xml") ?? "";
    await expectError(
      zipSync(asBytes({ "_rels/.rels": sheet, "xl/workbook.xml": "<workbook/>" })),
      "format.unsupported",
    );
  });

  test("an OLE container: protected by a password, or an old .doc", async () => {
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    await expectError(
      Uint8Array.from([...signature, ...new Array<number>(500).fill(0), ...stream, 0, 0]),
      "format.encrypted",
    );
    await expectError(
      Uint8Array.from([...signature, ...new Array<number>(500).fill(0x45)]),
      "format.unsupported",
    );
  });

  test("an encrypted ZIP archive", async () => {
    const bytes = wordFile(paragraph("x"));
    bytes[6] = (bytes[6] ?? 0) | 1;
    await expectError(bytes, "format.encrypted");
  });

  test("a document that is no well-formed XML", async () => {
    await expectError(withDocument("<w:document><w:body></w:document>"), "format.damaged");
    await expectError(withDocument(""), "format.damaged");
  });
});

describe("attacks", () => {
  test("a part that unpacks to more than the limit is refused before it is unpacked", async () => {
    await expectError(withDocument(`<a>${" ".repeat(packageLimits.partBytes)}</a>`), "input.too-large");
  });

  test("more entries than the limit", async () => {
    const entries = Object.fromEntries(
      Array.from({ length: packageLimits.entries + 1 }, (_, index) => [`${index}`, ""]),
    );
    await expectError(zipSync(asBytes({ ...entries, ...plain }), { level: 0 }), "input.too-large");
  });

  test("entities of a document type declaration", async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    await expectError(
      withDocument(bomb + (plain[documentName] ?? "").replace(">x<", ">&b;<")),
      "format.damaged",
    );
  });

  test("elements nested without end", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(50_000) + "</w:sdtContent></w:sdt>".repeat(50_000);
    await expectError(wordFile(deep), "format.damaged");
  });

  test("names that are properties of every object", async () => {
    const poisoned = (plain[documentName] ?? "").replace("<w:pPr>", '<w:pPr><w:x constructor="y"/>');
    await expectError(withDocument(poisoned), "format.damaged");
  });

  test("a part that declares less than it unpacks to gets no more room than it declares", async () => {
    const bytes = withDocument(`<a>${" ".repeat(1_000_000)}</a>`);
    const directory = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const isCentralEntry = directory.getUint32(at, true) === 0x02014b50;
      if (isCentralEntry && directory.getUint32(at + 24, true) > 1_000_000)
        directory.setUint32(at + 24, 10, true);
    }
    await expectError(bytes, "format.damaged");
  });
});

describe("variants of the package", () => {
  test("templates and macro-enabled files, a document of another name, names in another case", async () => {
    const macro = plain["[Content_Types].xml"]?.replace(
      /application\/vnd[^"]*document\.main\+xml/u,
      "application/vnd.ms-word.document.macroEnabled.main+xml",
    );
    expect(await linesIn({ ...plain, "[Content_Types].xml": macro ?? "" })).toEqual(["x"]);
    const renamed = {
      "_rels/.rels": (plain["_rels/.rels"] ?? "").replace("word/document.xml", "/Word/Document2.xml"),
      "word/document2.xml": plain[documentName] ?? "",
    };
    expect(await linesIn(renamed)).toEqual(["x"]);
  });

  test("backslashes in the names of the archive", async () => {
    const entries = Object.entries(plain).map(([name, text]) => [name.replaceAll("/", "\\"), text]);
    expect(await linesIn(Object.fromEntries(entries))).toEqual(["x"]);
  });

  test("other prefixes, and the namespaces of strict Open XML", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const prefixed = `<x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>A</x:t></x:r></x:p></x:body></x:document>`;
    const { blocks } = await readDocx(withDocument(prefixed));
    expect(blocks).toMatchObject([{ heading: 2, text: { text: "A" } }]);
    const unprefixed = `<document xmlns="${strict}"><body><p><r><t>A</t></r></p></body></document>`;
    expect(linesOf((await readDocx(withDocument(unprefixed))).blocks)).toEqual(["A"]);
  });

  test("UTF-16 with a byte order mark", async () => {
    const units = Uint16Array.from(
      [...`\ufeff${(plain[documentName] ?? "").replace(">x<", ">Sở Y tế<")}`].map((letter) =>
        letter.charCodeAt(0),
      ),
    );
    const bytes = zipSync({ ...asBytes(plain), [documentName]: new Uint8Array(units.buffer) });
    expect(linesOf((await readDocx(bytes)).blocks)).toEqual(["Sở Y tế"]);
  });

  test("a damaged part beside the document is said, and done without", async () => {
    const entries = wordFileEntries(item("A", 1), { numbering: list(1, level(0, "decimal", "%1.")) });
    const document = await readDocx(zipSync(asBytes({ ...entries, "word/numbering.xml": "<w:numbering>" })));
    expect(linesOf(document.blocks)).toEqual(["A"]);
    expect(document.diagnostics).toMatchObject([{ code: "docx.part-damaged", severity: "warning" }]);
  });
});
