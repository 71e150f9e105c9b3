import type { Role } from "../../model/task.ts";
import { agencyListAt, holdsVerb, type AgencyList } from "./agency-list.ts";
import type { Clause } from "./clauses.ts";
import { AGENCY } from "./masked-text.ts";
import { actsAt, END, START } from "./words.ts";

/** A role given to agencies other than the doer. `end`: how far its words reach. */
export type NamedRole = { role: Role; places: number[]; rule: string; start: number; end: number };

type Rule = {
  name: string;
  /** A wording from a real plan. */
  example: string;
  role: Role | ((clause: string, index: number) => Role | null);
  /** Ends where the agencies begin. */
  pattern: RegExp;
};

const WITH = "(?:,? (?:với|cùng(?: với)?|giữa))?";
const MANNERLY =
  "(?: (?:chặt chẽ|tốt|hiệu quả|kịp thời|thường xuyên|đồng bộ|tích cực|chủ động|chung|nhịp nhàng)(?:,| và)?){0,3}";
const TO = "(?: (?:cho|với|về|lên|đến|tới|gửi|gửi về|để))?";

/** "sự phối hợp với", "quy chế phối hợp": cooperation spoken of, nobody told to cooperate. */
const SPOKEN_OF =
  /(?:sự|công tác|cơ chế|quy chế|chương trình|(?<!có |chịu )trách nhiệm|hiệu quả|quan hệ|hình thức|nội dung|kế hoạch|cơ quan|đơn vị|giữ) $/u;
/** What joins the two halves of "chủ trì, phối hợp với". */
const LED = /(?:chủ trì|đầu mối|chủ đầu tư|thường trực)(?: tham mưu)?,?;?(?: và| hoặc)?(?: chủ động)?,? $/u;

/** In the order in which they are tried; all that fit are taken. */
export const NAMED_ROLE_RULES: readonly Rule[] = [
  {
    name: "role.cooperates-with",
    example: "Chủ trì, phối hợp với Sở Nội vụ tham mưu; phối hợp với Sở Y tế hướng dẫn tuyên truyền",
    role: (clause, index) => {
      const before = clause.slice(0, index);
      return SPOKEN_OF.test(before) ? null : LED.test(before) ? "support" : "partner";
    },
    pattern: new RegExp(`${START}(?:phối (?:kết )?hợp|hiệp đồng)${MANNERLY}${WITH}${MANNERLY} `, "gu"),
  },
  {
    name: "role.together-with",
    example: "Cùng với Sở Tài chính cân đối, bố trí kinh phí thực hiện",
    role: "partner",
    pattern: new RegExp(`(?:^|(?<=[;.] ))cùng(?: với)? (?=${AGENCY})`, "gu"),
  },
  {
    name: "role.leads-with",
    example: "Sở Nội vụ chủ trì cùng Sở Tài chính",
    role: "support",
    pattern: new RegExp(`${START}chủ trì,? cùng(?: với)? `, "gu"),
  },
  {
    name: "role.others-cooperate",
    example: "Sở Nội vụ chủ trì, Sở Giáo dục và Đào tạo, Trường Đại học Đà Lạt phối hợp đào tạo nhân lực",
    role: "support",
    pattern: new RegExp(
      `${START}(?:chủ trì|thực hiện)[,;]? (?:và )?(?=(?:${AGENCY}[^;.()${AGENCY}]{0,20}){1,8}phối hợp(?! với))`,
      "gu",
    ),
  },
  {
    name: "role.advised",
    example: "tham mưu UBND tỉnh trình HĐND tỉnh ban hành",
    role: "advised",
    pattern: new RegExp(
      `${START}(?:tham mưu|giúp|đề xuất|kiến nghị)(?:,? (?:giúp|đề xuất|kiến nghị|tư vấn|báo cáo|trình|kịp thời))*${TO} (?:(?:lãnh đạo|thường trực) )?(?=${AGENCY})`,
      "gu",
    ),
  },
  {
    name: "role.submitted-to",
    example: "trình UBND tỉnh xem xét, phê duyệt",
    role: "approver",
    pattern: new RegExp(`${START}trình(?: (?:lãnh đạo|xin ý kiến|cho))? (?=${AGENCY})`, "gu"),
  },
  {
    name: "role.reported-to",
    example: "báo cáo kết quả thực hiện về Sở Y tế, UBND tỉnh",
    role: "reported-to",
    pattern: new RegExp(
      `${START}báo cáo(?: (?:[^${AGENCY};.()]{0,80}? )?(?:về|cho|với|lên|gửi|gửi về|đến))? (?:lãnh đạo |cấp ủy, )?(?=${AGENCY})`,
      "gu",
    ),
  },
  {
    name: "role.sent-to",
    example: "gửi về Sở Y tế để tổng hợp",
    role: "reported-to",
    pattern: new RegExp(
      `${START}(?:gửi|(?:gửi|phản ánh|kiến nghị)(?: [^${AGENCY};.()]{0,60}?)? (?:về|đến|cho|tới|với)) (?=${AGENCY})`,
      "gu",
    ),
  },
  {
    name: "role.through",
    example: "báo cáo UBND tỉnh (qua Sở Y tế)",
    role: "channel",
    pattern: new RegExp(`(?:\\(|, |${START})(?:thông )?qua (?:cơ quan )?(?=${AGENCY})`, "gu"),
  },
  {
    name: "role.told-to-lead",
    example: "Chỉ đạo Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch",
    role: "lead",
    pattern: new RegExp(`${START}chỉ đạo (?=${AGENCY} chủ trì)`, "gu"),
  },
  {
    name: "role.carried-out-by",
    example: "Xây dựng cơ sở dữ liệu (Sở Tài chính chủ trì, phối hợp với Thuế tỉnh)",
    role: "lead",
    pattern: new RegExp(
      `(?:${START}do |\\((?:giao )?)(?=(?:${AGENCY}[^;.()${AGENCY}]{0,20}){1,4}(?:chủ trì|làm đầu mối)|(?<=\\((?:giao )?)(?:${AGENCY}(?:, | và )?){1,4} (?:(?:(?:lãnh đạo, )?chỉ đạo|lãnh đạo|triển khai|tổ chức) )?thực hiện${END})`,
      "gu",
    ),
  },
];

const isCooperation = (role: Role): boolean => role === "partner" || role === "support";

const UNKNOWN_FIRST = new RegExp(`[^${AGENCY},;.:()]{1,60}(?:, | và | - )(?=${AGENCY})`, "uy");

/** The partners behind one that is no body that is known: "phối hợp với Thanh tra giao thông - Sở Xây dựng, Công an tỉnh". */
function behindUnknown(text: string, at: number, role: Role): AgencyList | null {
  UNKNOWN_FIRST.lastIndex = at;
  const first = isCooperation(role) ? UNKNOWN_FIRST.exec(text) : null;
  // "với thanh tra giao thông": what stands behind "với" is no verb
  const isNoun = text.endsWith("với ", at);
  const from = isNoun ? text.indexOf(" ", at) + 1 : at;
  if (first === null || holdsVerb(text, from, at + first[0].length)) return null;
  return agencyListAt(text, at + first[0].length);
}

/** The roles that a clause gives by name. `end` of a list may lie behind the clause: lists run over ";". */
export function namedRolesIn(text: string, clause: Clause): NamedRole[] {
  const found: NamedRole[] = [];
  const taken = new Set<number>();
  const wording = text.slice(clause.start, clause.end + 1);
  for (const { name, role, pattern } of NAMED_ROLE_RULES) {
    for (const match of wording.matchAll(pattern)) {
      const given = typeof role === "string" ? role : role(wording, match.index);
      const at = clause.start + match.index + match[0].length;
      const list = given === null ? null : (agencyListAt(text, at) ?? behindUnknown(text, at, given));
      if (given === null || list === null) continue;
      // "báo cáo Thường trực Thành ủy; Sở Xây dựng và Công an lên phương án": who acts behind the ";" is told nothing
      const isCut = !isCooperation(given) && list.end > clause.end && actsAt(text, list.end + 1);
      const end = isCut ? clause.end : list.end;
      const places = list.places.filter((place) => place < end && !taken.has(place));
      for (const place of places) taken.add(place);
      found.push({ role: given, places, rule: name, start: clause.start + match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
