import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { item, level, list, paragraph, run, wordFile } from "../../fixtures/docx/word-file.ts";
import { strongOf } from "./blocks-as-text.ts";

const style = (type: string, id: string, content: string, name = id): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
const bold = "<w:rPr><w:b/></w:rPr>";

async function strongIn(body: string, styles = "", numbering = ""): Promise<string[]> {
  return strongOf(await readDocx(wordFile(body, { styles, numbering })));
}

describe("bold", () => {
  test("of runs; neighbouring bold runs are one range", async () => {
    const body = paragraph(
      run("Sở ", "<w:b/>") +
        run("Y tế", '<w:b w:val="true"/>') +
        run(": chủ trì ", '<w:b w:val="0"/>') +
        run("x", "<w:b/>"),
    );
    expect(await strongIn(body)).toEqual(["Sở Y tế", "x"]);
  });

  test("of the paragraph style, also inherited, and taken back by the run", async () => {
    const styles = style("paragraph", "Muc", bold) + style("paragraph", "Khoan", '<w:basedOn w:val="Muc"/>');
    const body = paragraph(run("A ") + run("b", '<w:b w:val="false"/>'), '<w:pStyle w:val="Khoan"/>');
    expect(await strongIn(body, styles)).toEqual(["A "]);
  });

  test("of the character style; in a bold paragraph style the two cancel each other", async () => {
    const styles = style("paragraph", "Muc", bold) + style("character", "Manh", bold);
    const strong = '<w:rStyle w:val="Manh"/>';
    expect(await strongIn(paragraph(run("a", strong)), styles)).toEqual(["a"]);
    expect(await strongIn(paragraph(run("a", strong) + run("b"), '<w:pStyle w:val="Muc"/>'), styles)).toEqual(
      ["b"],
    );
    expect(await strongIn(paragraph(run("a", `${strong}<w:b/>`), '<w:pStyle w:val="Muc"/>'), styles)).toEqual(
      ["a"],
    );
  });

  test("of the default paragraph style and of the document", async () => {
    const normal =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:b/></w:rPr></w:style>';
    const defaults = `<w:docDefaults><w:rPrDefault>${bold}</w:rPrDefault></w:docDefaults>`;
    expect(await strongIn(paragraph("a"), normal)).toEqual(["a"]);
    expect(await strongIn(paragraph(run("a") + run("b", '<w:b w:val="0"/>')), defaults)).toEqual(["a"]);
  });

  test("of labels: they are printed as the paragraph mark, unless their level says otherwise", async () => {
    const numbering = list(1, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)", bold));
    const marked = '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:b/></w:rPr>';
    expect(await strongIn(paragraph("a", marked) + item("b", 1) + item("c", 1, 1), "", numbering)).toEqual([
      "1. ",
      "a) ",
    ]);
  });

  test("styles that are based on each other end", async () => {
    const styles =
      style("paragraph", "A", `<w:basedOn w:val="B"/>${bold}`) +
      style("paragraph", "B", '<w:basedOn w:val="A"/>');
    expect(await strongIn(paragraph("a", '<w:pStyle w:val="B"/>'), styles)).toEqual(["a"]);
  });
});

test("headings: by the outline level of style or paragraph, by the style's name, six levels at most", async () => {
  const outline = (value: number): string => `<w:outlineLvl w:val="${value}"/>`;
  const styles =
    style("paragraph", "DeMuc", `<w:pPr>${outline(1)}</w:pPr>`) +
    style("paragraph", "u3", "", "heading 3") +
    style("paragraph", "Con", '<w:basedOn w:val="u3"/>') +
    style("paragraph", "TieuDe", "", "Title");
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const properties = [
    of("DeMuc"),
    of("u3"),
    of("Con"),
    of("TieuDe"),
    outline(0),
    of("DeMuc") + outline(9),
    outline(8),
    of("mất"),
  ];
  const body = properties.map((property) => paragraph("x", property)).join("");
  const { blocks } = await readDocx(wordFile(body, { styles }));
  expect(blocks.map((block) => block.type === "paragraph" && block.heading)).toEqual([
    2,
    3,
    3,
    null,
    1,
    null,
    6,
    null,
  ]);
});
