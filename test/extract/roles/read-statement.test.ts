import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractAgencies } from "../../../src/extract/agencies/index.ts";
import { maskText } from "../../../src/extract/roles/masked-text.ts";
import { NAMED_ROLE_RULES } from "../../../src/extract/roles/named-roles.ts";
import { readStatement } from "../../../src/extract/roles/read-statement.ts";
import type { Statement } from "../../../src/extract/roles/statement.ts";

type Case = {
  input: string;
  /** `value`: the role. */
  expected: { text: string; start: number; end: number; value: string }[];
  /** Roles of a doer taken from a heading, where the wording speaks of them. */
  doer: string[] | null;
  /** An agency's heading stands above. */
  underAgency?: boolean;
  action?: string;
};

const { cases } = JSON.parse(readFileSync(new URL("../../specs/roles.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

function statementOf(text: string, underAgency = false): Statement {
  const named = extractAgencies(text, { province: "Kon Tum" }).mentions;
  return readStatement(maskText({ text, named }, { start: 0, end: text.length }), underAgency);
}

describe("roles", () => {
  test.each(cases)("$input", ({ input, expected, doer, underAgency, action }) => {
    const statement = statementOf(input, underAgency);
    const found = [...statement.doers, ...statement.others]
      .map(({ role, mention: { span } }) => ({
        text: input.slice(span.start, span.end),
        ...span,
        value: role,
      }))
      .sort((a, b) => a.start - b.start || a.value.localeCompare(b.value));
    expect(found).toEqual(expected);
    expect(statement.doerRoles).toEqual(doer);
    if (action !== undefined) expect(statement.action?.text).toBe(action);
  });

  test.each(NAMED_ROLE_RULES)("$name reads its example", ({ name, example }) => {
    const { doers, others } = statementOf(example);
    expect([...doers, ...others].map(({ rule }) => rule)).toContain(name);
  });

  test("any order of the words of the grammar is read, and every role lies in the text", () => {
    const words = ["Sở Y tế", "UBND tỉnh", "chủ trì", "phối hợp với", ",", ";", ".", ":", "và", "tham mưu", "trình", "báo cáo", "(", ")", "đề nghị", "các cơ quan liên quan", "Đơn vị phối hợp:", "căn cứ", "tổ chức"]; // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (picked) => {
        const text = picked.join(" ");
        const { doers, others, action } = statementOf(text);
        for (const { span } of [
          ...[...doers, ...others].map(({ mention }) => mention),
          ...(action ? [action] : []),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
    );
  });
});
