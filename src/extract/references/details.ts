import { readDate, type ReadDate } from "../dates/read-date.ts";
import { blank, matchAt } from "./fragments.ts";
import { readIssuer } from "./issuer.ts";
import type { ScannedText } from "./scanned-text.ts";
import { readShortName } from "./short-name.ts";
import { readTitle } from "./title.ts";

/** What follows a number: "ngày 05/4/2024 của Thủ tướng Chính phủ (sau đây gọi tắt là ...) về việc ...". */
export type Details = {
  date: ReadDate | null;
  issuer: string | null;
  title: string | null;
  shortName: string | null;
  end: number;
};

// "ngày ngày 26 tháng 3 năm 2021" says the word twice; "đã được Quốc hội thông qua ngày 19/6/2013"
const toDate = new RegExp(
  String.raw`${blank}{0,3},?${blank}{0,3}\(?(?:ký${blank}|(?:đã${blank})?(?:được|do)${blank}quốc hội[^;.\n]{0,100}?${blank}thông qua${blank}(?=ngày))?(?:ngày${blank}{1,3}(?=ngày))?(?=ngày|năm|tháng)`,
  "uy",
);
/** "ngày 15/8/5014", "ngày 26/1989": no date, but what follows it still tells of the document. */
const mistyped = /ngày[^\S\n]{0,3}\d{1,2}(?:[/.-]\d{1,2})?[/.-]\d{3,5}(?!\p{N})/uy;
// "ngày 22/10/2018, Hội nghị lần thứ 8 của Ban Chấp hành Trung ương Đảng"
const meeting = new RegExp(
  String.raw`${blank}{0,3},?${blank}{0,3}(?:tại${blank})?(?:hội nghị|kỳ họp|phiên họp)(?:${blank}lần)?${blank}thứ${blank}[\p{sc=Latn}\p{N}]{1,6}(?:,${blank}khóa${blank}[ivxlc]{1,6})?(?=${blank}(?:của|ban))`,
  "uy",
);
// "của Hội nghị lần thứ 6, Ban Chấp hành Trung ương khoá XII"
const meetingOf = String.raw`(?:hội nghị${blank}(?:lần${blank})?thứ(?:${blank}[\p{sc=Latn}\p{N}]{1,6}){1,2},?${blank}(?:của${blank})?(?=ban${blank}chấp))?`;
const blanks = new RegExp(`${blank}{1,3}`, "uy");
const toIssuer = new RegExp(
  String.raw`${blank}{0,3},?${blank}{0,3}(?:của|do|giữa)${blank}{1,3}(?:liên${blank}(?=bộ|sở))?${meetingOf}`,
  "uy",
);
// "(khóa XVII)", "khóa VII, kỳ họp thứ 17", "(nay là tỉnh Đồng Tháp)", "(GDĐT)"
const term = new RegExp(
  String.raw`${blank}{1,3}(?:\((?:khóa|khoá|nhiệm kỳ|nay là|cũ)[^()\n]{0,60}\)|\([\p{sc=Latn}&]{2,12}\)|,?(?:khóa|khoá)${blank}[ivxlc\d]{1,6}(?:,?${blank}nhiệm kỳ${blank}\d{4}${blank}?[\-–]${blank}?\d{4})?(?:,?${blank}kỳ họp${blank}(?:lần${blank})?thứ${blank}[\p{sc=Latn}\d]{1,6})?)`,
  "uy",
);

/** Circulars and resolutions that several bodies issue together: 16/2013/TTLT-BYT-BNN. */
const JOINT = /\/(?:TTLT|NQLT)-\S{1,45}$/u;

/** Reads on from the end of a number. `named`: a law by name has no title beside its name. */
export function readDetails(scanned: ScannedText, at: number, named: boolean): Details {
  const { text, lower } = scanned;
  const details: Details = { date: null, issuer: null, title: null, shortName: null, end: at };
  const skip = (pattern: RegExp): boolean => {
    const match = matchAt(pattern, lower, details.end);
    if (match === null) return false;
    details.end += match[0].length;
    return true;
  };
  const takeDate = (): void => {
    const from = details.end;
    if (details.date !== null || !skip(toDate)) return;
    const date = readDate(text, details.end);
    details.date = date;
    if (date !== null) details.end = date.end;
    else if (!skip(mistyped)) details.end = from;
  };
  const takeShortName = (): void => {
    const short = details.shortName === null ? readShortName(scanned, details.end) : null;
    if (short === null) return;
    details.shortName = short.name;
    details.end = short.end;
  };

  takeDate();
  const met = skip(meeting);
  const beforeIssuer = details.end;
  // "Hội nghị lần thứ tám Ban Chấp hành Trung ương"
  if (skip(toIssuer) || (met && skip(blanks))) {
    const issuer = readIssuer(scanned, details.end, JOINT.test(text.slice(Math.max(0, at - 50), at)));
    details.issuer = issuer?.name ?? null;
    details.end = issuer?.end ?? beforeIssuer;
  }
  skip(term);
  takeDate();
  takeShortName();
  if (!named) {
    const title = readTitle(scanned, details.end, details.date !== null || details.issuer !== null);
    details.title = title?.title ?? null;
    details.end = title?.end ?? details.end;
  }
  takeShortName();
  return details;
}
