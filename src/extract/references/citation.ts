import type { ReferenceRelation } from "../../model/reference.ts";
import type { Span } from "../../model/span.ts";
import type { NumberForm } from "./document-number.ts";

/**
 * How a citation's number is known. Beside the forms of numbers: `free`, the number of a firm's letter, which only
 * the words "Văn bản số" before it make one (YBB-SA032/26-LR); `bare`, digits alone ("Văn bản số 02", "Đề án số 08");
 * `blank`, a place left for the number ("Kế hoạch số      /KH-UBND"); `name`, a law cited by its name.
 */
export type CitationForm = NumberForm | "free" | "bare" | "blank" | "name";

/** One place where a document is cited, before citations of one document are brought together. */
export type Citation = {
  form: CitationForm;
  /** Slug of the type. */
  type: string;
  /** The type word is printed with the number, not taken over from a list or read from the code. */
  typePrinted: boolean;
  number: string | null;
  serial: string | null;
  symbol: string | null;
  typeCode: string | null;
  repaired: boolean;
  /** Type word and number. */
  span: Span;
  /** The citation with its date, issuer and title. */
  extent: Span;
} & CitationDetails;

/** What is printed around the number. */
export type CitationDetails = {
  date: string | null;
  dateSpan: Span | null;
  dateImpossible: boolean;
  issuer: string | null;
  title: string | null;
  relation: ReferenceRelation;
  parts: string[];
  shortName: string | null;
};

/** A citation found by its number, whose surroundings are still to be read. */
export type BareCitation = Omit<Citation, "extent" | keyof CitationDetails>;
