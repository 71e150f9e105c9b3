import { describe, expect, it } from "vitest";
import { findAgencies } from "../../src/extract/agencies/index.ts";
import { agencyRecords, findAgencyRecord, successorsAsOf } from "../../src/lexicon/agencies/index.ts";

const examples = agencyRecords.flatMap((record) =>
  record.examples.map((example) => [example, record.id] as const),
);

describe("agency records", () => {
  it.each(examples)("%s is %s", (example, id) => {
    const text = `Phối hợp với ${example} để thực hiện.`;
    const mentions = findAgencies(text, { date: "2024-05-01", province: "Hà Tĩnh" });
    expect(mentions.map((mention) => text.slice(mention.span.start, mention.span.end))).toEqual([example]);
    expect(mentions[0]?.record?.id).toBe(id);
  });

  it("have successors that exist and begin when they end", () => {
    for (const { validTo, successors = [] } of agencyRecords) {
      if (successors.length > 0) expect(validTo).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      for (const { id } of successors) expect(findAgencyRecord(id), id).not.toBeNull();
    }
  });

  it("have ids without a province, in kebab-case", () => {
    for (const { id } of agencyRecords) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it("are followed through the reorganisation of 2025", () => {
    expect(successorsAsOf("so-ke-hoach-va-dau-tu", "2024-12-31")).toEqual(["so-ke-hoach-va-dau-tu"]);
    expect(successorsAsOf("so-ke-hoach-va-dau-tu", "2025-06-01")).toEqual(["so-tai-chinh"]);
    expect(successorsAsOf("so-lao-dong-thuong-binh-va-xa-hoi", "2025-06-01")).toContain("so-y-te");
  });
});
