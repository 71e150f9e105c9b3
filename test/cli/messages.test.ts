import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { report, reportDiagnostics } from "../../src/cli/messages.ts";
import { KehoachError } from "../../src/errors.ts";
import { extractText } from "../../src/extract-text.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

let told = "";
beforeEach(() => {
  told = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const TEXT = `Mục tiêu:\nđến năm 2030 ${"rất ".repeat(40)}`;
const doubt = (more: Partial<Diagnostic>): string => {
  const diagnostic: Diagnostic = {
    code: "a.b",
    severity: "warning",
    message: "Doubtful.",
    span: null,
    hint: null,
    ...more,
  };
  reportDiagnostics("a.txt", { ...extractText("x"), text: TEXT, diagnostics: [diagnostic] });
  return told;
};

describe("a diagnostic", () => {
  test("is one line with its file, severity and code", () => {
    expect(doubt({})).toBe("kehoach: a.txt: warning: Doubtful. [a.b]\n");
  });

  test("shows the wording of its place on one line, not too long", () => {
    expect(doubt({ span: { start: 0, end: 21 } })).toContain('Doubtful. "Mục tiêu: đến năm 203" [a.b]');
    told = "";
    expect(doubt({ span: { start: 0, end: TEXT.length } })).toMatch(/"Mục tiêu: .{60,69}…" \[a\.b\]\n$/u);
  });

  test("does not show it twice where the message quotes it", () => {
    const message = 'The label III stands twice: "III MỤC TIÊU".';
    expect(doubt({ message, span: { start: 0, end: 9 } })).toBe(
      `kehoach: a.txt: warning: ${message} [a.b]\n`,
    );
  });

  test("that only informs is not told", () => {
    expect(doubt({ severity: "info" })).toBe("");
  });
});

describe("an error", () => {
  test("is told with its file and code; a message that names the file does not name it again", () => {
    report("a.docx", new KehoachError("format.damaged", "The archive is cut off."));
    report("a.docx", new KehoachError("input.not-found", "There is no file a.docx."));
    report(null, "odd");
    expect(told.split("\n")).toEqual([
      "kehoach: a.docx: The archive is cut off. [format.damaged]",
      "kehoach: There is no file a.docx. [input.not-found]",
      "kehoach: odd",
      "",
    ]);
  });
});
