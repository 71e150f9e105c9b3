import { describe, expect, test } from "vitest";
import { markedLine, markFor } from "../../src/cli/marks.ts";
import type { Span } from "../../src/model/span.ts";

const brackets = (words: string): string => `[${words}]`;
const line = (text: string, ...marked: string[]): string => {
  const marks = marked.map((words): Span => {
    return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  });
  return markedLine(text, { start: 0, end: text.length }, marks, brackets);
};

describe("a marked line", () => {
  test("marks each part, overlapping parts as one", () => {
    expect(line("Tỷ lệ đạt trên 95% vào năm 2030", "trên 95%", "95", "năm 2030")).toBe(
      "Tỷ lệ đạt [trên 95%] vào [năm 2030]",
    );
  });

  test("is one line, whatever the text is", () => {
    expect(line("a\n  b\tc", "b")).toBe("a [b] c");
  });

  test("leaves out words far from what is marked, and says so", () => {
    const long = "rất ".repeat(60);
    expect(line(`${long}95%${long}`, "95%")).toMatch(/^…(?: rất){10,16} \[95%\](?:rất ){10,16}…$/u);
    expect(line(`95%${long}2030`, "95%", "2030").length).toBeLessThan(150);
  });

  test("keeps to its span", () => {
    const marks = [{ start: 0, end: 2 }];
    expect(markedLine("ab cd", { start: 3, end: 5 }, marks, brackets)).toBe("cd");
  });
});

test("a terminal that shows bold gets bold, anything else brackets", () => {
  const terminal = { isTTY: true, hasColors: () => true } as unknown as NodeJS.WriteStream;
  const pipe = { isTTY: false } as unknown as NodeJS.WriteStream;
  expect(markFor(terminal)("95%")).toBe("\u001b[1m95%\u001b[22m");
  expect(markFor(pipe)("95%")).toBe("[95%]");
});
