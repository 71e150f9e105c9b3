import type { Deadline } from "../../model/deadline.ts";
import type { Span } from "../../model/span.ts";

/** A wording of time, before anybody has asked what it governs. */
export type TimeExpression = {
  /** From the word of relation to the end of the phrase: "trước ngày 15/12 hằng năm". */
  span: Span;
  raw: string;
  relation: Deadline["relation"];
  /** EDTF; null where nothing printed gives a date: "sau khi ...", "trước ngày 15/12". */
  value: string | null;
  /** RRULE body, without "RRULE:". */
  recurrence: string | null;
  /** ISO 8601. */
  duration: string | null;
  /** The event it is counted from, as worded: "kể từ ngày ban hành". */
  anchor: string | null;
  /** `weak`: adjectival or without a bound of its own: "kế hoạch hằng năm", "định kỳ" alone. */
  strength: "explicit" | "weak";
  /** Part of a name: "Chương trình ... giai đoạn 2021-2030", "tầm nhìn đến năm 2050". */
  inName: boolean;
};

/** The text, its `matchKey` with the same offsets, and the year that dates without one fall in. */
export type Reading = { text: string; key: string; year: string | null };

/** What a parser found; the frame (text, strength in its place, names) is added by `findTimes`. */
export type Found = Span &
  Pick<TimeExpression, "relation"> &
  Partial<Pick<TimeExpression, "value" | "recurrence" | "duration" | "anchor" | "inName">> & {
    /** Left out: the place decides, see `place.ts`. */
    strength?: TimeExpression["strength"];
    /** RRULE of a date without a year, which is the deadline if the sentence says that it comes back. */
    ifRepeated?: string | null;
  };

/** Reads what begins at `at`; null if that is none of its form. */
export type Parser = (reading: Reading, at: number) => Found[] | null;
