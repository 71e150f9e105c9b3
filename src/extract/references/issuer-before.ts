// "Theo đề nghị của Sở Y tế tại Tờ trình số", "Công ty TNHH Đại Lục tại Văn bản số"
const atDocument = /(?<issuer>\p{Lu}[^;:()\n]{1,120})[^\S\n]+tại[^\S\n]+(?:các[^\S\n]+)?$/u;
// "được Ủy ban Nhân dân tỉnh phê duyệt tại Quyết định số"
const byIssuer =
  /(?:được|do)[^\S\n]+(?<issuer>\p{Lu}[^;:.,()\n]{1,80}?)[^\S\n]+(?:phê duyệt|ban hành|thông qua|công bố|quy định|giao)[^\S\n]+(?:tại|theo|kèm theo)[^\S\n]+(?:các[^\S\n]+)?$/u;

const within = /[^\S\n]của[^\S\n]+(?<issuer>\p{Lu}[^:\n]{1,80}?)[^\S\n]*:?[^\S\n]*[sS][ốỐoO][^\S\n]/u;

// "Căn cứ các Thông tư của Bộ Tài chính: Thông tư số 58/2016/TT-BTC ngày ...; Thông tư số 40/2017/TT-BTC"
const ofList =
  /các[^\S\n]+(?<type>\p{sc=Latn}{1,8}[^\S\n]\p{sc=Latn}{1,8})[^\S\n]+(?:của|do)[^\S\n]+(?<issuer>\p{Lu}[^:;.\n]{1,80}?)(?:[^\S\n]+ban hành)?[^\S\n]*:/gu;

/** The issuer that heads a list of documents of one type, in what stands before one of them in its sentence. */
export function readListIssuer(before: string, citation: string): string | null {
  const type = /^\S+\s\S+/u.exec(citation)?.[0].toLowerCase();
  const list = [...before.matchAll(ofList)].findLast(
    ({ groups }) => groups?.["type"]?.toLowerCase() === type,
  );
  if (list === undefined || /\.\s/u.test(before.slice(list.index + list[0].length))) return null;
  return list.groups?.["issuer"]?.trim() ?? null;
}

/** The issuer named between type word and number: "các Quyết định của Thủ tướng Chính phủ: số 1400/QĐ-TTg". */
export const readIssuerWithin = (citation: string): string | null =>
  within.exec(citation)?.groups?.["issuer"] ?? null;

/** The issuer named before the type word: who proposes "tại Tờ trình số", or who approved "tại Quyết định số". */
export function readIssuerBefore(before: string, type: string): string | null {
  const approved = byIssuer.exec(before)?.groups?.["issuer"];
  if (approved !== undefined) return approved;
  if (!/^(?:to-trinh|cong-van|van-ban|bao-cao)$/u.test(type)) return null;
  // "của Sở Nông nghiệp và Môi trường (Cơ quan Thường trực ...) tại Tờ trình số"
  const named = before
    .replace(/[^\S\n]+\([^()\n]{1,150}\)(?=[^\S\n]+tại[^\S\n]+(?:các[^\S\n]+)?$)/u, "")
    .replace(/\((?=tại[^\S\n]+(?:các[^\S\n]+)?$)/u, "");
  const clause = named.slice(clauseStart(named));
  const issuer = atDocument.exec(clause)?.groups?.["issuer"];
  return issuer !== undefined && isName(issuer) ? issuer : null;
}

/**
 * A name has more capitals than the one a sentence begins with, "UBND tỉnh" has, and no verb or comma: "Nâng cấp, hoàn
 * thiện ...".
 */
function isName(wording: string): boolean {
  if (/\s(?:phê duyệt|ban hành|quy định|nêu|yêu cầu)$/u.test(wording)) return false;
  return !wording.replace(", Thể thao", "").includes(",") && /\s\p{Lu}|^\p{Lu}{3}/u.test(wording);
}

function clauseStart(before: string): number {
  // "tại tờ trình số 901/TTr-UBND ngày ..., Bộ trưởng Bộ Kế hoạch và Đầu tư tại công văn số"
  const marks = [
    ...before.matchAll(/[;:(\n]|,(?=\s(?:Bộ trưởng|Giám đốc|Chủ tịch)\s)|(?:^|\s)của(?=\s)/gu),
  ].at(-1);
  return marks === undefined ? 0 : marks.index + marks[0].length;
}
