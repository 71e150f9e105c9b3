import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KehoachError } from "../../../src/errors.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { list, level, wordFile } from "../../fixtures/docx/word-file.ts";

const plan = readFileSync(new URL("../../fixtures/docx/plan.docx", import.meta.url));

/** "read" or the code of the refusal; any other error is a crash, and passes through. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  return readDocx(bytes).then(
    () => "read",
    (error: unknown) => {
      if (error instanceof KehoachError) return error.code;
      throw error;
    },
  );
}

describe("a spoiled file is read or refused, never a crash", () => {
  test("cut off anywhere: the directory of a ZIP archive is at its end, and nothing is found without it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: plan.length - 23 }), async (length) => {
        expect(await outcomeOf(plan.subarray(0, length))).toBe("format.damaged");
      }),
      { numRuns: 200 },
    );
  });

  test("bytes changed anywhere", async () => {
    const change = fc.record({ at: fc.nat(plan.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const spoiled = Uint8Array.from(plan);
        for (const { at, to } of changes) spoiled[at] = to;
        expect(await outcomeOf(spoiled)).toMatch(/^(?:read|(?:format|input)\.[a-z-]+)$/u);
      }),
      { numRuns: 300 },
    );
  });
});

/** Elements in any order and place, however little sense they make. */
const anyXml = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom("Sở Y tế", " ", "&#xF0B7;", "1"),
    fc
      .tuple(
        fc.constantFrom(
          ..."w:p w:r w:t w:pPr w:rPr w:numPr w:ilvl w:numId w:tbl w:tr w:tc w:tcPr w:gridSpan w:vMerge w:trPr".split(
            " ",
          ),
          ..."w:fldChar w:instrText w:fldSimple w:footnoteReference w:footnoteRef w:sym w:br w:tab w:ins w:del".split(
            " ",
          ),
          ..."w:sdt w:sdtContent mc:AlternateContent mc:Choice mc:Fallback w:txbxContent w:pStyle w:vanish w:b".split(
            " ",
          ),
        ),
        fc.constantFrom(
          "",
          ' w:val="0"',
          ' w:val="restart"',
          ' w:val="-7"',
          ' w:val="99"',
          ' w:fldCharType="begin"',
          ' w:fldCharType="end"',
          ' w:char="F0B7" w:font="Symbol"',
          ' w:id="1"',
        ),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(([name, attribute, children]) => `<${name}${attribute}>${children.join("")}</${name}>`),
  ),
}));

test("well-formed nonsense is read: content never throws", async () => {
  const numbering = list(0, level(0, "lowerLetter", "%1)%9") + level(7, "bullet", ""));
  await fc.assert(
    fc.asyncProperty(fc.array(anyXml.node, { maxLength: 8 }), async (nodes) => {
      const body = nodes.join("");
      const document = await readDocx(
        wordFile(body, { numbering, footnotes: `<w:footnote w:id="1">${body}</w:footnote>` }),
      );
      expect(document.format).toBe("docx");
    }),
    { numRuns: 300 },
  );
});
