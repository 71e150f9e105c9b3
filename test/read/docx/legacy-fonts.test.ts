import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { item, level, list, paragraph, run, wordFile } from "../../fixtures/docx/word-file.ts";
import { linesOf } from "./blocks-as-text.ts";

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const inFont = (name: string, text: string, more = ""): string => run(text, font(name) + more);

async function read(body: string, parts = {}) {
  const { blocks, encoding } = await readDocx(wordFile(body, parts));
  return { lines: linesOf(blocks), encoding };
}

describe("text typed in the fonts of the time before Unicode", () => {
  test("TCVN3 in .VnTime, with ư, which looks like a soft hyphen", async () => {
    expect(await read(paragraph(inFont(".VnTime", "ñy ban nh©n d©n tØnh, Th&#xAD; viÖn")))).toEqual({
      lines: ["ủy ban nhân dân tỉnh, Thư viện"],
      encoding: "tcvn3",
    });
  });

  test("capitals: by the font .VnTimeH and by w:caps", async () => {
    expect(
      await read(paragraph(inFont(".VnTimeH", "kÕ ho¹ch ") + inFont(".VnTime", "hµ néi", "<w:caps/>"))),
    ).toMatchObject({
      lines: ["KẾ HOẠCH HÀ NỘI"],
    });
  });

  test("VNI, a letter cut in two by the end of a run", async () => {
    const body = paragraph(
      inFont("VNI-Times", "UÛy ban nha") + inFont("VNI-Times", "ân daân tænh", "<w:b/>"),
    );
    expect(await read(body)).toEqual({ lines: ["Ủy ban nhân dân tỉnh"], encoding: "vni" });
  });

  test("Unicode beside it stays", async () => {
    const body = paragraph(inFont(".VnTime", "Sè: ") + inFont("Times New Roman", "25/KH-UBND, Cần Thơ"));
    expect(await read(body)).toMatchObject({ lines: ["Số: 25/KH-UBND, Cần Thơ"] });
  });

  test("Unicode typed while such a font was chosen stays", async () => {
    const body = paragraph(inFont(".VnTime", "Công tác ") + inFont(".VnTime", "bảo hiểm y tế"));
    expect(await read(body)).toEqual({ lines: ["Công tác bảo hiểm y tế"], encoding: null });
  });

  test("the font of a style counts, and one named by the theme overrides it", async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${font(".VnTime")}</w:rPr></w:style>`;
    const body = paragraph("ViÖt Nam") + paragraph(run("Hô", '<w:rFonts w:hAnsiTheme="minorHAnsi"/>'));
    expect(await read(body, { styles })).toMatchObject({ lines: ["Việt Nam", "Hô"] });
  });

  test("labels are typed too", async () => {
    const numbering = list(1, level(0, "decimal", "§iÒu %1.", `<w:rPr>${font(".VnTime")}</w:rPr>`));
    expect(await read(item("Phạm vi", 1), { numbering })).toMatchObject({ lines: ["Điều 1. Phạm vi"] });
  });
});

test("offsets and bold ranges point to what was typed", async () => {
  const { blocks } = await readDocx(wordFile(paragraph(inFont("VNI-Times", "daân ", "<w:b/>") + run("x"))));
  const [block] = blocks;
  if (block?.type !== "paragraph") throw new Error("no paragraph");
  expect(block.text.text).toBe("dân x");
  expect(block.text.toSource(1, 2)).toEqual({ start: 1, end: 3 });
  expect(block.strong).toEqual([{ start: 0, end: 5 }]);
});
