import { describe, expect, it } from "vitest";
import { indexKey, keyOf, spanOfKey } from "../../eval/text-key.ts";

describe("keyOf", () => {
  it("keeps letters and digits only, in lower case", () => {
    expect(keyOf("Số: 124-KH/TU,\n ngày 26/01")).toBe("số124khtungày2601");
  });

  it("knows both styles of tone marks and both Unicode forms as one", () => {
    expect(keyOf("sức khoẻ, Uỷ ban, hoà, quý")).toBe(keyOf("sức khỏe, Ủy ban, hòa, quý"));
    expect(keyOf("Ủy ban".normalize("NFD"))).toBe(keyOf("Ủy ban"));
  });

  it("keeps tones and letters apart that make another word", () => {
    expect(keyOf("Sở Y tế")).not.toBe(keyOf("Sớ Y tế"));
    expect(keyOf("đoàn")).not.toBe(keyOf("doàn"));
    expect(keyOf("hoa")).not.toBe(keyOf("hoà"));
  });
});

describe("spanOfKey", () => {
  it("leads from the key back to the text, also over decomposed letters", () => {
    const text = `- ${"Ủy".normalize("NFD")} ban`;
    const index = indexKey(text);
    const { start, end } = spanOfKey(index, 0, 2);
    expect(text.slice(start, end).normalize("NFC")).toBe("Ủy");
  });
});
