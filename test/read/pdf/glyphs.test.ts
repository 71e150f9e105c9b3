import { describe, expect, test } from "vitest";
import { readLines, readPages, strongOf } from "./read-lines.ts";

describe("where glyphs stand decides, not when they are drawn", () => {
  test("letters of a second font that come after their line", async () => {
    const lines = await readLines((face) => [
      face.at(100, 700, "K") +
        face.at(110, 700, " HO") +
        face.at(130, 700, "CH") +
        face.at(105, 700, "Ế") +
        face.at(125, 700, "Ạ"),
    ]);
    expect(lines).toEqual(["KẾ HOẠCH"]);
  });

  test("lines and pages drawn from the bottom up", async () => {
    const lines = await readLines((face) => [
      face.at(50, 600, "2. Yêu cầu") + face.at(50, 700, "1. Mục đích"),
      face.at(50, 700, "3. Chỉ tiêu"),
    ]);
    expect(lines).toEqual(["1. Mục đích", "2. Yêu cầu", "3. Chỉ tiêu"]);
  });

  test("words that only a gap parts", async () => {
    expect(
      await readLines((face) => [face.at(50, 700, "Sở") + face.at(62.5, 700, "Y") + face.at(70, 700, "tế")]),
    ).toEqual(["Sở Y tế"]);
  });

  test("a blank that is drawn and taken back by kerning parts nothing", async () => {
    const lines = await readLines((face) => [
      `BT /F1 10 Tf 50 700 Td ${face.show("t ")} 55 0 Td ${face.show("ỉnh Hà Giang")} ET`.replace(
        "55 0",
        "5 0",
      ),
    ]);
    expect(lines).toEqual(["tỉnh Hà Giang"]);
  });

  test("syllables split by gaps are healed, words are not joined", async () => {
    expect(await readLines((face) => [face.at(50, 700, "UBND t ỉnh Lâm Đ ồng ban hành")])).toEqual([
      "UBND tỉnh Lâm Đồng ban hành",
    ]);
  });

  test("marks that are drawn apart from their letters", async () => {
    const lines = await readLines((face) => [
      face.at(50, 700, "ke") +
        face.at(57, 700, "\u0302\u0301") +
        face.at(65, 700, "hoa") +
        face.at(78, 700, "\u0323") +
        face.at(80, 700, "ch"),
    ]);
    expect(lines).toEqual(["kế hoạch"]);
  });

  test("raised and lowered letters stay on their line", async () => {
    const lines = await readLines((face) => [
      face.at(50, 700, "diện tích 120 m") +
        face.at(125, 704, "2", { size: 6 }) +
        face.at(130, 700, "đất") +
        `BT /F1 10 Tf 50 650 Td ${face.show("30 m")} 5 Ts /F1 6 Tf ${face.show("3")} ET`,
    ]);
    expect(lines).toEqual(["diện tích 120 m2 đất", "30 m3"]);
  });
});

describe("the state of the graphics", () => {
  test("spacing, scale, leading and the operators that move to the next line", async () => {
    const lines = await readLines((face) => [
      "BT /F1 10 Tf 14 TL 50 700 Td " +
        `2 Tc ${face.show("Kế")} 0 Tc ${face.show(" hoạch")} T* ` +
        `50 Tz ${face.show("1. Một")} 100 Tz ${face.show(" đến")} ` +
        `${face.show("2. Hai").replace(" Tj", " '")} ` +
        `0 0 ${face.show("3. Ba").replace(" Tj", ' "')} ` +
        `0 -20 TD [${face.show("4.").replace(" Tj", "")} -300 ${face.show("Bốn").replace(" Tj", "")}] TJ ET`,
    ]);
    expect(lines).toEqual(["Kế hoạch", "1. Một đến", "2. Hai", "3. Ba", "4. Bốn"]);
  });

  test("form XObjects with a matrix of their own, within save and restore", async () => {
    const lines = await readLines((face) => [
      {
        content: `q 1 0 0 1 0 100 cm /Fm Do Q ${face.at(50, 700, "1. Mục đích")}`,
        forms: { Fm: { content: face.at(10, 500, "2. Yêu cầu"), matrix: "1 0 0 1 40 0" } },
      },
    ]);
    expect(lines).toEqual(["1. Mục đích", "2. Yêu cầu"]);
  });

  test("pages and fonts turned upside down and back", async () => {
    const lines = await readLines((face) => [
      `q 1 0 0 -1 0 800 cm BT /F1 10 Tf 1 0 0 -1 50 100 Tm ${face.show("- Sở Y tế")} ET Q` +
        ` BT /F1 -10 Tf -1 0 0 -1 50 600 Tm ${face.show("- Sở Nội vụ")} ET`,
    ]);
    expect(lines).toEqual(["- Sở Y tế", "- Sở Nội vụ"]);
  });
});

describe("pages that are turned", () => {
  const lines = ["ỦY BAN NHÂN DÂN", "Số: 12/KH-UBND"];

  test.each([
    [0, "1 0 0 1 50 700", "1 0 0 1 50 650", [50, 697.8, 125, 708]],
    [90, "0 1 -1 0 100 50", "0 1 -1 0 150 50", [50, 497.8, 125, 508]],
    [180, "-1 0 0 -1 550 100", "-1 0 0 -1 550 150", [50, 697.8, 125, 708]],
    [270, "0 -1 1 0 500 750", "0 -1 1 0 450 750", [50, 497.8, 125, 508]],
  ] as const)("/Rotate %i", async (rotate, first, second, box) => {
    const document = await readPages((face) => [
      {
        content: [first, second]
          .map((matrix, index) => `BT /F1 10 Tf ${matrix} Tm ${face.show(lines[index]!)} ET`)
          .join(" "),
        entries: `/Rotate ${rotate}`,
      },
    ]);
    expect(document.text.split("\n")).toEqual(lines);
    expect(document.map.kind === "pdf" && document.map.segments[0]).toEqual({
      start: 0,
      end: 15,
      page: 1,
      box,
    });
  });

  test("text that is set lengthwise on an upright page", async () => {
    const document = await readPages((face) => [
      lines
        .map((line, index) => `BT /F1 10 Tf 0 1 -1 0 ${100 + index * 50} 50 Tm ${face.show(line)} ET`)
        .join(" "),
    ]);
    expect(document.text.split("\n")).toEqual(lines);
    expect(document.map.kind === "pdf" && document.map.segments[0]!.box).toEqual([92, 50, 102.2, 125]);
  });

  test("boxes count from the corner of the visible page", async () => {
    const document = await readPages((face) => [
      { content: face.at(150, 700, "Sở Y tế"), entries: "/CropBox [100 200 600 800]" },
    ]);
    expect(document.map).toEqual({
      kind: "pdf",
      segments: [{ start: 0, end: 7, page: 1, box: [50, 497.8, 85, 508] }],
    });
  });
});

describe("what is not to be seen", () => {
  test("the unseen layer of recognition under a picture is read", async () => {
    const document = await readPages((face) => [
      `BT 3 Tr /F1 10 Tf 50 700 Td ${face.show("Sở Y tế chủ trì")} ET`,
    ]);
    expect(document).toMatchObject({ text: "Sở Y tế chủ trì", ocr: true });
  });

  test("unseen text under seen text is left out, beside it not", async () => {
    const document = await readPages((face) => [
      `BT 3 Tr /F1 10 Tf 50 700 Td ${face.show("So Y te chu tri")} 0 -100 Td ${face.show("Lưu: VT.")} ET ` +
        `BT 0 Tr /F1 10 Tf 50 700 Td ${face.show("Sở Y tế chủ trì")} ET`,
    ]);
    expect(document).toMatchObject({ text: "Sở Y tế chủ trì\nLưu: VT.", ocr: false });
  });

  test("text that is clipped away, off the page, or leans like a watermark", async () => {
    const lines = await readLines((face) => [
      `q 40 690 100 30 re W n ${face.at(50, 700, "Sở Y tế")} ${face.at(50, 600, "thừa")} Q ` +
        face.at(-200, 500, "ngoài trang") +
        `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm ${face.show("BẢN SAO")} ET`,
    ]);
    expect(lines).toEqual(["Sở Y tế"]);
  });
});

describe("bold", () => {
  test("by the name of the font, drawn twice, drawn with its outline", async () => {
    const document = await readPages(
      (face) => [
        face.at(50, 700, "1. Mục đích: ", { font: "F2" }) +
          face.at(115, 700, "bảo đảm") +
          face.at(50, 650, "KẾ HOẠCH") +
          face.at(50.4, 650, "KẾ HOẠCH") +
          `BT 2 Tr /F1 10 Tf 50 600 Td ${face.show("Nơi nhận")} 0 Tr ${face.show(": không")} ET`,
      ],
      ["Times-Roman", "Times-Bold"],
    );
    expect(document.text).toBe("1. Mục đích: bảo đảm\nKẾ HOẠCH\nNơi nhận: không");
    expect(strongOf(document)).toEqual(["1. Mục đích:", "KẾ HOẠCH", "Nơi nhận"]);
  });

  test("letters that the bold font lacks are as bold as their words", async () => {
    const document = await readPages(
      (face) => [
        face.at(50, 700, "1. M", { font: "F2" }) +
          face.at(70, 700, "ụ") +
          face.at(75, 700, "c tiêu", { font: "F2" }) +
          face.at(110, 700, "ở") +
          face.at(120, 700, "xã đ", { font: "F2" }) +
          face.at(140, 700, "ể") +
          face.at(150, 700, "ở thôn"),
      ],
      ["Times-Roman", "Times-Bold"],
    );
    expect(document.text).toBe("1. Mục tiêu ở xã để ở thôn");
    expect(strongOf(document)).toEqual(["1. Mục tiêu ở xã để"]);
  });
});
