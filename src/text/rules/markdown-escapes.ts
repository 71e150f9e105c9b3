import type { TextRule } from "./rule.ts";

/** "\* Phấn đấu đến năm 2030:", "1\. Mục đích", "\- Tiếp tục": markdown escapes left in what is read as plain text. */
export const markdownEscapes: TextRule = {
  name: "markdown-escape",
  on: "wordings",
  hint: /\\[*_.\-+#>~=[\]()]/u,
  pattern: /(?<!\\)\\+(?=[*_.\-+#>~=[\]()])/gu,
  put: "",
};
