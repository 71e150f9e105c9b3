import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";
import { TokenTrie } from "../../src/text/trie.ts";

const trie = new TokenTrie<string>();
for (const name of ["Sở Y tế", "Sở Văn hóa, Thể thao", "Sở Văn hóa, Thể thao, Du lịch", "Đảng ủy xã"]) {
  trie.add(tokenize(name), name);
}

const longest = (text: string): string | undefined => trie.longest(tokenize(text), 0)?.value;

describe("TokenTrie", () => {
  it("takes the longest phrase", () => {
    expect(longest("Sở Văn hóa, Thể thao, Du lịch tỉnh")).toBe("Sở Văn hóa, Thể thao, Du lịch");
    expect(longest("Sở Văn hóa, Thể thao, Tài chính")).toBe("Sở Văn hóa, Thể thao");
  });

  it("lets the text leave a joint out, and put none in", () => {
    expect(longest("Sở Văn hóa Thể thao")).toBe("Sở Văn hóa, Thể thao");
    expect(longest("Đảng ủy, xã")).toBeUndefined();
  });

  it("ends with whole words and at breaks", () => {
    expect(longest("Sở Y tếch")).toBeUndefined();
    expect(longest("Sở. Y tế")).toBeUndefined();
  });

  it("leaves out what is not accepted", () => {
    const match = trie.longest(
      tokenize("Sở Văn hóa, Thể thao, Du lịch"),
      0,
      (value) => !value.includes("Du lịch"),
    );
    expect(match).toEqual({ value: "Sở Văn hóa, Thể thao", end: 5 });
  });
});
