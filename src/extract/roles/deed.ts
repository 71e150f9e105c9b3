import type { Role } from "../../model/task.ts";
import { agencyListAt } from "./agency-list.ts";
import type { Clause } from "./clauses.ts";
import type { NamedRole } from "./named-roles.ts";
import { skipManner, START, verbAt } from "./words.ts";

/** The roles of who does what a clause says. */
export type DoerRole = Extract<Role, "lead" | "support">;

/** "Căn cứ tình hình, yêu cầu, nhiệm vụ": nouns there. */
const NOUNS_BEHIND_COMMAS: ReadonlySet<string> = new Set(["yêu cầu", "quy định", "thông tin", "hệ thống"]);

/** "Tổ chức, tham gia các hội chợ", "Tổ chức đoàn công tác": no partner, as in "Tổ chức, cá nhân", at the head of a clause. */
const OPENS_AS_VERB =
  /^tổ chức(?:(?:,| và) (?!(?:các )?(?:cá nhân|đơn vị|cơ quan|doanh nghiệp|hộ|đoàn thể|hội|hoạt động của)(?![a-zà-ỹ]))| đoàn (?!thể|viên))/u;

/**
 * Where the main verb of a clause stands: behind words of manner, and behind what opens the sentence, "Căn cứ Kế hoạch
 * này, xây dựng ...". Null where no duty verb is found.
 */
export function deedAt(text: string, from: number, end: number): number | null {
  const general = OPENS_AS_VERB.test(text.slice(from, from + 40)) ? null : agencyListAt(text, from);
  let at = general === null ? from : general.end + 1;
  for (;;) {
    const head = skipManner(text, at);
    const verb = verbAt(text, head);
    const isGround = (at !== from || text.endsWith("căn cứ ", head)) && NOUNS_BEHIND_COMMAS.has(verb ?? "");
    if (verb !== null && !isGround) return head;
    // "Tập trung nguồn lực": a word of manner that is the verb itself
    if (verb === null && head > at && verbAt(text, at) !== null) return at;
    const comma = text.indexOf(", ", at);
    if (comma === -1 || comma >= end) return null;
    at = comma + 2;
  }
}

const LEADS = new RegExp(
  `^(?:(?:là|làm) (?:(?:cơ quan |đơn vị )?thường trực|chủ đầu tư),|(?:(?:là|làm) (?:cơ quan |đơn vị )?(?:thường trực|đầu mối)?,? ?)?(?:có trách nhiệm )?(?:chủ trì|làm đầu mối|là đầu mối|(?:là|làm) (?:cơ quan|đơn vị)(?: thường trực,?)? (?:đầu mối|chủ trì)))`,
  "u",
);
const LEADS_TOGETHER = new RegExp(`${START}chủ trì,? ?(?:và |hoặc )?(?:chủ động )?(?:phối hợp|cùng)`, "u");
const COOPERATES =
  /^(?:(?:tăng cường|đẩy mạnh|duy trì|làm tốt|thực hiện) )?(?:phối (?:kết )?hợp(?! linh hoạt)|hiệp đồng(?![a-zà-ỹ]))/u;

/** "Xây dựng dữ liệu (Sở Tài chính chủ trì, phối hợp với Thuế tỉnh)": the bracket says nothing of who stands above. */
function outsideBracket(clause: string): string {
  return clause.split("(", 1)[0] as string;
}

/**
 * What a clause makes of its doer: "chủ trì ..." a lead, "Phối hợp với Sở Y tế ..." and "Phối hợp triển khai ..." a
 * supporter, "Xây dựng kế hoạch, phối hợp với Sở Y tế tổ chức ..." both. Null where the words leave it open.
 */
export function doerRolesOf(
  text: string,
  from: number,
  { end }: Clause,
  named: readonly NamedRole[],
): DoerRole[] | null {
  const deed = deedAt(text, from, end);
  const said = text.slice(deed ?? from, end);
  if (LEADS.test(said) || LEADS_TOGETHER.test(outsideBracket(text.slice(from, end)))) return ["lead"];
  if (COOPERATES.test(said)) return ["support"];
  const cooperates = named.some(
    ({ rule, role, start, places }) =>
      rule === "role.cooperates-with" &&
      role === "partner" &&
      places.length > 0 &&
      text.slice(start - 2, start) === ", ",
  );
  return cooperates ? ["lead", "support"] : null;
}
