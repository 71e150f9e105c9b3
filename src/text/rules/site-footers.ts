import type { TextRule } from "./rule.ts";

const LEAD =
  "(?:Nguồn(?: tra cứu| văn bản| tài liệu)?|Tra cứu(?: tại)?|(?:Văn bản )?(?:được )?[Tt]ải (?:về )?(?:từ|tại))";
const DOMAIN = "(?:https?://)?(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,10}(?:/\\S{0,300})?";
const PORTAL_LINE = `${LEAD}[ \\t]{0,3}:?[ \\t]{0,3}${DOMAIN}`;
const SCANNER_LINE = "(?:Scanned (?:with|by) CamScanner|Được quét bằng CamScanner|CamScanner)";

/**
 * Lines that a legal portal or a scanning app adds below a text: "Nguồn tra cứu: vanban.phaplyvn.com". Only whole
 * lines: "Nguồn: ngân sách tỉnh" is wording.
 */
export const siteFooters: TextRule = {
  name: "site-footer",
  on: "wordings",
  hint: /Nguồn(?: tra cứu| văn bản| tài liệu)?[ \t]{0,3}:|Tra cứu|[Tt]ải (?:về )?(?:từ|tại)|CamScanner/u,
  pattern: new RegExp(`^[ \\t]{0,8}(?:${PORTAL_LINE}|${SCANNER_LINE})[ \\t]{0,8}$`, "gmu"),
  put: "",
};
