import type { BodyLine } from "../../document/outline.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import { citationsIn, type Reading } from "../reading.ts";
import { isPast } from "../time/past.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { findTimes } from "../time/find-times.ts";

/** A horizon, where it was read, and the section it was taken from when not from the sentence. */
export type Due = { value: string; span: Span; from: Section | null };

const HORIZONS = new Set(["by", "before", "in", "during", "from"]);

/** The end of an interval is the horizon: "giai đoạn 2026-2030" is due 2030; "từ năm 2025 trở đi" stays open. */
const horizon = (value: string): string =>
  value.endsWith("/..") ? value : (value.split("/").at(-1) as string);

/** "giảm 10% so với năm 2020", "(giá so sánh năm 2010)": the year of the level before. */
const COMPARED = /so (?:với|sánh)(?: cuối| cùng kỳ| thời điểm)?\s*$/u;
const LONGEST_COMPARED = 24;

/** The horizons printed in a stretch of text, from left to right. */
function horizonsIn(reading: Reading, span: Span, from: Section | null): Due[] {
  const { text, date } = reading;
  return findTimes(text, span.start, span.end, { exclude: citationsIn(reading, span) })
    .filter(
      (time) =>
        !time.inName &&
        time.recurrence === null &&
        HORIZONS.has(time.relation) &&
        !isPast(time, date) &&
        !COMPARED.test(text.slice(Math.max(span.start, time.span.start - LONGEST_COMPARED), time.span.start)),
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
   * From the part of the sentence that says the quantity, else from what stands before it in the line ("a) Đến hết năm
   * 2025: Có ≥ 30% ..."), else from the nearest lead-in or heading above, else null: the plan's period is no due.
   */
  dueOf(said: readonly Due[], part: Span, section: Section, quantity: Quantity): Due | null {
    // "tăng từ 60% năm 2025 lên 80%": the year inside is that of the level before.
    const { baseline, span: apart } = quantity;
    const isOther = ({ span }: Due): boolean =>
      baseline === null || span.end <= apart.start || span.start >= apart.end;
    return (
      said.find((due) => part.start <= due.span.start && due.span.end <= part.end && isOther(due)) ??
      said.findLast((due) => due.span.start < part.start && isOther(due)) ??
      this.#above(section)
    );
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
