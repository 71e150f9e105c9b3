import type { BodyLine } from "../../document/outline.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import { isPast } from "../time/past.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { findTimes } from "../time/find-times.ts";

/** A horizon, where it was read, and the section it was taken from when not from the sentence. */
export type Due = { value: string; span: Span; from: Section | null };

const HORIZONS = new Set(["by", "before", "in", "during", "from"]);

/** The end of an interval is the horizon: "giai đoạn 2026-2030" is due 2030; "từ năm 2025 trở đi" stays open. */
const horizon = (value: string): string =>
  value.endsWith("/..") ? value : (value.split("/").at(-1) as string);

/** "giảm 10% so với năm 2020", "(giá so sánh năm 2010)", "gấp 2 lần năm 2010": the year of the level before. */
const COMPARED =
  /(?<!\p{sc=Latn})so(?: với| sánh)?(?: ước)?(?: thực hiện)?(?: cuối| cùng kỳ| thời điểm)?\s?\S{0,3}$|\d lần(?: của)? năm$/iu;
const LONGEST_COMPARED = 32;

/** Where a quantity stands: its part of its clause, and whether a horizon of the line stands ahead of its own clause's numbers. */
export type Place = { part: Span; clause: Span; leads: (horizon: Span) => boolean };

/** The horizons printed in a stretch of text, from left to right. */
function horizonsIn(reading: Reading, span: Span, from: Section | null): Due[] {
  const { text, date, citations } = reading;
  return findTimes(text, span.start, span.end, { exclude: citations })
    .filter(
      (time) =>
        !time.inName &&
        time.recurrence === null &&
        HORIZONS.has(time.relation) &&
        !isPast(time, date) &&
        !COMPARED.test(
          text.slice(
            Math.max(span.start, time.span.start - LONGEST_COMPARED),
            time.span.start + "năm".length,
          ),
        ),
    )
    .flatMap(({ value, span }) => (value === null ? [] : [{ value: horizon(value), span, from }]));
}

/**
 * Horizons that stand above: the headings, and the lead-ins that end in ":" ("* Phấn đấu đến năm 2030:"). Lines are
 * to be shown in the order of the text.
 */
export class Horizons {
  readonly #reading: Reading;
  readonly #openings = new Map<string, Span>();
  readonly #leadIns = new Map<string, Span>();
  readonly #known = new Map<Span, Due | null>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  pass({ line, section, opens }: BodyLine): void {
    if (section === null) return;
    if (opens)
      this.#openings.set(
        section.id,
        section.titleSpan ??
          (line.text.trimEnd().endsWith(":") ? line.span : { start: line.span.start, end: line.span.start }),
      );
    else if (line.text.trimEnd().endsWith(":")) this.#leadIns.set(section.id, line.span);
  }

  /** The horizons that a line prints itself. */
  ofLine(line: Span): Due[] {
    return horizonsIn(this.#reading, line, null);
  }

  /**
   * From the part of the sentence that says the quantity, else from what stands before it in the clause, else from what
   * leads a clause before ("a) Đến hết năm 2025: Có ≥ 30% ..."), else from the end of the clause ("10% ở thành thị, 5% ở
   * nông thôn vào năm 2025"), else from the nearest lead-in or heading above, else null: the plan's period is no due.
   */
  dueOf(said: readonly Due[], place: Place, section: Section, quantity: Quantity): Due | null {
    // "tăng từ 60% năm 2025 lên 80%": the year inside is that of the level before.
    const { baseline, span: apart } = quantity;
    const { part, clause, leads } = place;
    const dues = said.filter(
      ({ span }) => baseline === null || span.end <= apart.start || span.start >= apart.end,
    );
    return (
      dues.find(({ span }) => part.start <= span.start && span.end <= part.end) ??
      dues.findLast(({ span }) => clause.start <= span.start && span.start < part.start) ??
      dues.findLast(({ span }) => span.start < clause.start && leads(span)) ??
      dues.find(({ span }) => part.end <= span.start && span.end <= clause.end && this.#isOfAll(span)) ??
      this.#above(section)
    );
  }

  /** "vào năm 2025" may hold for all that is listed before it; "..., hướng tới năm 2030 giảm 50%" for what follows. */
  #isOfAll({ start }: Span): boolean {
    return this.#reading.text.slice(start, start + 4).toLowerCase() === "vào ";
  }

  #above(section: Section): Due | null {
    for (const above of this.#reading.sections.upwards(section)) {
      for (const span of [this.#leadIns.get(above.id), this.#openings.get(above.id)]) {
        if (!span) continue;
        if (!this.#known.has(span)) this.#known.set(span, horizonsIn(this.#reading, span, above)[0] ?? null);
        const due = this.#known.get(span);
        if (due) return due;
      }
    }
    return null;
  }
}
