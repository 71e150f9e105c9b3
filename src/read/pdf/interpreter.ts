import type { Drawing } from "./drawing.ts";
import { PAINTING, straightParts } from "./drawn-paths.ts";
import { traitsOf, type FontTraits } from "./fonts.ts";
import { apply, around, compose, IDENTITY, type Box, type Matrix } from "./matrix.ts";
import type { PdfFont, PdfGlyph, PdfPage } from "./pdfjs.ts";

/** ISO 32000-1, 8.4 and 9.3: what the operators of text and paths depend on. */
type State = {
  ctm: Matrix;
  /** What is drawn outside of this box is not to be seen. */
  clip: Box;
  font: FontTraits;
  fontMatrix: Matrix;
  /** Of the font's letters, in units of its size. */
  height: number;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  mode: number;
};

const INVISIBLE = 3;
const FILL_AND_STROKE = 2;
const FONT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0];
/** Letter-spacing wider than this (in heights of the font) parts words instead of spreading one. */
const WIDEST_SPREAD = 0.3;

/** Points by which baselines may lie outside of what bounds the page or a part of it. */
const EDGE = 3;

/**
 * Carries out the operators of a page and notes where each character and each straight line comes to stand, in
 * the coordinates of the page as it is shown. The order of the file does not matter for what is noted.
 */
export function interpret(page: PdfPage): Drawing {
  const interpreter = new Interpreter(page);
  page.operators.forEach((operator, index) => {
    const name = page.names[operator] as keyof Interpreter | undefined;
    if (name === undefined || !(name in interpreter)) return;
    const carryOut = interpreter[name] as (...args: readonly unknown[]) => void;
    carryOut.apply(interpreter, [...(page.args[index] ?? [])]);
  });
  return interpreter.drawing;
}

/** Its methods are named as the operators of pdf.js are; operators without a method do not move anything. */
class Interpreter {
  readonly drawing: Drawing = { glyphs: [], paths: [] };
  readonly #font: (id: string) => PdfFont;
  readonly #traits = new Map<string, FontTraits>();
  readonly #stack: State[] = [];
  #state: State;
  #textMatrix: Matrix = IDENTITY;
  #lineMatrix: Matrix = IDENTITY;
  /** The next path will bound what is seen. */
  #clips = false;

  constructor(page: PdfPage) {
    this.#font = page.font;
    this.#state = {
      ctm: toShown(page),
      clip: [-Infinity, -Infinity, Infinity, Infinity],
      font: traitsOf({ name: "" }),
      fontMatrix: FONT_MATRIX,
      height: 1,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      mode: 0,
    };
  }

  save(): void {
    this.#stack.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  transform(...matrix: number[]): void {
    this.#state.ctm = compose(this.#state.ctm, matrix as unknown as Matrix);
  }

  paintFormXObjectBegin(matrix: Matrix | null): void {
    this.save();
    if (matrix) this.transform(...matrix);
  }

  paintFormXObjectEnd(): void {
    this.restore();
  }

  beginAnnotation(_id: unknown, _box: unknown, transform: Matrix, matrix: Matrix): void {
    this.save();
    this.transform(...transform);
    this.transform(...matrix);
  }

  endAnnotation(): void {
    this.restore();
  }

  setFont(id: string, size: number): void {
    const font = this.#font(id);
    let traits = this.#traits.get(id);
    if (traits === undefined) this.#traits.set(id, (traits = traitsOf(font)));
    this.#state.font = traits;
    this.#state.fontMatrix = font.fontMatrix ?? FONT_MATRIX;
    this.#state.height = heightOf(font);
    this.#state.fontSize = size;
  }

  /** Fonts may also be set by a dictionary of the graphics state. */
  setGState(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === "Font" && Array.isArray(value)) this.setFont(String(value[0]), Number(value[1]));
    }
  }

  setCharSpacing(spacing: number): void {
    this.#state.charSpacing = spacing;
  }

  setWordSpacing(spacing: number): void {
    this.#state.wordSpacing = spacing;
  }

  setHScale(percent: number): void {
    this.#state.scale = percent / 100;
  }

  setLeading(leading: number): void {
    this.#state.leading = leading;
  }

  setTextRenderingMode(mode: number): void {
    this.#state.mode = mode;
  }

  beginText(): void {
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = this.#lineMatrix = matrix;
  }

  moveText(x: number, y: number): void {
    this.setTextMatrix(compose(this.#lineMatrix, [1, 0, 0, 1, x, y]));
  }

  setLeadingMoveText(x: number, y: number): void {
    this.setLeading(-y);
    this.moveText(x, y);
  }

  nextLine(): void {
    this.moveText(0, -this.#state.leading);
  }

  showText(glyphs: readonly (PdfGlyph | number | null)[]): void {
    const { ctm, clip, fontSize, fontMatrix, height, font, charSpacing, wordSpacing, scale, mode } =
      this.#state;
    // Raised text (superscript) is noted on the line that it was raised from.
    const [a, b, c, d, e, f] = compose(ctm, this.#textMatrix);
    const size = Math.hypot(c, d) * Math.abs(fontSize) * height;
    const shown = mode === FILL_AND_STROKE && !font.bold ? { ...font, bold: true } : font;
    const spread = Math.abs(charSpacing) < Math.abs(fontSize) * WIDEST_SPREAD ? charSpacing : 0;
    let at = 0;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        at -= (glyph / 1000) * fontSize * scale;
        continue;
      }
      const length = glyph.width * fontMatrix[0] * fontSize;
      if (glyph.unicode === " " && length > 0) font.space = Math.abs(length / (fontSize * height));
      const end = at + (length + spread) * scale;
      const middle = (at + end) / 2;
      if (isWithin(clip, a * middle + e, b * middle + f)) {
        this.drawing.glyphs.push({
          text: glyph.unicode,
          x0: a * at + e,
          y0: b * at + f,
          x1: a * end + e,
          y1: b * end + f,
          size,
          font: shown,
          painted: mode !== INVISIBLE,
        });
      }
      at += (length + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
    this.#textMatrix = compose(this.#textMatrix, [1, 0, 0, 1, at, 0]);
  }

  clip(): void {
    this.#clips = true;
  }

  eoClip(): void {
    this.#clips = true;
  }

  #clipTo([x0, y0, x1, y1]: Box): void {
    const { ctm, clip } = this.#state;
    const corners = [apply(ctm, x0, y0), apply(ctm, x1, y0), apply(ctm, x0, y1), apply(ctm, x1, y1)];
    const box = around(corners.map(([x, y]) => [x, y, x, y]));
    this.#state.clip = [
      Math.max(box[0], clip[0]),
      Math.max(box[1], clip[1]),
      Math.min(box[2], clip[2]),
      Math.min(box[3], clip[3]),
    ];
  }

  /** `painting` is the number of the operator that paints the path; the buffer holds its parts. */
  constructPath(painting: number, [buffer]: readonly [Float32Array | null], extent: Box | null): void {
    if (this.#clips && extent) this.#clipTo(extent);
    this.#clips = false;
    if (!buffer) return;
    const kind = PAINTING[painting];
    if (kind === undefined) return;
    for (const points of straightParts(buffer)) {
      const path = points.map(([x, y]) => apply(this.#state.ctm, x, y));
      if (kind.fill) this.drawing.paths.push({ points: path, filled: true });
      if (kind.stroke) this.drawing.paths.push({ points: path, filled: false });
    }
  }
}

function isWithin([left, bottom, right, top]: Box, x: number, y: number): boolean {
  return x >= left - EDGE && x <= right + EDGE && y >= bottom - EDGE && y <= top + EDGE;
}

/** Type 3 fonts have units of their own: their letters are as high as their box. */
function heightOf({ isType3Font = false, fontMatrix = FONT_MATRIX, bbox }: PdfFont): number {
  const height = isType3Font && bbox ? Math.abs((bbox[3] - bbox[1]) * fontMatrix[3]) : 1;
  return height > 0 ? height : 1;
}

/** From the coordinates of the page to those of the page as it is shown, its lower left corner at 0, 0. */
export function toShown({ view: [left, bottom, right, top], rotate }: PdfPage): Matrix {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, -bottom, right];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, 1, -1, 0, top, -left];
    default:
      return [1, 0, 0, 1, -left, -bottom];
  }
}
