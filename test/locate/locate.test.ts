import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { locate, type Located } from "../../src/locate.ts";
import { spansOf } from "./spans-of.ts";

test("facts of a Word file lead to paragraphs and cells", async () => {
  const plan = await extract("test/fixtures/docx/plan.docx");
  const of = (wording: string) => {
    const start = plan.text.indexOf(wording);
    expect(start).toBeGreaterThan(-1);
    return locate(plan, { start, end: start + wording.length });
  };
  const outside = { table: null, row: null, cell: null };
  expect(of("MỤC ĐÍCH, YÊU CẦU\n1. Mục đích")).toMatchObject([
    { kind: "docx", part: "word/document.xml", paragraph: 9, ...outside },
    { kind: "docx", part: "word/document.xml", paragraph: 10, ...outside },
  ]);
  expect(of("Giường bệnh/vạn dân")).toMatchObject([{ table: 1, row: 2, cell: 1 }]);
  for (const span of spansOf(plan)) {
    const places = locate(plan, span);
    expect(places[0]?.text.start).toBe(span.start);
    expect(places.at(-1)?.text.end).toBe(span.end);
  }
});

describe("a span", () => {
  const segments = [
    { start: 0, end: 5, source: { start: 10, end: 15 } },
    { start: 5, end: 6, source: { start: 15, end: 17 } },
    { start: 6, end: 8, source: { start: 17, end: 19 } },
    { start: 9, end: 12, source: { start: 30, end: 33 } },
  ];
  const plan: Located = { source: { map: { kind: "offsets", segments } } };
  const sources = (start: number, end: number) =>
    locate(plan, { start, end }).map((place) => (place.kind === "offsets" ? place.source : null));

  test("is cut to its own letters", () => {
    expect(sources(1, 3)).toEqual([{ start: 11, end: 13 }]);
    expect(sources(11, 12)).toEqual([{ start: 32, end: 33 }]);
  });

  test("is one place where the file runs on, even over a letter composed of two", () => {
    expect(sources(3, 8)).toEqual([{ start: 13, end: 19 }]);
    expect(sources(5, 6)).toEqual([{ start: 15, end: 17 }]);
  });

  test("has as many places as the file has it in", () => {
    expect(sources(7, 10)).toEqual([
      { start: 18, end: 19 },
      { start: 30, end: 31 },
    ]);
  });

  test("has none where nothing of it is in the file", () => {
    expect(sources(8, 9)).toEqual([]);
    expect(sources(4, 4)).toEqual([]);
    expect(sources(50, 60)).toEqual([]);
  });

  test("leads to the boxes of a page and of a picture", () => {
    const box: [number, number, number, number] = [70, 700, 300, 712];
    const pdf: Located = { source: { map: { kind: "pdf", segments: [{ start: 0, end: 9, page: 2, box }] } } };
    expect(locate(pdf, { start: 4, end: 6 })).toEqual([
      { kind: "pdf", text: { start: 4, end: 6 }, page: 2, box },
    ]);
    const scan = { start: 0, end: 9, page: 1, box, confidence: 0.9 };
    expect(locate({ source: { map: { kind: "image", segments: [scan] } } }, { start: 0, end: 2 })).toEqual([
      { kind: "image", text: { start: 0, end: 2 }, page: 1, box, confidence: 0.9 },
    ]);
  });
});
