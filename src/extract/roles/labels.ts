import type { Role } from "../../model/task.ts";
import { agencyListAt, placesIn } from "./agency-list.ts";
import { AGENCY, type MaskedText } from "./masked-text.ts";
import type { SaidRole } from "./statement.ts";
import { actsAt, START } from "./words.ts";

/** What a label puts before a colon, by the role it gives, most particular first. */
const LABEL_ROLES: readonly [Role, RegExp][] = [
  ["monitor", /theo dõi|đôn đốc|giám sát/u],
  ["approver", /phê duyệt|ban hành|quyết định|cấp trình/u],
  ["support", /^(?!.*chủ trì).*phối hợp/u],
  ["lead", /chủ trì|thực hiện|đầu mối|phụ trách|phân công|tham mưu|soạn thảo|trách nhiệm/u],
];

const BODY =
  "(?:các )?(?:cơ quan|đơn vị|sở, ban, ngành|sở, ngành|địa phương|bộ phận|phòng|lực lượng|tổ chức)";
const DEED =
  "(?:chủ trì|phối hợp|thực hiện|triển khai|tham mưu|theo dõi|đôn đốc|giám sát|đánh giá|báo cáo|soạn thảo|phê duyệt|ban hành|đầu mối|phụ trách|được giao|được phân công|trình)";
/**
 * "Đơn vị chủ trì:", "Cơ quan phối hợp thực hiện:"; without the noun only where the label opens the line, a bracket or
 * a clause: "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính".
 */
const LABEL = new RegExp(
  `(?:${START}${BODY}(?:,? ${BODY.slice("(?:các )?".length)})*(?:,? (?:và )?${DEED}(?: chính)?)+|(?:(?<=^|^- |[;,.(] ?(?:- )?)(?:chủ trì|phối hợp)(?:(?:,| và)? ${DEED})*)|(?:(?<=^|^- )thực hiện)|(?:${START}(?:phân công|trách nhiệm)(?: thực hiện| nhiệm vụ)?)) ?: ?`,
  "gu",
);

/** A place where a label stands, and what it introduces. */
type Label = { start: number; from: number; role: Role };

/**
 * The roles that labels give: "Đơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Văn phòng Sở."
 * `start`: where the first label begins, or the end of the text.
 */
export function readLabels(masked: MaskedText): { roles: SaidRole[]; start: number } {
  const { text } = masked;
  const labels = [...text.matchAll(LABEL)].flatMap(({ index, 0: label }): Label[] => {
    const role = LABEL_ROLES.find(([, words]) => words.test(label))?.[0];
    return role === undefined ? [] : [{ start: index, from: index + label.length, role }];
  });
  const roles = labels.flatMap(({ from, role }, index) =>
    placesOf(text, from, labels[index + 1]?.start ?? text.length).flatMap((place): SaidRole[] => {
      const mention = masked.agencies.get(place);
      const given = COOPERATES_BEHIND.test(text.slice(place + 1)) ? "support" : role;
      return mention === undefined ? [] : [{ role: given, mention, rule: "role.label" }];
    }),
  );
  const first = labels[0];
  if (first === undefined || (roles.length === 0 && first.start > 0))
    return { roles: [], start: text.length };
  return { roles, start: text.endsWith("(", first.start) ? first.start - 1 : first.start };
}

/** "Thực hiện: Chi cục Kiểm lâm chủ trì; Công an tỉnh, UBND xã phối hợp" */
const COOPERATES_BEHIND = new RegExp(`^(?:,? (?:và )?${AGENCY})* phối hợp(?! với)`, "u");

/** All agencies behind a label; where a sentence begins with them, those it begins with, clause by clause. */
function placesOf(text: string, from: number, end: number): number[] {
  const list = agencyListAt(text, from);
  if (list === null || !actsAt(text, list.end + 1)) {
    return placesIn(text, from, end).filter(
      (place) => !/(?:thuộc|của) $/u.test(text.slice(place - 6, place)),
    );
  }
  const next = text.indexOf("; ", list.end);
  return [...list.places, ...(next === -1 || next >= end ? [] : placesOf(text, next + 2, end))];
}
