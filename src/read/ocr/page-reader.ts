import { findGrids } from "../pdf/grid.ts";
import type { Glyph, PageMarks } from "../pdf/marks.ts";
import type { Box } from "../pdf/matrix.ts";
import { withBars } from "./comparison-signs.ts";
import { inkOf, type Ink } from "./ink.ts";
import type { LevelledRaster } from "./levelled.ts";
import { enlarged, onlyNumber, withMarks } from "./number-cells.ts";
import { pgmOf, type Raster, type Sheet } from "./page-raster.ts";
import { PartLabels } from "./part-labels.ts";
import type { PixelBox, RecognisedLine, Recogniser, Segmentation } from "./recognise.ts";
import { findRuledLines } from "./ruled-lines.ts";
import { withSetWordings } from "./set-wordings.ts";
import { smooth } from "./smooth.ts";
import { glyphsOf, isDust, withoutDust } from "./word-glyphs.ts";

const POINTS_PER_INCH = 72;
const WHITE = 255;
/** Points of white around a part of a page; at the very edge of a picture letters are misread. */
const MARGIN = 6;
/** Points from the middle of a line to where nothing of it is left, uneven as it is in a scan. */
const LINE = 1.2;
/** Points of ink in a row without which a part of a page is empty but for dust. */
const SMALLEST_MARK = 1;

/** Reads the pages of a file, one after another. */
export class PageReader {
  readonly #recogniser: Recogniser;
  readonly #labels = new PartLabels();

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
  }

  /**
   * What is drawn on a page. Its tables are found by their lines and read cell by cell, so that no line is taken for
   * a letter and no cell is read with its neighbour.
   */
  async read(levelled: LevelledRaster | null, sheet: Sheet, page: number): Promise<PageMarks> {
    const box: Box = [0, 0, sheet.width, sheet.height];
    const { toShown } = levelled ?? { toShown: (place: Box): Box => place };
    const marks = { page, box, glyphs: [], turned: [], across: [], down: [], toShown, recognised: true };
    return levelled === null ? marks : { ...marks, ...(await this.#read(levelled)) };
  }

  async #read({ raster, ink }: LevelledRaster): Promise<Pick<PageMarks, "glyphs" | "across" | "down">> {
    const { rest, ...rulings } = findRuledLines(ink, raster.scale);
    const clean = smooth({
      ...raster,
      grey: raster.grey.map((level, pixel) => (ink.dark[pixel] === rest.dark[pixel] ? level : WHITE)),
    });
    const body: Part = { raster: { ...clean, grey: Uint8Array.from(clean.grey) }, left: 0, top: 0 };
    const glyphs: Glyph[] = [];
    for (const { box, cells } of findGrids(rulings)) {
      fill(body.raster, toPixels(box, raster));
      for (const cell of cells) {
        const part = partOf(clean, toPixels(within(cell.box), raster));
        glyphs.push(...(await this.#glyphs(part, "block", raster, rest)));
      }
    }
    glyphs.push(...(await this.#glyphs(body, "page", raster, rest)));
    return { glyphs, ...rulings };
  }

  async #lines(raster: Raster, as: Segmentation): Promise<RecognisedLine[]> {
    const recognise = (one: Raster): Promise<RecognisedLine[]> =>
      this.#recogniser.recognise(pgmOf(one), Math.round(one.scale * POINTS_PER_INCH), as);
    const lines = await recognise(raster);
    const number = as === "block" ? onlyNumber(lines) : null;
    if (number === null) return lines;
    const word = withMarks(number, onlyNumber(await recognise(enlarged(raster))));
    return lines.map((line) => ({ ...line, words: line.words.length === 0 ? [] : [word] }));
  }

  /** The letters in a part of a page, whose ink without its ruled lines is `ink`. */
  async #glyphs(part: Part, as: Segmentation, { height, scale }: Raster, ink: Ink): Promise<Glyph[]> {
    const { raster, left, top } = part;
    if (isEmpty(inkOf(raster), scale)) return [];
    const lines = await this.#lines(raster, as);
    const place = {
      x: (pixel: number): number => (pixel + left) / scale,
      y: (pixel: number): number => (height - pixel - top) / scale,
      scale,
    };
    return lines.flatMap((line) => {
      const words = withSetWordings(
        line.words
          .filter((word) => !isDust(word))
          .map((word) => ({ ...word, text: withBars(word, ink, left, top) })),
      );
      const [first, ...others] = words;
      if (first === undefined) return [];
      const label = { ...first, text: this.#labels.mend(withoutDust(first), others[0]?.text) };
      return glyphsOf({ ...line, words: [label, ...others] }, place);
    });
  }
}

type Part = { raster: Raster; left: number; top: number };

/** A part of a page with a white margin; `left` and `top` lead its pixels back to those of the page. */
function partOf(page: Raster, [left, top, right, bottom]: PixelBox): Part {
  const margin = Math.round(MARGIN * page.scale);
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const grey = new Uint8Array(width * height).fill(WHITE);
  for (let row = top; row < bottom; row++) {
    const cells = page.grey.subarray(row * page.width + left, row * page.width + right);
    grey.set(cells, (row - top + margin) * width + margin);
  }
  return { raster: { width, height, scale: page.scale, grey }, left: left - margin, top: top - margin };
}

function fill({ width, grey }: Raster, [left, top, right, bottom]: PixelBox): void {
  for (let row = top; row < bottom; row++) grey.fill(WHITE, row * width + left, row * width + right);
}

const within = ([left, bottom, right, top]: Box): Box => [
  left + LINE,
  bottom + LINE,
  Math.max(right - LINE, left + LINE),
  Math.max(top - LINE, bottom + LINE),
];

function toPixels([left, bottom, right, top]: Box, { width, height, scale }: Raster): PixelBox {
  const clamped = (pixel: number, most: number): number => Math.min(Math.max(Math.round(pixel), 0), most);
  return [
    clamped(left * scale, width),
    clamped(height - top * scale, height),
    clamped(right * scale, width),
    clamped(height - bottom * scale, height),
  ];
}

function isEmpty({ width, dark }: Ink, scale: number): boolean {
  let run = 0;
  return !dark.some((one, pixel) => {
    run = one === 0 || pixel % width === 0 ? 0 : run + 1;
    return run >= SMALLEST_MARK * scale;
  });
}
