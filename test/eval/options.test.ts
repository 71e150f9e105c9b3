import { describe, expect, it } from "vitest";
import { FIELDS } from "../../eval/document-score.ts";
import { parseOptions } from "../../eval/options.ts";

describe("parseOptions", () => {
  it("takes corpus/ and all fields where nothing is said", () => {
    expect(parseOptions([])).toMatchObject({
      directories: ["corpus"],
      fields: FIELDS,
      misses: false,
      baseline: null,
    });
  });

  it("reads directories, fields and files", () => {
    const options = parseOptions([
      "a",
      "b",
      "--field",
      "tasks",
      "--field",
      "targets",
      "--baseline",
      "run.json",
    ]);
    expect(options).toMatchObject({
      directories: ["a", "b"],
      fields: ["tasks", "targets"],
      baseline: "run.json",
    });
  });

  it("refuses unknown fields and options, and floors for anything but the whole corpus", () => {
    expect(() => parseOptions(["--field", "tusks"])).toThrow("tusks");
    expect(() => parseOptions(["--mises"])).toThrow("mises");
    expect(() => parseOptions(["--floors", "elsewhere"])).toThrow("corpus/");
    expect(() => parseOptions(["--write-readme", "--field", "tasks"])).toThrow("corpus/");
  });
});
