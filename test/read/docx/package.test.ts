import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { KehoachError, type ErrorCode } from "../../../src/errors.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { DEFAULT_LIMITS } from "../../../src/read/limits.ts";
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

/** The code of the error that reading ends in, null where the file is read. */
async function refusalOf(bytes: Uint8Array): Promise<ErrorCode | null> {
  return readDocx(bytes).then(
    () => null,
    (error: unknown) => {
      if (error instanceof KehoachError) return error.code;
      throw error;
    },
  );
}

const documentName = "word/document.xml";
const plain = wordFileEntries(paragraph("x"));
const withDocument = (xml: string): Uint8Array => zipSync(asBytes({ ...plain, [documentName]: xml }));

describe("what is no readable Word file", () => {
  test("nothing, noise, a ZIP without a document, a spreadsheet", async () => {
    expect(await refusalOf(new Uint8Array())).toBe("input.empty");
    expect(await refusalOf(strToU8("Kế hoạch"))).toBe("format.damaged");
    expect(await refusalOf(zipSync({ "readme.txt": strToU8("x") }))).toBe("format.damaged");
    const sheet = plain["_rels/.rels"]?.replace(documentName, "xl/workbook.xml") ?? "";
    expect(
      await refusalOf(zipSync(asBytes({ "_rels/.rels": sheet, "xl/workbook.xml": "<workbook/>" }))),
    ).toBe("format.unsupported");
  });

  test("an OLE container: protected by a password, or an old .doc", async () => {
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(
      await refusalOf(
        Uint8Array.from([...signature, ...Array.from({ length: 500 }, () => 0), ...stream, 0, 0]),
      ),
    ).toBe("format.encrypted");
    expect(await refusalOf(Uint8Array.from([...signature, ...Array.from({ length: 500 }, () => 0x45)]))).toBe(
      "format.unsupported",
    );
  });

  test("an encrypted ZIP archive", async () => {
    const bytes = wordFile(paragraph("x"));
    bytes[6] = (bytes[6] ?? 0) | 1;
    expect(await refusalOf(bytes)).toBe("format.encrypted");
  });

  test("a document that is no well-formed XML", async () => {
    expect(await refusalOf(withDocument("<w:document><w:body></w:document>"))).toBe("format.damaged");
    expect(await refusalOf(withDocument(""))).toBe("format.damaged");
  });
});

describe("attacks", () => {
  test("a part that unpacks to more than the limit is refused before it is unpacked", async () => {
    expect(await refusalOf(withDocument(`<a>${" ".repeat(DEFAULT_LIMITS.partBytes)}</a>`))).toBe(
      "input.too-large",
    );
  });

  test("more entries than the limit", async () => {
    const entries = Object.fromEntries(
      Array.from({ length: DEFAULT_LIMITS.entries + 1 }, (_, index) => [`${index}`, ""]),
    );
    expect(await refusalOf(zipSync(asBytes({ ...entries, ...plain }), { level: 0 }))).toBe("input.too-large");
  });

  test("entities of a document type declaration", async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await refusalOf(withDocument(bomb + (plain[documentName] ?? "").replace(">x<", ">&b;<")))).toBe(
      "format.damaged",
    );
  });

  test("elements nested without end", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(50_000) + "</w:sdtContent></w:sdt>".repeat(50_000);
    expect(await refusalOf(wordFile(deep))).toBe("format.damaged");
  });

  test("ten thousand styles, each based on the one before, and labels without end", async () => {
    const count = 10_000;
    const style = (at: number) =>
      `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at - 1}"/></w:style>`;
    const numbers = Array.from({ length: count }, (_, at) => at);
    const bytes = wordFile(
      numbers.map((at) => paragraph("x", `<w:pStyle w:val="s${at}"/>`)).join("") + item("y", 1),
      {
        styles: numbers.map(style).join(""),
        numbering: list(1, level(0, "decimal", "a".repeat(100_000))),
      },
    );
    const { blocks } = await readDocx(bytes);
    expect(blocks).toHaveLength(count + 1);
    expect(linesOf(blocks).at(-1)).toMatch(/^a{200} y$/u);
  });

  test("names that are properties of every object", async () => {
    const poisoned = (plain[documentName] ?? "").replace("<w:pPr>", '<w:pPr><w:x constructor="y"/>');
    expect(await refusalOf(withDocument(poisoned))).toBe("format.damaged");
  });

  test("a part that declares less than it unpacks to gets no more room than it declares", async () => {
    const bytes = withDocument(`<a>${" ".repeat(1_000_000)}</a>`);
    const directory = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const isCentralEntry = directory.getUint32(at, true) === 0x02014b50;
      if (isCentralEntry && directory.getUint32(at + 24, true) > 1_000_000)
        directory.setUint32(at + 24, 10, true);
    }
    expect(await refusalOf(bytes)).toBe("format.damaged");
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
