import { describe, expect, it } from "vitest";
import { emptyPlan } from "../../eval/empty-plan.ts";
import { scoreGrounding } from "../../eval/score/grounding.ts";
import { scoreMetadata } from "../../eval/score/metadata.ts";
import { agency, EMPTY_GOLD, judge, target } from "./hand-made.ts";

const signer = { name: "A Pớt", position: "Phó Bí thư", authority: "T/M BAN THƯỜNG VỤ" };
const expected = {
  ...EMPTY_GOLD.metadata,
  number: "124-KH/TU",
  serial: "124",
  symbol: "KH/TU",
  system: "party" as const,
  date: "2024-01-26",
  title: "thực hiện Chỉ thị số 25-CT/TW",
  signers: [signer],
};
const got = {
  ...emptyPlan().metadata,
  documentType: { code: "KH", name: "Kế hoạch" },
  number: { raw: "Số 124-KH/TU", serial: "124", symbol: "KH/TU", canonical: "124-KH/TU" },
  system: "party" as const,
  place: { raw: "Kon Tum", province: "kon-tum" },
  date: "2024-01-26",
  title: "Thực hiện  Chỉ thị số 25-CT/TW",
  signers: [{ ...signer, position: "PHÓ BÍ THƯ", onBehalfOf: null }],
};
const wrong = (metadata: typeof got | object, gold: object = {}) =>
  Object.entries(
    scoreMetadata(judge({ metadata: { ...got, ...metadata } }, { metadata: { ...expected, ...gold } }))
      .attributes,
  )
    .filter(([, attribute]) => attribute.wrong.length > 0)
    .map(([name]) => name);

describe("metadata", () => {
  it("is right field by field, texts by key, the province by its name", () => {
    expect(wrong({})).toEqual([]);
  });

  it("is wrong in the field that differs, and there only", () => {
    expect(wrong({ date: "2024-01-27" })).toEqual(["date"]);
    expect(wrong({ place: { raw: "Gia Lai", province: "gia-lai" } })).toEqual(["province"]);
    expect(wrong({ number: null })).toEqual(["number", "serial", "symbol"]);
    expect(wrong({ title: "Chỉ thị số 25-CT/TW" })).toEqual(["title"]);
    expect(wrong({ period: "../2030" })).toEqual(["period"]);
  });

  it("compares all signers, and the TM. line where the gold gives one", () => {
    expect(wrong({ signers: [] })).toEqual(["signers"]);
    expect(wrong({}, { signers: [{ ...signer, onBehalfOf: "TM. ỦY BAN NHÂN DÂN" }] })).toEqual(["signers"]);
    expect(wrong({ signers: [{ ...signer, onBehalfOf: "TM. ỦY BAN NHÂN DÂN" }] })).toEqual([]);
  });
});

describe("grounding", () => {
  const text = "Trên 95% dân số";
  const wrongs = (plan: object) =>
    Object.entries(scoreGrounding(judge({ text, ...plan }, {})).attributes).flatMap(([name, attribute]) =>
      attribute.wrong.map(({ of }) => `${name} ${of}`),
    );
  const whole = { start: 0, end: text.length };
  const value = { start: 0, end: 8 };
  const right = target({ span: whole, valueSpan: value, text, raw: "Trên 95%" });

  it("holds where every span gives the wording", () => {
    expect(wrongs({ targets: [right], agencies: [agency("a", "Sở Y tế")] })).toEqual([]);
  });

  it("finds spans out of the text, blank spans, and other wordings", () => {
    expect(wrongs({ targets: [{ ...right, span: { start: 0, end: 99 } }] })).toEqual([
      "range targets.0.span",
    ]);
    expect(wrongs({ targets: [{ ...right, span: { start: 4, end: 5 } }] })).toEqual([
      "range targets.0.span",
      "wording t1.text",
    ]);
    expect(wrongs({ targets: [{ ...right, raw: "trên 96%" }] })).toEqual(["wording t1.raw"]);
  });

  it("finds entries without a mention", () => {
    expect(wrongs({ agencies: [{ ...agency("a", "Sở Y tế"), mentions: [] }] })).toEqual(["mentioned a"]);
  });
});
