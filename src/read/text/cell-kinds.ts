/** What a cell tells by its looks. */
export type CellKind = "who" | "when" | "number" | "text";

/** The name of a person, in a cell that says who. */
const PERSON = /^(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$/u;
const BODY =
  /^(?:Sở|Ban|Bộ|UBND|(?:Ủy|Uỷ) ban|Các|Phòng|Công an|Văn phòng|Chi cục|Trung tâm|Hội|Đoàn|Liên đoàn)(?!\p{sc=Latn})/u;
const TIME =
  /^(?:(?:Quý|Quí|Tháng|Năm|Trước|Hàng|Hằng|Thường xuyên|Định kỳ|Giai đoạn)(?!\p{sc=Latn})|(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d(?!\d))/u;
const NUMBER = /^[≥≤<>=~]{0,2}\s?\d[\d.,]*\s?%?$/u;

export function cellKind(line: string): CellKind {
  if (BODY.test(line) || PERSON.test(line)) return "who";
  if (TIME.test(line)) return "when";
  return NUMBER.test(line) ? "number" : "text";
}

/** "Sở Y tế" above "Sở Tài chính", or two names: they may well share a cell. */
export function areAlike(before: string, line: string): boolean {
  if (PERSON.test(before) && PERSON.test(line)) return true;
  const [a, b] = [BODY.exec(before)?.[0], BODY.exec(line)?.[0]];
  return a !== undefined && a === b;
}
