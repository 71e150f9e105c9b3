import { traitsOf, type FontTraits } from "./fonts.ts";
import { apply, around, compose, IDENTITY, type Box, type Matrix } from "./matrix.ts";
import type { PdfFont, PdfGlyph, PdfPage } from "./pdfjs.ts";

/** A character as it is drawn: the ends of its baseline on the page, its height, whether it is painted at all. */
export type DrawnGlyph = {
  text: string;
  from: readonly [number, number];
  to: readonly [number, number];
  size: number;
  font: FontTraits;
  painted: boolean;
};

/** A straight stroke, or a filled shape by its corners. */
export type DrawnPath = { points: (readonly [number, number])[]; filled: boolean };

export type Drawing = { glyphs: DrawnGlyph[]; paths: DrawnPath[] };

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

/** Codes of the parts of a path in pdf.js' buffer. */
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 3];

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
    for (const glyph of glyphs) {
      if (typeof glyph === "number") this.#advance(-(glyph / 1000) * this.#state.fontSize);
      else if (glyph !== null) this.#show(glyph);
    }
  }

  #show({ unicode, width, isSpace }: PdfGlyph): void {
    const { fontSize, fontMatrix, height, font, charSpacing, wordSpacing, scale, mode } = this.#state;
    const shown = compose(this.#state.ctm, this.#textMatrix);
    const length = width * fontMatrix[0] * fontSize;
    const spread = Math.abs(charSpacing) < Math.abs(fontSize) * WIDEST_SPREAD ? charSpacing : 0;
    // Raised text (superscript) is noted on the line that it was raised from.
    const from = apply(shown, 0, 0);
    const to = apply(shown, (length + spread) * scale, 0);
    const [x, y] = apply(shown, 0, fontSize * height);
    if (this.#isSeen(from, to)) {
      this.drawing.glyphs.push({
        text: unicode,
        from,
        to,
        size: Math.hypot(x - from[0], y - from[1]),
        font: mode === FILL_AND_STROKE && !font.bold ? { ...font, bold: true } : font,
        painted: mode !== INVISIBLE,
      });
    }
    this.#advance(length + charSpacing + (isSpace ? wordSpacing : 0));
  }

  #isSeen(from: readonly [number, number], to: readonly [number, number]): boolean {
    const { clip } = this.#state;
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    return x >= clip[0] - EDGE && x <= clip[2] + EDGE && y >= clip[1] - EDGE && y <= clip[3] + EDGE;
  }

  #advance(length: number): void {
    this.#textMatrix = compose(this.#textMatrix, [1, 0, 0, 1, length * this.#state.scale, 0]);
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

/** Type 3 fonts have units of their own: their letters are as high as their box. */
function heightOf({ isType3Font = false, fontMatrix = FONT_MATRIX, bbox }: PdfFont): number {
  const height = isType3Font && bbox ? Math.abs((bbox[3] - bbox[1]) * fontMatrix[3]) : 1;
  return height > 0 ? height : 1;
}

/** stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke in pdf.js. */
const PAINTING: Readonly<Record<number, { fill: boolean; stroke: boolean }>> = {
  20: { fill: false, stroke: true },
  21: { fill: false, stroke: true },
  22: { fill: true, stroke: false },
  23: { fill: true, stroke: false },
  24: { fill: true, stroke: true },
  25: { fill: true, stroke: true },
  26: { fill: true, stroke: true },
  27: { fill: true, stroke: true },
};

/** The parts of a path that are made of straight lines alone. */
function* straightParts(buffer: Float32Array): Generator<(readonly [number, number])[]> {
  let points: (readonly [number, number])[] = [];
  let straight = true;
  for (let i = 0; i < buffer.length;) {
    const part = buffer[i];
    const at = (offset: number): number => buffer[i + offset] ?? 0;
    if (part === MOVE) {
      if (straight && points.length > 1) yield points;
      points = [[at(1), at(2)]];
      straight = true;
      i += 3;
    } else if (part === LINE) {
      points.push([at(1), at(2)]);
      i += 3;
    } else if (part === CURVE) {
      straight = false;
      i += 7;
    } else if (part === CLOSE) {
      if (points[0] !== undefined) points.push(points[0]);
      i += 1;
    } else return;
  }
  if (straight && points.length > 1) yield points;
}

/** From the coordinates of the page to those of the page as it is shown, its lower left corner at 0, 0. */
function toShown({ view: [left, bottom, right, top], rotate }: PdfPage): Matrix {
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
