import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractAgencies, findAgencies } from "../../../src/extract/agencies/index.ts";
import { SpanSet } from "../../../src/spans/span-set.ts";

type Case = {
  input: string;
  province: string | null;
  date: string;
  expected: { text: string; start: number; end: number; value: string }[];
  why?: string;
};

const { cases } = JSON.parse(readFileSync(new URL("../../specs/agencies.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

describe("findAgencies", () => {
  it.each(cases.map((spec) => [spec.input, spec] as const))(
    "%s",
    (input, { province, date, expected, why }) => {
      const found = findAgencies(input, { province, date }).map(({ span, id }) => ({
        text: input.slice(span.start, span.end),
        ...span,
        value: id,
      }));
      expect(found, why).toEqual(expected);
    },
  );

  it("finds nothing in excluded places", () => {
    const text = "Tờ trình 1808 của Sở Y tế";
    expect(findAgencies(text, { exclude: new SpanSet([{ start: 18, end: text.length }]) })).toEqual([]);
  });

  it("gives mentions in order, without overlaps, within the text, for any mixture of its own words", () => {
    const words = [
      ..."các Sở UBND tỉnh huyện Ban Chỉ đạo và , - ; : \n Y tế của cấp xã Công ty Hà Tĩnh Trường".split(" "),
      "\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const { nameSpan } of findAgencies(text, { province: "Hà Tĩnh" })) {
          expect(nameSpan.start).toBeGreaterThanOrEqual(last);
          expect(nameSpan.end).toBeGreaterThan(nameSpan.start);
          last = nameSpan.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("extractAgencies", () => {
  const agenciesOf = (text: string, province = "Kiên Giang", date = "2024-05-01") =>
    extractAgencies(text, { province, date }).agencies;

  it("has one entry an organisation, with and without its own province, short and in full", () => {
    const text = "UBND tỉnh giao BHXH tỉnh; Ủy ban nhân dân tỉnh Kiên Giang; Bảo hiểm xã hội tỉnh";
    expect(agenciesOf(text).map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
      ["ubnd-tinh", "Ủy ban nhân dân tỉnh Kiên Giang", 2],
      ["bao-hiem-xa-hoi-tinh", "Bảo hiểm xã hội tỉnh", 2],
    ]);
    expect(agenciesOf(text)[0]?.abbreviations).toEqual(["UBND tỉnh", "Ủy ban nhân dân tỉnh"]);
  });

  it("says who took over after the reorganisation of 2025", () => {
    expect(agenciesOf("Sở Kế hoạch và Đầu tư")[0]).toMatchObject({
      known: true,
      level: "province",
      branch: "government",
      validTo: "2025-02-28",
      successors: ["so-tai-chinh"],
    });
  });

  it("joins the short form of an unlisted name to the full one, but no firm to another", () => {
    const names = agenciesOf(
      "Ban Chỉ đạo công tác dân số tỉnh; Ban Chỉ đạo họp; Công ty cổ phần Yên Phú; Công ty cổ phần Yên Phú Đông Đô",
    ).map(({ name }) => name);
    expect(names).toEqual([
      "Ban Chỉ đạo công tác dân số tỉnh",
      "Công ty cổ phần Yên Phú",
      "Công ty cổ phần Yên Phú Đông Đô",
    ]);
  });

  it("writes a name in capitals with the registry's letters", () => {
    expect(agenciesOf("ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG")[0]).toMatchObject({
      name: "Ủy ban nhân dân tỉnh Kiên Giang",
      kind: "organisation",
    });
  });
});
