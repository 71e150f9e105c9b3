import { describe, expect, test } from "vitest";
import { extractTables } from "../../../src/extract/tables/index.ts";
import { readingOf, type Rows } from "./reading-of.ts";

const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];

/** Each row as its label, heading, content, and cells with "^" where they were inherited. */
function assigned(rows: Rows): [string | null, string | null, string, string[]][] {
  const reading = readingOf([HEADER, ...rows]);
  const wording = ({ start, end }: { start: number; end: number }): string => reading.text.slice(start, end);
  return extractTables(reading).assignments.map(({ ordinal, group, content, cells }) => [
    ordinal,
    group,
    wording(content),
    cells.map(({ role, span, inherited }) => `${role}${inherited ? "^" : ""} ${wording(span)}`),
  ]);
}

describe("rows that assign", () => {
  test("a row below headings, which may be one wide cell or a labelled one", () => {
    expect(
      assigned([
        [{ text: "I. NÂNG CAO NHẬN THỨC", columns: 5 }],
        ["1", "Mở lớp đào tạo", "Sở KH&CN", "Các sở", "Thường xuyên"],
        ["II", "Hạ tầng", "", "", ""],
        ["2", "Lập đề án", "Sở Công Thương", "-", "Quý IV-2025"],
      ]),
    ).toEqual([
      [
        "1",
        "NÂNG CAO NHẬN THỨC",
        "Mở lớp đào tạo",
        ["lead Sở KH&CN", "support Các sở", "deadline Thường xuyên"],
      ],
      ["2", "Hạ tầng", "Lập đề án", ["lead Sở Công Thương", "deadline Quý IV-2025"]],
    ]);
  });

  test("a merged doer reaches down, an empty partner does not", () => {
    expect(
      assigned([
        ["1", "Việc một", { text: "Sở A", rows: 2 }, "Sở B", "2026"],
        ["2", "Việc hai", "", "2027"],
      ]),
    ).toEqual([
      ["1", null, "Việc một", ["lead Sở A", "support Sở B", "deadline 2026"]],
      ["2", null, "Việc hai", ["lead^ Sở A", "deadline 2027"]],
    ]);
  });

  test("an empty doer has that of the row above, inside one heading only", () => {
    const found = assigned([
      ["1", "Việc một", "Sở A", "Sở B", "2026"],
      ["2", "Việc hai", "", "", "2027"],
      ["II", "Nhóm hai", "", "", ""],
      ["3", "Việc ba", "", "", "2028"],
    ]);
    expect(found.map(([, , , cells]) => cells)).toEqual([
      ["lead Sở A", "support Sở B", "deadline 2026"],
      ["lead^ Sở A", "deadline 2027"],
      ["deadline 2028"],
    ]);
  });

  test("a numbered row over rows of a deeper number is their heading", () => {
    const found = assigned([
      ["1", "Nhóm về thể chế", "", "", ""],
      ["1.1", "Rà soát", "Sở Tư pháp", "", "2026"],
      ["2", "Tuyên truyền", "Sở A", "", "2026"],
    ]);
    expect(found.map(([ordinal, group]) => [ordinal, group])).toEqual([
      ["1.1", "Nhóm về thể chế"],
      ["2", null],
    ]);
  });

  test("what a page break tore off goes to the row above", () => {
    const found = assigned([
      ["I", "Chuyển đổi số", "", "", ""],
      ["1", "Hoàn thành nhiệm vụ", "Bộ A", "Bộ B, Bộ Nông", "2025"],
      ["", "(5) Ứng dụng dữ liệu", "", "nghiệp và Môi trường", ""],
      ["2", "Việc hai", "Bộ C", "", "2025"],
      ["3", "Việc ba", "Bộ C", "", "2025"],
      ["4", "Việc bốn", "Bộ C", "", "2025"],
    ]);
    expect(found.map(([ordinal]) => ordinal)).toEqual(["1", "2", "3", "4"]);
    expect(found[0]?.[3]).toEqual([
      "lead Bộ A",
      "support Bộ B, Bộ Nông",
      "deadline 2025",
      "support nghiệp và Môi trường",
    ]);
  });

  test("unlabelled headings among numbered rows stay headings", () => {
    const found = assigned([
      ["", "Nhóm nhiệm vụ chung", "", "", ""],
      ["1", "Việc một", "Sở A", "", "2026"],
      ["", "Nhóm nhiệm vụ riêng", "", "", ""],
      ["2", "Việc hai", "Sở B", "", "2026"],
    ]);
    expect(found.map(([, group]) => group)).toEqual(["Nhóm nhiệm vụ chung", "Nhóm nhiệm vụ riêng"]);
  });

  test("the header once more is no row, with another word over the tasks either", () => {
    const row = ["1", "Mở lớp đào tạo", "Sở Y tế", "Các sở", "2026"];
    const again = (name: string): string[] => ["", name, ...HEADER.slice(2)];
    expect(assigned([row, again("Nhiệm vụ"), row, again("Nội dung"), row])).toHaveLength(3);
    expect(assigned([row, ["2", "Rà soát", "Cơ quan chủ trì", "Cơ quan phối hợp", "2027"]])).toHaveLength(2);
  });

  test("tables of indicators assign nothing", () => {
    const reading = readingOf([
      ["TT", "Chỉ tiêu", "ĐVT", "Năm 2026", "Cơ quan theo dõi"],
      ["1", "Số lớp", "lớp", "5", "Sở A"],
    ]);
    expect(extractTables(reading).assignments).toEqual([]);
  });
});
