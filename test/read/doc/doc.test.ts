import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KehoachError } from "../../../src/errors.ts";
import { assemble } from "../../../src/read/assemble.ts";
import { readDoc } from "../../../src/read/doc/index.ts";
import { DEFAULT_LIMITS } from "../../../src/read/limits.ts";
import { readText } from "../../../src/read/plain.ts";
import { PLANS } from "../../fixtures/plans/plans.ts";
import { blockLines } from "../block-lines.ts";

const fileOf = (id: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/doc/${id}.doc`));
const read = async (bytes: Uint8Array) => assemble(await readDoc(bytes));

test("numbers, merged cells, tracked changes and notes are as Word prints them", async () => {
  const document = await read(fileOf("numbered"));
  expect(blockLines(document)).toEqual([
    "ỦY BAN NHÂN DÂN / TỈNH MẪU / Số: /KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Mẫu, ngày tháng 01 năm 2025",
    "KẾ HOẠCH",
    "Chăm sóc sức khỏe nhân dân",
    "giai đoạn 2025 - 2030",
    "Căn cứ Luật Khám bệnh, chữa bệnh;",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích: Bảo đảm mọi người dân được chăm sóc.",
    "2. Yêu cầu",
    "- Phân công rõ người, rõ việc.",
    "- Báo cáo trước ngày 15/12.",
    "II. CHỈ TIÊU",
    "1. Đến năm 2030:",
    "1.1. Trên 95% dân số tham gia bảo hiểm y tế1.",
    "1.2. Các chỉ tiêu khác:",
    "a) 11 bác sĩ/vạn dân;",
    "b) 100% trạm y tế có bác sĩ.",
    "TT | Chỉ tiêu | Thực hiện",
    "2025 | 2030",
    "1 | Giường bệnh/vạn dân | 30 | 35",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở Y tế: chủ trì, theo dõi./.",
    "Nơi nhận: / - Bộ Y tế (b/c); / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A",
    "1Số liệu đến ngày 31/12/2024.",
  ]);
  expect(document.diagnostics).toEqual([]);
  const table = document.blocks.filter((block) => block.type === "table")[1];
  expect(table).toMatchObject({ rows: 3, columns: 4 });
  expect(
    table?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  ).toEqual([
    [0, 0, 2, 1],
    [0, 1, 2, 1],
    [0, 2, 1, 2],
    [1, 2, 1, 1],
    [1, 3, 1, 1],
    [2, 0, 1, 1],
    [2, 1, 1, 1],
    [2, 2, 1, 1],
    [2, 3, 1, 1],
  ]);
  const bold = document.blocks[1]?.type === "paragraph" ? document.blocks[1].strong : [];
  expect(bold.map(({ start, end }) => document.text.slice(start, end))).toEqual(["KẾ HOẠCH"]);
});

test.each(PLANS)("%s saved by Word 97 has the text and the tables it was made of", async (id) => {
  const made = await read(fileOf(id));
  const source = readText(readFileSync(`corpus/${id}/source.txt`, "utf8"));
  expect(blockLines(made)).toEqual(blockLines(source));
  expect(made.text).toBe(source.text);
});

test("a place in the text leads to paragraph and cell", async () => {
  const { map, text } = await read(fileOf("numbered"));
  const at = text.indexOf("Giường bệnh");
  const segment = map.kind === "docx" ? map.segments.find(({ end }) => end > at) : undefined;
  expect(segment).toMatchObject({ part: "WordDocument", table: 1, row: 2, cell: 1 });
});

/** The code of the error that reading ends in, null where the file is read. */
async function refusalOf(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<string | null> {
  return readDoc(bytes, limits).then(
    () => null,
    (error: unknown) => {
      if (error instanceof KehoachError) return error.code;
      throw error;
    },
  );
}

describe("what is no readable file", () => {
  const sample = fileOf("numbered");
  const changed = (...bytes: [at: number, byte: number][]): Uint8Array => {
    const copy = sample.slice();
    for (const [at, byte] of bytes) copy[at] = byte;
    return copy;
  };
  /** Where the stream WordDocument begins: its first bytes are EC A5. */
  const fib = sample.findIndex((byte, at) => at % 512 === 0 && byte === 0xec && sample[at + 1] === 0xa5);

  test("cut off, encrypted, of Word 95, over the limit", async () => {
    expect(fib).toBeGreaterThan(0);
    expect(await refusalOf(sample.subarray(0, 300))).toBe("format.damaged");
    expect(await refusalOf(changed([fib + 0x0b, (sample[fib + 0x0b] ?? 0) | 1]))).toBe("format.encrypted");
    expect(await refusalOf(changed([fib, 0xdc]))).toBe("format.unsupported");
    expect(await refusalOf(sample, { ...DEFAULT_LIMITS, expandedBytes: 100 })).toBe("input.too-large");
  });

  test("sectors that run in a circle", async () => {
    const view = new DataView(sample.buffer, sample.byteOffset);
    const table = (view.getInt32(76, true) + 1) * 512;
    const copy = sample.slice();
    // Sector 1 follows sector 0, and sector 0 follows sector 1.
    new DataView(copy.buffer).setInt32(table, 1, true);
    new DataView(copy.buffer).setInt32(table + 4, 0, true);
    expect(await refusalOf(copy)).toBe("format.damaged");
  });

  test("damage of any kind gives a document or an error of ours", async () => {
    const edits = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(sample.length), async (bytes, length) => {
        const damaged = changed(...bytes);
        await refusalOf(length % 3 === 0 ? damaged.subarray(0, length) : damaged);
      }),
      { numRuns: 300 },
    );
  });
});
