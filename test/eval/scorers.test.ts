import { describe, expect, it } from "vitest";
import { scoreAgencies } from "../../eval/score/agencies.ts";
import { scoreDeadlines } from "../../eval/score/deadlines.ts";
import { scoreFunding } from "../../eval/score/funding.ts";
import { scoreCells, scoreIndicators } from "../../eval/score/indicators.ts";
import { scoreRecipients } from "../../eval/score/recipients.ts";
import { scoreReferences } from "../../eval/score/references.ts";
import { scoreSections } from "../../eval/score/sections.ts";
import { scoreTables } from "../../eval/score/tables.ts";
import { scoreTargets } from "../../eval/score/targets.ts";
import { emptyPlan } from "../../eval/empty-plan.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { FieldScore } from "../../eval/field-score.ts";
import {
  agency,
  deadline,
  GOLD_REFERENCE,
  GOLD_TARGET,
  judge,
  reference,
  section,
  spanIn,
  target,
} from "./hand-made.ts";

const counts = ({ right, missed, invented }: FieldScore) => [right.length, missed.length, invented.length];
const wrongOf = (score: FieldScore, name: string) => score.attributes[name]?.wrong.length;

describe("sections", () => {
  const gold = { sections: [{ path: ["III", "2"], title: "Sở Y tế" }] };

  it("match by path and title, wherever they hang", () => {
    const tree = [section(["III"], "TỔ CHỨC", [section(["III", "2."], "SỞ Y TẾ:")])];
    expect(counts(scoreSections(judge({ sections: tree }, gold)))).toEqual([1, 0, 1]);
  });

  it("do not match with the path right and the title wrong, or the other way round", () => {
    const wrongTitle = judge({ sections: [section(["III", "2"], "Sở Nội vụ")] }, gold);
    expect(counts(scoreSections(wrongTitle))).toEqual([0, 1, 1]);
    const wrongPath = judge({ sections: [section(["IV", "2"], "Sở Y tế")] }, gold);
    expect(counts(scoreSections(wrongPath))).toEqual([0, 1, 1]);
  });

  it("are headings; an item is none", () => {
    const item = { ...section(["III", "2"], "Sở Y tế"), role: "item" as const };
    expect(counts(scoreSections(judge({ sections: [item] }, gold)))).toEqual([0, 1, 0]);
  });
});

describe("references", () => {
  it("match by number with the type wrong, which counts among the attributes", () => {
    const output = reference({
      type: "ke-hoach",
      number: "281/QĐ-TTg",
      date: "2024-04-05",
      issuer: "Thủ tướng",
    });
    const score = scoreReferences(judge({ references: [output] }, { references: [GOLD_REFERENCE] }));
    expect(counts(score)).toEqual([1, 0, 0]);
    expect(wrongOf(score, "type")).toBe(1);
    expect(wrongOf(score, "date")).toBe(0);
    expect(wrongOf(score, "issuer")).toBe(0);
  });

  it("choose the entry of the right type where two share a number", () => {
    const outputs = [
      reference({ number: "281/QĐ-TTg", type: "ke-hoach" }),
      reference({ number: "281/QĐ-TTg" }),
    ];
    const score = scoreReferences(judge({ references: outputs }, { references: [GOLD_REFERENCE] }));
    expect(counts(score)).toEqual([1, 0, 1]);
    expect(wrongOf(score, "type")).toBe(0);
  });

  it("do not match with another number", () => {
    const output = reference({ number: "282/QĐ-TTg" });
    expect(
      counts(scoreReferences(judge({ references: [output] }, { references: [GOLD_REFERENCE] }))),
    ).toEqual([0, 1, 1]);
  });

  it("count the mentions", () => {
    const output = reference({ number: "281/QĐ-TTg" });
    const gold = { references: [{ ...GOLD_REFERENCE, mentions: 3 }] };
    expect(wrongOf(scoreReferences(judge({ references: [output] }, gold)), "mentions")).toBe(1);
  });

  it("without a number match by type and name, with or without the type word", () => {
    const law = { ...GOLD_REFERENCE, type: "luat", number: null, title: "Luật Viễn thông" };
    const named = judge(
      { references: [reference({ type: "luat", title: "Viễn thông" })] },
      { references: [law] },
    );
    expect(counts(scoreReferences(named))).toEqual([1, 0, 0]);
    const other = judge({ references: [reference({ type: "luat", title: "Giá" })] }, { references: [law] });
    expect(counts(scoreReferences(other))).toEqual([0, 1, 1]);
  });

  it("drop the plan's own blank number where it is optional", () => {
    const self = { ...GOLD_REFERENCE, type: "ke-hoach", number: null, self: true, optional: true };
    const output = reference({ type: "ke-hoach", self: true });
    expect(counts(scoreReferences(judge({ references: [output] }, { references: [self] })))).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("targets", () => {
  const text = "- Trên 95% dân số tham gia bảo hiểm y tế; trên 90% trẻ em được tiêm chủng.";
  const quote = "Trên 95% dân số tham gia bảo hiểm y tế";
  const span = spanIn(text, quote);
  const gold = {
    targets: [{ ...GOLD_TARGET, quote, comparator: ">" as const, value: 95, unit: "%", due: "2030" }],
  };
  const score = (fields: Partial<ReturnType<typeof target>>) =>
    scoreTargets(judge({ text, targets: [target({ span, comparator: ">", value: 95, ...fields })] }, gold));

  it("match by place, value and comparator; due and unit are attributes", () => {
    const matched = score({ unit: "‰", due: "2030" });
    expect(counts(matched)).toEqual([1, 0, 0]);
    expect(wrongOf(matched, "unit")).toBe(1);
    expect(wrongOf(matched, "due")).toBe(0);
  });

  it("do not match at the right quote with the wrong value or comparator", () => {
    expect(counts(score({ value: 96 }))).toEqual([0, 1, 1]);
    expect(counts(score({ comparator: ">=" }))).toEqual([0, 1, 1]);
  });

  it("do not match with the right value at another place", () => {
    expect(counts(score({ span: spanIn(text, "trên 90% trẻ em được tiêm chủng") }))).toEqual([0, 1, 1]);
  });

  it("tell two commitments of one sentence apart by their indicator", () => {
    const sentence = "mỗi thôn có 1 y tá và 1 bác sĩ";
    const both = { ...GOLD_TARGET, quote: sentence, value: 1 };
    const golds = {
      targets: [
        { ...both, indicator: "y tá" },
        { ...both, indicator: "bác sĩ" },
      ],
    };
    const outputs = ["bác sĩ", "y tá"].map((indicator) =>
      target({ span: spanIn(sentence, sentence), value: 1, indicator }),
    );
    const matched = scoreTargets(judge({ text: sentence, targets: outputs }, golds));
    expect(counts(matched)).toEqual([2, 0, 0]);
    expect(wrongOf(matched, "indicator")).toBe(0);
  });
});

describe("deadlines", () => {
  const text = "Hoàn thành trước ngày 01-7-2025, định kỳ hằng năm báo cáo, thực hiện thường xuyên.";
  const by = { relation: "before" as const, value: null, recurrence: null, duration: null };
  const score = (gold: object, output: Partial<ReturnType<typeof deadline>>, wording: string) =>
    scoreDeadlines(
      judge(
        { text, deadlines: [deadline({ span: spanIn(text, wording), ...output })] },
        { deadlines: [{ ...by, quote: wording, ...gold }] },
      ),
    );

  it("match by value or by recurrence; a relation that differs is an attribute", () => {
    const dated = score(
      { value: "2025-07-01" },
      { relation: "by", value: "2025-07-01" },
      "trước ngày 01-7-2025",
    );
    expect(counts(dated)).toEqual([1, 0, 0]);
    expect(wrongOf(dated, "relation")).toBe(1);
    const rule = { recurrence: "FREQ=YEARLY;BYMONTH=7" };
    const yearly = score(rule, { recurrence: "FREQ=YEARLY;INTERVAL=1;BYMONTH=7" }, "định kỳ hằng năm");
    expect(counts(yearly)).toEqual([1, 0, 0]);
  });

  it("do not match with another date, nor a rule with none", () => {
    expect(counts(score({ value: "2025-07-01" }, { value: "2025-07-02" }, "trước ngày 01-7-2025"))).toEqual([
      0, 1, 1,
    ]);
    expect(counts(score({ recurrence: "FREQ=YEARLY" }, {}, "định kỳ hằng năm"))).toEqual([0, 1, 1]);
  });

  it("that have neither match by place", () => {
    expect(counts(score({ relation: "continuous" }, { relation: "continuous" }, "thường xuyên"))).toEqual([
      1, 0, 0,
    ]);
  });
});

describe("agencies", () => {
  const score = (gold: string, output: ReturnType<typeof agency>, aliases: string[] = []) =>
    counts(
      scoreAgencies(
        judge({ agencies: [output] }, { agencies: [{ name: gold, kind: "organisation", aliases }] }),
      ),
    );

  it("match by an abbreviation or an alias", () => {
    expect(score("BHXH tỉnh", agency("a", "Bảo hiểm xã hội tỉnh", ["BHXH tỉnh"]))).toEqual([1, 0, 0]);
    expect(score("Bảo hiểm xã hội tỉnh", agency("a", "BHXH tỉnh"), ["BHXH tỉnh"])).toEqual([1, 0, 0]);
  });

  it("may name the plan's own province or not", () => {
    expect(score("UBND tỉnh Kon Tum", agency("a", "UBND tỉnh"))).toEqual([1, 0, 0]);
    expect(score("Tỉnh ủy", agency("a", "Tỉnh ủy Kon Tum"))).toEqual([1, 0, 0]);
    expect(score("Sở Y tế", agency("a", "Sở Y tế tỉnh Kon Tum"))).toEqual([1, 0, 0]);
  });

  it("do not match with an agency of another province or level", () => {
    expect(score("Sở Y tế", agency("a", "Sở Y tế tỉnh Gia Lai"))).toEqual([0, 1, 1]);
    expect(score("UBND tỉnh Kon Tum", agency("a", "UBND xã"))).toEqual([0, 1, 1]);
    expect(score("UBND tỉnh Kon Tum", agency("a", "UBND"))).toEqual([0, 1, 1]);
    expect(score("Công an tỉnh", agency("a", "Bộ Công an"))).toEqual([0, 1, 1]);
  });

  it("count two outputs for one organisation as one right, one invented", () => {
    const outputs = [agency("a", "UBND tỉnh"), agency("b", "UBND tỉnh Kon Tum")];
    const gold = { agencies: [{ name: "UBND tỉnh", kind: "organisation" as const }] };
    expect(counts(scoreAgencies(judge({ agencies: outputs }, gold)))).toEqual([1, 0, 1]);
  });
});

describe("indicators", () => {
  const cell = { kind: "target" as const, comparator: ">=" as const, max: null };
  const gold = {
    indicators: [
      {
        name: "Tỷ lệ dân số tham gia bảo hiểm y tế",
        unit: "%",
        group: null,
        series: [
          { ...cell, period: "2025", value: 90 },
          { ...cell, period: "2030", value: 95 },
        ],
      },
    ],
  };
  const output = (name: string, values: [period: string, value: number][]): Indicator => ({
    id: "i1",
    table: "b1",
    ordinal: null,
    name,
    unit: "%",
    group: null,
    series: values.map(([period, value]) => ({
      ...cell,
      period,
      value,
      raw: "",
      span: { start: 0, end: 1 },
    })),
    span: { start: 0, end: 1 },
  });

  it("match by name, their cells by period, comparator and value", () => {
    const row = output("Tỷ lệ dân số tham gia bảo hiểm y tế", [
      ["2025", 90],
      ["2030", 96],
    ]);
    expect(counts(scoreIndicators(judge({ indicators: [row] }, gold)))).toEqual([1, 0, 0]);
    expect(counts(scoreCells(judge({ indicators: [row] }, gold)))).toEqual([1, 1, 1]);
  });

  it("lose all cells with a row of another name", () => {
    const row = output("Tỷ lệ tiêm chủng", [
      ["2025", 90],
      ["2030", 95],
    ]);
    expect(counts(scoreIndicators(judge({ indicators: [row] }, gold)))).toEqual([0, 1, 1]);
    expect(counts(scoreCells(judge({ indicators: [row] }, gold)))).toEqual([0, 2, 2]);
  });
});

describe("tables", () => {
  const gold = {
    tables: [{ kind: "indicators" as const, caption: null, rows: 2, header: ["TT", "Năm / 2025"] }],
  };
  const grid = {
    id: "b1",
    kind: "indicators" as const,
    caption: null,
    section: null,
    headerRows: 2,
    columns: [["TT"], ["Năm", "2025"]].map((path) => ({ path, role: null, period: null })),
    cells: [],
    rows: 4,
    span: { start: 0, end: 1 },
  };

  it("match by kind, with the rows below the header and the header as attributes", () => {
    const score = scoreTables(judge({ tables: [grid] }, gold));
    expect(counts(score)).toEqual([1, 0, 0]);
    expect([wrongOf(score, "rows"), wrongOf(score, "header")]).toEqual([0, 0]);
    const cut = scoreTables(judge({ tables: [{ ...grid, rows: 3, columns: [] }] }, gold));
    expect([wrongOf(cut, "rows"), wrongOf(cut, "header")]).toEqual([1, 1]);
  });

  it("do not match with another kind", () => {
    expect(counts(scoreTables(judge({ tables: [{ ...grid, kind: "other" }] }, gold)))).toEqual([0, 1, 1]);
  });
});

describe("funding and recipients", () => {
  const text = "Kinh phí: ngân sách Trung ương, ngân sách địa phương.";

  it("match a source by its wording or its place", () => {
    const gold = { funding: [{ source: "ngân sách Trung ương" }, { source: "ngân sách địa phương" }] };
    const at = (source: string, wording: string) => ({
      id: "f",
      source,
      amount: null,
      span: spanIn(text, wording),
    });
    const outputs = [at("NSTW", "ngân sách Trung ương"), at("vốn vay", "Kinh phí")];
    expect(counts(scoreFunding(judge({ text, funding: outputs }, gold)))).toEqual([1, 1, 1]);
  });

  it("match a recipient by its text", () => {
    const { metadata } = emptyPlan();
    const recipients = ["Bộ Y tế (b/c)", "Lưu: VT"].map((line) => ({
      text: line,
      agencies: [],
      purpose: null,
    }));
    const document = judge({ metadata: { ...metadata, recipients } }, {});
    document.gold.metadata.recipients = ["- Bộ Y tế (b/c);", "Lưu: VT, KGVX"];
    expect(counts(scoreRecipients(document))).toEqual([1, 1, 1]);
  });
});
