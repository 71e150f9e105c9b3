import type { OriginOf } from "../../document/raw.ts";
import { PartLabels } from "./part-labels.ts";
import type { PixelBox, RecognisedParagraph } from "./recognise.ts";

/** Where a word of the recognised text was read. */
export type WordPlace = { start: number; end: number; page: number; box: PixelBox; confidence: number };

/** Words that tesseract is less sure of than this are worth a look. */
const DOUBTFUL = 0.6;

/** The recognised text of all pictures, line after line, an empty line after each paragraph. */
export class PageTexts {
  readonly places: WordPlace[] = [];
  readonly #labels = new PartLabels();
  readonly #parts: string[] = [];
  #length = 0;

  /** Takes the text of a picture; `toPlace` leads its pixels to the coordinates of the origin map. */
  add(page: number, paragraphs: readonly RecognisedParagraph[], toPlace: (box: PixelBox) => PixelBox): void {
    for (const { lines } of paragraphs) {
      for (const words of lines) {
        words.forEach(({ text: seen, box, confidence }, index) => {
          if (index > 0) this.#put(" ");
          const start = this.#length;
          this.#put(index === 0 ? this.#labels.mend(seen, words[1]?.text) : seen);
          this.places.push({ start, end: this.#length, page, box: toPlace(box), confidence });
        });
        this.#put("\n");
      }
      this.#put("\n");
    }
  }

  get text(): string {
    return this.#parts.join("");
  }

  get doubtful(): number {
    return this.places.filter(({ confidence }) => confidence < DOUBTFUL).length;
  }

  /** The words that stretches of the canonical text were read from, one segment a word. */
  words(segments: Parameters<OriginOf>[0]): WordPlace[] {
    const words: (WordPlace & { word: WordPlace })[] = [];
    let at = 0;
    for (const { start, end, source } of segments) {
      // Tables and columns are read out of order: go back where the text does.
      if (this.places[at] !== undefined && (this.places[at] as WordPlace).start > source.start) at = 0;
      while (at < this.places.length && (this.places[at] as WordPlace).end <= source.start) at++;
      const isDirect = end - start === source.end - source.start;
      for (let i = at; i < this.places.length; i++) {
        const word = this.places[i] as WordPlace;
        if (word.start >= source.end) break;
        const from = isDirect ? start + Math.max(0, word.start - source.start) : start;
        const to = isDirect ? end - Math.max(0, source.end - word.end) : end;
        const last = words.at(-1);
        if (last?.word === word || (last !== undefined && last.end > from)) last.end = Math.max(last.end, to);
        else words.push({ ...word, start: from, end: to, word });
      }
    }
    return words.map(({ word: _, ...place }) => place);
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
