import { describe, expect, it } from "vitest";
import { findProvince, provinces } from "../../src/lexicon/provinces/index.ts";

const dayOf = ({ validFrom, validTo }: (typeof provinces)[number]): string =>
  validFrom ?? validTo ?? "2024-06-01";

describe("provinces", () => {
  it.each(provinces.flatMap((record) => record.examples.map((example) => [example, record] as const)))(
    "%s",
    (example, record) => {
      expect(findProvince(example, dayOf(record))).toBe(record);
    },
  );

  it("are 63 to 30/6/2025 and 34 since, with a code each", () => {
    const on = (date: string) => provinces.filter((record) => findProvince(record.id, date) === record);
    const before = on("2025-03-01").filter(({ validTo }) => (validTo ?? "9999") >= "2025-03-01");
    const since = on("2025-07-01").filter(({ validTo }) => (validTo ?? "9999") >= "2025-07-01");
    expect(before).toHaveLength(63);
    expect(new Set(before.map(({ gso63 }) => gso63)).size).toBe(63);
    expect(since).toHaveLength(34);
    expect(new Set(since.map(({ gso34 }) => gso34)).size).toBe(34);
  });

  it("merge into provinces that exist", () => {
    for (const { successors } of provinces) {
      for (const id of successors) expect(findProvince(id)?.validTo).toBeNull();
    }
  });

  it("tells the extents of one name apart by date", () => {
    expect(findProvince("Quảng Ngãi", "2024-10-17")).toMatchObject({ gso63: "51", gso34: null });
    expect(findProvince("Quảng Ngãi", "2025-11-01")).toMatchObject({ gso63: null, gso34: "51" });
    expect(findProvince("Đồng Nai", "2026-04-29")?.type).toBe("province");
    expect(findProvince("Đồng Nai", "2026-04-30")?.type).toBe("city");
    expect(findProvince("Bình Dương", "2025-11-21")?.successors).toEqual(["ho-chi-minh"]);
  });

  it("knows no other places", () => {
    expect(findProvince("Kỳ Anh")).toBeNull();
    expect(findProvince("tỉnh")).toBeNull();
  });
});
