import { PLACES_NOT_COMPARED } from "../../lexicon/comparators.ts";
import type { Comparator } from "../../model/quantity.ts";
import { PhraseMap } from "../../text/phrase-map.ts";
import { changeInClause, changeOf, changeOfList, readSince } from "./change.ts";
import { readEach } from "./each.ts";
import { formOf, isPopulation } from "./form.ts";
import { frequencyBehind } from "./frequency.ts";
import { readLead, readSuffix, type Lead } from "./lead.ts";
import { isLifetime } from "./not-quantity.ts";
import { skipBlanks, type NumberSite } from "./number-sites.ts";
import type { Quantity, Reading } from "./quantity.ts";
import { readCourse, readRatio, readUpperEnd } from "./range.ts";
import { goesOn, isFloor, isLeft } from "./series.ts";
import { isStated } from "./stated.ts";
import { guessNoun, readUnit, unitName, type Unit } from "./unit.ts";

const places = new PhraseMap(PLACES_NOT_COMPARED.map((noun) => [noun, true]));

/** Reads the quantity around a number: to the left its comparator and change, to the right unit, range and more. */
export function readQuantity(reading: Reading, site: NumberSite, previous: Quantity | null): Quantity | null {
  const { text, key } = reading;
  const lead = readLead(key, site.start, previous?.span.end);
  const firstUnit = readUnit(reading, site.end);
  const ratio = readRatio(reading, site, firstUnit);
  const upper = ratio === null ? readUpperEnd(reading, site, firstUnit) : null;
  const course =
    lead.from && ratio === null && upper === null ? readCourse(reading, (firstUnit ?? site).end) : null;

  const last = ratio ?? upper ?? course ?? { site, unit: firstUnit };
  const each = readEach(key, lead.start);
  // "là một nhiệm vụ thường xuyên": here một is an article.
  const isReached = lead.result !== null && !(site.inWords && lead.result === "reaches");
  const isBound = lead.comparator !== null || lead.change !== null || isReached || each !== null;
  const unit = last.unit ?? firstUnit ?? (ratio === null ? guessedUnit(reading, last.site, isBound) : null);
  if (unit?.kind === "clock" && !isLifetime(key, site.start)) return null;
  const isDouble = upper !== null || course !== null;
  if (ratio === null && !counts(site, lead, unit, isBound, isDouble) && !isStated(key, site)) return null;

  let end = Math.max(last.site.end, unit?.end ?? 0);
  const frequency = unit === null ? null : frequencyBehind(key, key.slice(unit.start, unit.end), end);
  end = frequency?.end ?? end;
  const suffix = readSuffix(key, end);
  const suffixEnd = suffix === null ? end : behindPerYear(key, suffix.end);
  const since = readSince(key, suffixEnd);
  const comparator =
    suffix?.value ??
    course?.comparator ??
    ownComparator(key, lead, site, unit, isDouble) ??
    (course?.down === true || isFall(key, lead) ? "<=" : inherited(key, lead, site, unit, previous));
  const start = spanStart(key, lead, site, unit);

  // "giảm 5% so với năm 2020", "giảm tai nạn từ 5 - 10%", "giảm số thương vong mỗi năm 5%"
  const isOften = unit?.kind === "percent" && ((lead.from && upper !== null) || lead.frequency !== null);
  const isDifference = since !== null || isOften;
  const value = course === null ? site.value : course.site.value;
  const isBareShare = unit?.kind === "percent" && isBare(lead, site, previous);
  const own = course === null ? changeOf(key, lead, unit, isDifference) : "level";
  const change = own === "level" && isBareShare ? changeOfList(key, { start, end }, previous) : own;
  const quantity: Omit<Quantity, "form"> = {
    span: { start, end: suffixEnd },
    raw: text.slice(start, suffixEnd),
    numberSpan: { start: course === null ? site.start : course.site.start, end: last.site.end },
    comparator: comparator ?? "=",
    value,
    max: upper?.site.value ?? null,
    of: ratio?.site.value ?? null,
    change,
    unit: printed(text, unit),
    unitSpan: unit === null ? null : { start: unit.start, end: unit.end },
    unitKind: unit?.kind ?? null,
    scale: unit?.scale ?? 1,
    counted: unit?.counted ?? null,
    baseline:
      course === null
        ? null
        : { value: site.value, unit: printed(text, firstUnit ?? unit), period: course.period },
    since,
    frequency: frequency?.rule ?? (isTimes(unit) ? lead.frequency : null),
    each,
  };
  return { ...quantity, form: isPopulation(reading, quantity) ? "population" : formOf(quantity, unit, lead) };
}

/** No word stands before the number, or but the comparator of the one before: "giảm ít nhất 5% ..., ít nhất 10% ...". */
function isBare(lead: Lead, site: NumberSite, previous: Quantity | null): boolean {
  if (lead.outerStart === site.start) return true;
  const isCompared = lead.comparator !== null && lead.comparator === previous?.comparator;
  return isCompared && lead.outerStart === lead.start && lead.change === null && lead.result === null;
}

/** "từ 6% trở lên/năm" */
const behindPerYear = (key: string, at: number): number =>
  at + (/^ ?\/ ?năm(?!\p{sc=Latn})/u.exec(key.slice(at, at + 8))?.[0].length ?? 0);

function printed(text: string, unit: Unit | null): string | null {
  return unit === null ? null : unitName(text.slice(unit.start, unit.end));
}

function guessedUnit(reading: Reading, site: NumberSite, isBound: boolean): Unit | null {
  const padded = reading.key.charAt(site.start) === "0" && site.value >= 1;
  if (!isBound && !padded) return null;
  const noun = guessNoun(reading, site.end);
  return noun === null ? null : { ...noun, kind: "counted", scale: 1, counted: null, per: null };
}

/** A number is a quantity if it has a unit or words that bind it. "một" alone is an article: "xây dựng một kế hoạch". */
function counts(
  site: NumberSite,
  lead: Lead,
  unit: Unit | null,
  isBound: boolean,
  isDouble: boolean,
): boolean {
  if (site.inWords)
    return isBound || lead.frequency !== null || unit?.per != null || (unit !== null && site.value > 1);
  return unit !== null || isBound || (isDouble && lead.from);
}

function ownComparator(
  key: string,
  lead: Lead,
  site: NumberSite,
  unit: Unit | null,
  isRange: boolean,
): Comparator | null {
  // "vượt từ 5 - 10% dự toán" is a difference of so much.
  if (lead.comparator === ">" && isRange && lead.from && key.startsWith("vượt", lead.start)) return "=";
  if (lead.comparator !== null) {
    return isPlace(key, lead, site) ? "=" : lead.comparator;
  }
  // "từ 70%" is a floor; "từ 3 nguồn" tells where something comes from.
  const isFloor = lead.from && !isRange && unit !== null && unit.kind !== "counted";
  return isFloor ? ">=" : null;
}

/** "giảm tỷ lệ hộ nghèo còn 5%": what is left may be less. */
function isFall(key: string, lead: Lead): boolean {
  return (
    lead.result === "down-to" &&
    (lead.change === "decrease" || changeInClause(key, lead.outerStart) === "decrease")
  );
}

/** "không quá 01 tập thể, 03 cá nhân": the comparator holds for the whole list. */
function inherited(
  key: string,
  lead: Lead,
  site: NumberSite,
  unit: Unit | null,
  previous: Quantity | null,
): Comparator | null {
  if (previous === null || lead.comparator !== null) return null;
  const isSame = previous.unitKind === (unit?.kind ?? null);
  if (isSame && (isLeft(previous) || isFloor(previous)) && goesOn(key.slice(previous.span.end, lead.start)))
    return previous.comparator;
  if (isFloorOfBoth(key, site, unit, previous)) return previous.comparator;
  if (lead.outerStart !== site.start || previous.form !== "count" || unit?.kind !== "counted") return null;
  return /^(?:,| và) $/u.test(key.slice(previous.span.end, site.start)) ? previous.comparator : null;
}

/** Two shares of two named groups, with nothing said of the first alone. */
const AND_OTHERS = /^ (?:(?!(?:có|được|đạt|là|phải|tham gia|sử dụng) )\p{sc=Latn}{1,7} ){1,5}và $/u;

/** "ít nhất 27% phụ nữ và 30% thanh niên được vay vốn": the floor holds for both. */
function isFloorOfBoth(key: string, { start }: NumberSite, unit: Unit | null, previous: Quantity): boolean {
  if (previous.form !== "percent" || unit?.kind !== "percent") return false;
  return isFloor(previous) && AND_OTHERS.test(key.slice(previous.span.end, start));
}

function isTimes(unit: Unit | null): boolean {
  return unit?.kind === "times";
}

/** "tuyên truyền trên 4 loại hình báo chí". */
function isPlace(key: string, lead: Lead, site: NumberSite): boolean {
  return lead.isPlaceWord && places.startingAt(key, skipBlanks(key, site.end)) !== null;
}

/** Where the wording begins; "mỗi năm" belongs to "một lần", "trên" not to the place it tells. */
function spanStart(key: string, lead: Lead, site: NumberSite, unit: Unit | null): number {
  if (isPlace(key, lead, site)) return site.start;
  if (lead.frequency === null || !isTimes(unit)) return lead.start;
  const period = key.slice(lead.outerStart, site.start).search(/mỗi|hằng|hàng|\d|một/u);
  return period < 0 ? lead.start : Math.min(lead.start, lead.outerStart + period);
}
