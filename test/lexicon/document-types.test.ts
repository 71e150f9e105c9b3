import { describe, expect, it } from "vitest";
import {
  canonicalTypeCode,
  documentTypeBySlug,
  documentTypeByWord,
  documentTypes,
  documentTypesByAbbreviation,
} from "../../src/lexicon/document-types.ts";
import { issuerCodes } from "../../src/lexicon/issuer-codes.ts";
import { lawNames } from "../../src/lexicon/law-names.ts";

describe("types of documents", () => {
  it.each(["Kế hoạch", "KẾ HOẠCH", "kế hoạch", "  Kế   hoạch "])("knows the word %j", (word) => {
    expect(documentTypeByWord(word)?.slug).toBe("ke-hoach");
  });

  it("knows a longer word from the shorter one it begins with", () => {
    expect(documentTypeByWord("Thông tư liên tịch")?.slug).toBe("thong-tu-lien-tich");
    expect(documentTypeByWord("Thông tư")?.slug).toBe("thong-tu");
    expect(documentTypeByWord("Kế hoạch và Đầu tư")).toBeNull();
  });

  it.each([
    ["KH", "ke-hoach"],
    ["CTr", "chuong-trinh"],
    ["CTR", "chuong-trinh"],
    ["ĐA", "de-an"],
    ["TTr", "to-trinh"],
    ["QyĐ", "quy-dinh"],
    ["CV", "cong-van"],
    ["TT", "thong-tu"],
    ["QĐ", "quyet-dinh"],
  ])("%s is first of all %s", (code, slug) => {
    expect(documentTypesByAbbreviation(code)[0]?.slug).toBe(slug);
  });

  it("gives every reading of a code that stands for several types", () => {
    expect(documentTypesByAbbreviation("QĐ").map(({ slug }) => slug)).toEqual(["quyet-dinh", "quy-dinh"]);
    expect(documentTypesByAbbreviation("TT").map(({ slug }) => slug)).toEqual(["thong-tu", "thong-tri"]);
    expect(documentTypesByAbbreviation("XYZ")).toEqual([]);
  });

  it("spells codes as NĐ 30/2020 does", () => {
    expect(["CTR", "TTR", "QYĐ", "nq", "ABC"].map(canonicalTypeCode)).toEqual([
      "CTr",
      "TTr",
      "QyĐ",
      "NQ",
      null,
    ]);
  });

  it("has one type for a slug and for a name", () => {
    expect(new Set(documentTypes.map(({ slug }) => slug)).size).toBe(documentTypes.length);
    expect(new Set(documentTypes.map(({ name }) => name)).size).toBe(documentTypes.length);
    for (const type of documentTypes) {
      expect(documentTypeBySlug(type.slug)).toBe(type);
      expect(documentTypeByWord(type.name)).toBe(type);
    }
  });

  it("is written in composed letters throughout", () => {
    const wordings = [
      ...documentTypes.map(({ name }) => name),
      ...Object.entries(issuerCodes).flat(),
      ...lawNames,
    ];
    expect(wordings.filter((wording) => wording !== wording.normalize("NFC"))).toEqual([]);
  });
});
