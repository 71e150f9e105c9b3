import { isClauseStart } from "./place.ts";
import type { Found, Parser } from "./time-expression.ts";

const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
const UNTIL = "(?: ?- ?| (?:đến|tới)(?: hết)?(?: năm)? )";
/** "giai đoạn 2025 - 2030", "trong giai đoạn từ năm 2021 đến năm 2025", "nhiệm kỳ 2026 - 2031". */
const STAGE = new RegExp(
  String.raw`(?:trong |cho |trong cả )?(giai đoạn|thời kì|nhiệm kì|niên khóa|năm học)(?: (?:iv|i{1,3}|\d)(?:: ?| ?\())?(?: ?từ)?(?: ?năm)? ?${YEAR}${UNTIL}${YEAR}`,
  "uy",
);
const LONGEST_LIST = 12;
const NEXT_STAGE = new RegExp(`(?:, | và | và giai đoạn |, giai đoạn )${YEAR}${UNTIL}${YEAR}`, "uy");
/** "từ năm 2025 - 2030", "từ 2021 đến 2025", "năm 2024-2025". */
const FROM_TO = new RegExp(`(?:từ )?năm ${YEAR}${UNTIL}${YEAR}|từ ${YEAR}${UNTIL}${YEAR}`, "uy");
/** "tầm nhìn đến năm 2050", "định hướng tới năm 2045", "tầm nhìn đến 2025". */
const VISION = new RegExp(`(?:tầm nhìn|định hướng)(?: đến| tới)?(?: năm)? ${YEAR}`, "uy");
/** "2025 và những năm tiếp theo", in cells also without "năm". */
const OPEN = new RegExp(`(?:năm )?${YEAR} và (?:các |những )?năm (?:tiếp theo|sau)(?!\\p{sc=Latn})`, "uy");
const BARE = new RegExp(`${YEAR} ?- ?${YEAR}`, "uy");

/** Spans of years. A term ("nhiệm kỳ", "thời kỳ") and a vision are parts of names. */
export const readPeriods: Parser = ({ key }, at) => {
  STAGE.lastIndex = at;
  const stage = STAGE.exec(key);
  if (stage !== null) {
    const [wording, word, first, last] = stage as unknown as [string, string, string, string];
    const isSchoolYear = word === "năm học";
    const isBracketed = wording.includes("(") && key.charAt(at + wording.length) === ")";
    const found: Found = {
      start: at,
      end: at + wording.length + (isBracketed ? 1 : 0),
      relation: "during",
      value: isSchoolYear ? `${first}-09/${last}-05` : `${first}/${last}`,
      strength: "explicit",
      inName: word === "nhiệm kì" || word === "thời kì",
    };
    return [found, ...readNextStages(key, found)];
  }
  FROM_TO.lastIndex = at;
  const years = FROM_TO.exec(key);
  if (years !== null) {
    const [first, last] = years.slice(1).filter((group) => group !== undefined) as [string, string];
    // "kế hoạch 5 năm 2026 - 2030" names a plan; "Thời gian thực hiện: năm 2026 - 2027" binds by its place.
    const found = {
      start: at,
      end: at + years[0].length,
      relation: "during",
      value: `${first}/${last}`,
    } as const;
    return [key.startsWith("từ", at) ? { ...found, strength: "explicit" } : found];
  }
  OPEN.lastIndex = at;
  const open = OPEN.exec(key);
  if (open !== null) {
    const value = `${open[1]}/..`;
    return [{ start: at, end: at + open[0].length, relation: "from", value, strength: "explicit" }];
  }
  VISION.lastIndex = at;
  const vision = VISION.exec(key);
  if (vision === null) return null;
  const end = at + vision[0].length;
  const value = vision[1] as string;
  // "3. Tầm nhìn đến năm 2045", "1.2. Mục tiêu định hướng đến năm 2030": a heading of its own.
  const aim =
    /(?:các )?(?:mục|chỉ) tiêu (?:(?:mang tính|có tính) )?$/u.exec(key.slice(Math.max(0, at - 32), at))?.[0]
      .length ?? 0;
  if (isClauseStart(key, at - aim)) return [{ start: at, end, relation: "by", value, strength: "explicit" }];
  return [{ start: at, end, relation: "by", value, strength: "weak", inName: true }];
};

/** "2026-2030" in a cell. */
export const readBarePeriod: Parser = ({ key }, at) => {
  BARE.lastIndex = at;
  const match = BARE.exec(key);
  return match === null ? null : [during(at, at + match[0].length, match[1] as string, match[2] as string)];
};

function readNextStages(key: string, stage: Found): Found[] {
  const found: Found[] = [];
  for (let end = stage.end; found.length < LONGEST_LIST; end = (found.at(-1) as Found).end) {
    NEXT_STAGE.lastIndex = end;
    const match = NEXT_STAGE.exec(key);
    if (match === null) break;
    const start = end + match[0].search(/\d/u);
    found.push(during(start, end + match[0].length, match[1] as string, match[2] as string));
  }
  return found;
}

function during(start: number, end: number, first: string, last: string): Found {
  return { start, end, relation: "during", value: `${first}/${last}`, strength: "explicit" };
}
