/** An affine map (x, y) -> (a·x + c·y + e, b·x + d·y + f), written as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Left, bottom, right, top in points. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first and `outer` then. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A quarter turn or more, counter-clockwise, of the plane about its origin. */
export function turn(quarters: number): Matrix {
  return QUARTERS[((quarters % 4) + 4) % 4]!;
}

const QUARTERS: readonly Matrix[] = [
  IDENTITY,
  [0, 1, -1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, -1, 1, 0, 0, 0],
];

/** The upright box around a box that was mapped. */
export function applyToBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const [x0, y0] = apply(matrix, left, bottom);
  const [x1, y1] = apply(matrix, right, top);
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

/** The smallest box that holds all of the boxes; of none, a box without extent. */
export function around(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (first === undefined) return [0, 0, 0, 0];
  return boxes.reduce<Box>(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    first,
  );
}
