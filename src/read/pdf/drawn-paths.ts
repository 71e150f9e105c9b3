/** Codes of the parts of a path in pdf.js' buffer. */
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 3];

/** stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke in pdf.js. */
export const PAINTING: Readonly<Record<number, { fill: boolean; stroke: boolean }>> = {
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
export function* straightParts(buffer: Float32Array): Generator<(readonly [number, number])[]> {
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
