import type { Section, SectionKind } from "../../model/section.ts";
import type { SectionIndex } from "../../document/section-index.ts";

/**
 * What of a section is a task: every item; what begins with a verb or a doer; only what names its doer; nothing.
 */
export type TaskScope = "items" | "deeds" | "duties" | "none";

const BY_KIND: Readonly<Record<SectionKind, TaskScope>> = {
  tasks: "items",
  implementation: "items",
  agency: "items",
  reporting: "items",
  // "3. Bộ Tài chính chủ trì tổng hợp, trình cấp có thẩm quyền bố trí kinh phí" between sources of money
  funding: "duties",
  // outlines of reports, forms, lists
  appendix: "duties",
  "legal-basis": "none",
  context: "none",
  purpose: "none",
  requirements: "none",
  objectives: "none",
  "general-objective": "none",
  "specific-objectives": "none",
  targets: "none",
  scope: "none",
  recipients: "none",
};

/** Criteria and forms of awards, principles: "III. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG". */
const RULES_NOT_TASKS =
  /(?:hình thức|tiêu chuẩn|tiêu chí|thủ tục|hồ sơ|số lượng|nguyên tắc|đối tượng|mức)[^.]{0,40}khen thưởng|^(?:các )?(?:tiêu chí|tiêu chuẩn|nguyên tắc|thủ tục|hồ sơ|số lượng|hình thức|bằng khen|giấy khen|khen thưởng)(?![a-zà-ỹ])/u;
/** "Yêu cầu các sở, ban, ngành": somebody is asked, nothing is required of the plan. */
const ASKS =
  /^yêu cầu (?:các |toàn thể )?(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|phòng|công ty|doanh nghiệp|chủ đầu tư|ủy ban|ubnd|chủ tịch|giám đốc|thủ trưởng|cấp ủy)(?![a-zà-ỹ])/u;
const DECIDES = /^điều(?![a-zà-ỹ])/u;

/** The nearest section that says what it holds decides; an appendix decides for all below it. */
export function taskScope(sections: SectionIndex, section: Section): TaskScope {
  const upwards = sections.upwards(section);
  if (upwards.some(({ kind }) => kind === "appendix")) return "duties";
  for (const [at, { role, kind, title, label }] of upwards.entries()) {
    // an agency's heading says who, and leaves what the section holds to the headings above
    if (kind === "agency" || (title !== null && ASKS.test(title.toLowerCase()))) continue;
    if (role === "heading" && title !== null && RULES_NOT_TASKS.test(title.toLowerCase())) return "duties";
    // "6. Bảo đảm kinh phí" among the solutions of a plan: what is to be done for the money, beside its sources
    if (kind === "funding" && upwards.slice(at + 1).some((above) => above.kind === "tasks")) return "deeds";
    if (role === "heading" && kind !== null) return BY_KIND[kind];
    if (DECIDES.test((label ?? "").toLowerCase())) return "duties";
  }
  return upwards.some(({ kind }) => kind === "agency") ? "items" : "deeds";
}
