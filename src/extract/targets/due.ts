import type { BodyLine } from "../../document/outline.ts";
import type { Section } from "../../model/section.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import { isPast } from "../deadlines/binding.ts";
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

/** The first horizon printed in a stretch of text, leaving out `apart`. */
function dueIn(
  { text, cited, date }: Reading,
  { start, end }: Span,
  from: Section | null,
  apart: Span | null = null,
): Due | null {
  const exclude = cited
    .filter(({ extent }) => extent.start < end && extent.end > start)
    .map(({ extent }) => extent);
  if (apart !== null) exclude.push(apart);
  const time = findTimes(text, start, end, { exclude }).find(
    (time) =>
      !time.inName &&
      time.value !== null &&
      time.recurrence === null &&
      HORIZONS.has(time.relation) &&
      !isPast(time, date) &&
      !COMPARED.test(text.slice(Math.max(start, time.span.start - 24), time.span.start)),
  );
  return time?.value ? { value: horizon(time.value), span: time.span, from } : null;
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

  /** From the sentence, else from the nearest lead-in or heading above, else null: the plan's period is no due. */
  dueOf(sentence: Span, section: Section | null, quantity: Quantity): Due | null {
    // "tăng từ 60% năm 2025 lên 80%": the year inside is that of the level before.
    const apart = quantity.baseline === null ? null : quantity.span;
    const said = dueIn(this.#reading, sentence, null, apart);
    if (said) return said;
    for (const above of this.#reading.sections.upwards(section)) {
      for (const span of [this.#leadIns.get(above.id), this.#openings.get(above.id)]) {
        if (!span) continue;
        if (!this.#known.has(span)) this.#known.set(span, dueIn(this.#reading, span, above));
        const due = this.#known.get(span);
        if (due) return due;
      }
    }
    return null;
  }
}
