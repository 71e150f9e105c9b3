import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KehoachError } from "../../../src/errors.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { list, level, wordFile } from "../../fixtures/docx/word-file.ts";

const plan = readFileSync(new URL("../../fixtures/docx/plan.docx", import.meta.url));

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    await readDocx(bytes);
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
  }
}

describe("a spoiled file is read or refused, never a crash", () => {
  test("cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plan.length - 1), (length) => readOrRefuse(plan.subarray(0, length))),
      { numRuns: 200 },
    );
    // The directory of a ZIP archive is at its end: without it nothing is found.
    await expect(readDocx(plan.subarray(0, plan.length - 30))).rejects.toBeInstanceOf(KehoachError);
  });

  test("bytes changed anywhere", async () => {
    const change = fc.record({ at: fc.nat(plan.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const spoiled = Uint8Array.from(plan);
        for (const { at, to } of changes) spoiled[at] = to;
        return readOrRefuse(spoiled);
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
