import { DUTY_VERBS, MANNER_WORDS, VERBS_THAT_ARE_NOUNS } from "../../lexicon/role-verbs.ts";

/**
 * Letters of a masked text, which is in lower case: from à on, one range holds the letters with marks and the marks, and
 * compiles many times as fast as \p{L}. They are no \w: \b would find ends inside words.
 */
export const LETTER = "a-zà-ỹ";
export const END = `(?![${LETTER}])`;
export const START = `(?<![${LETTER}])`;

const VERBS: ReadonlySet<string> = new Set(DUTY_VERBS);
const NOUNS_TOO: ReadonlySet<string> = new Set(VERBS_THAT_ARE_NOUNS);
const FOUR_SYLLABLES = /(?<three>(?<two>(?<one>[a-zà-ỹ]+)(?:,? [a-zà-ỹ]+)?)(?: [a-zà-ỹ]+)?)(?: [a-zà-ỹ]+)?/uy;

/** The duty verb that begins at `at` of a masked text: "tham mưu", "lập". */
export function verbAt(text: string, at: number): string | null {
  FOUR_SYLLABLES.lastIndex = at;
  const match = FOUR_SYLLABLES.exec(text);
  if (match === null) return null;
  const { three = "", two = "", one = "" } = match.groups ?? {};
  // "hợp tác xã" is no verb
  if (three === "hợp tác xã") return null;
  return [match[0], three, two, one].find((words) => VERBS.has(words)) ?? null;
}

/** A verb that cannot be meant as the name of a partner. */
export function plainVerbAt(text: string, at: number): string | null {
  const verb = verbAt(text, at);
  return verb === null || NOUNS_TOO.has(verb) ? null : verb;
}

const MANNER = `(?:${MANNER_WORDS.join("|")})${END}`;
/** "theo chức năng, nhiệm vụ được giao," says no more than that it is the doer's business. */
const BY_OFFICE = `(?:căn cứ|theo|trên cơ sở|tùy theo)(?: các)? (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)[^${"\uE000"},;.:]{0,30}(?:, (?:nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|phạm vi)[^${"\uE000"},;.:]{0,40}?)*(?:được (?:giao|phân công|phân cấp)|quản lý|của mình|phụ trách|quy định|nhiệm vụ|thẩm quyền)`;
/** "trong phạm vi nhiệm vụ, quyền hạn có trách nhiệm ...", "theo chức năng, nhiệm vụ phối hợp ..." */
const WITHIN_OFFICE = `(?:trong phạm vi|theo|căn cứ)(?: (?:chức năng|nhiệm vụ|quyền hạn|trách nhiệm|thẩm quyền|quản lý|lĩnh vực)(?:,| và)?){1,4}(?: (?:được (?:giao|phân công|phân cấp)|của mình|quản lý|phụ trách))?`;
const BEFORE_VERB = new RegExp(`(?:(?:${BY_OFFICE}|${WITHIN_OFFICE}|${MANNER})[,:]? (?:và )?)*`, "uy");

/** Index behind the words of manner that stand at `at`: of "phối hợp" in "chủ động, tích cực phối hợp". */
export function skipManner(text: string, at: number): number {
  BEFORE_VERB.lastIndex = at;
  return at + (BEFORE_VERB.exec(text)?.[0].length ?? 0);
}

/** Whether something is done here: a duty verb, after words of manner or not. */
export function actsAt(text: string, at: number): boolean {
  return verbAt(text, at) !== null || skipManner(text, at) > at;
}
