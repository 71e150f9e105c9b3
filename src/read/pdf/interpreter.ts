import type { Drawing } from "./drawing.ts";
import { PAINTING, straightParts } from "./drawn-paths.ts";
import { traitsOf, type FontTraits } from "./fonts.ts";
import { clipTo, FONT_MATRIX, heightOf, initialState, type GraphicsState } from "./graphics-state.ts";
import { apply, compose, IDENTITY, type Box, type Matrix } from "./matrix.ts";
import { toShown } from "./page-view.ts";
import type { PdfFont, PdfGlyph, PdfPage } from "./pdfjs.ts";

const INVISIBLE = 3;
const FILL_AND_STROKE = 2;
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
  const methods = page.names.map((name) => interpreter[name as keyof Interpreter] as CarryOut | undefined);
  page.operators.forEach((operator, index) => {
    const carryOut = methods[operator];
    if (carryOut !== undefined) Reflect.apply(carryOut, interpreter, page.args[index] ?? []);
  });
  return interpreter.drawing;
}

type CarryOut = (...args: readonly unknown[]) => void;

/** Its methods are named as the operators of pdf.js are; operators without a method do not move anything. */
class Interpreter {
  readonly drawing: Drawing = { glyphs: [], paths: [] };
  readonly #font: (id: string) => PdfFont;
  readonly #traits = new Map<string, FontTraits>();
  readonly #stack: GraphicsState[] = [];
  #state: GraphicsState;
  #textMatrix: Matrix = IDENTITY;
  #lineMatrix: Matrix = IDENTITY;
  /** The next path will bound what is seen. */
  #clips = false;

  constructor(page: PdfPage) {
    this.#font = page.font;
    this.#state = initialState(toShown(page));
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
          y: b * at + f,
          x1: a * end + e,
          y1: b * end + f,
          size,
          font: shown,
          blank: false,
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

  /** `painting` is the number of the operator that paints the path; the buffer holds its parts. */
  constructPath(painting: number, [buffer]: readonly [Float32Array | null], extent: Box | null): void {
    if (this.#clips && extent) this.#state.clip = clipTo(this.#state, extent);
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
