import { inflateSync } from "node:zlib";
import { KehoachError } from "../../errors.ts";
import type { Picture } from "./page-raster.ts";

const SIGNATURE = 8;
const GREY = 0;

/** Unpacks a PNG file (ISO/IEC 15948) of grey pixels as tesseract writes it: not interlaced, up to 8 bits each. */
export function unpackGrey(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const packed: Uint8Array[] = [];
  let [width, height, depth, color] = [0, 0, 0, -1];
  for (let at = SIGNATURE; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const body = at + 8;
    if (type === "IHDR") {
      [width, height] = [view.getUint32(body), view.getUint32(body + 4)];
      [depth, color] = [view.getUint8(body + 8), view.getUint8(body + 9)];
    } else if (type === "IDAT") packed.push(png.subarray(body, body + length));
    at = body + length + 4;
  }
  if (color !== GREY || depth > 8)
    throw new KehoachError("format.damaged", "The picture cannot be unpacked.");
  const rowBytes = Math.ceil((width * depth) / 8);
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), rowBytes, height);
  return { width, height, kind: "grey", data: levels(rows, width, height, depth) };
}

/** Undoes the filters of the rows (clause 9), whose pixels are a byte or less. */
function unfiltered(data: Uint8Array, rowBytes: number, height: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row++) {
    const from = row * (rowBytes + 1);
    const to = row * rowBytes;
    for (let at = 0; at < rowBytes; at++) {
      const left = at === 0 ? 0 : rows[to + at - 1]!;
      const above = row === 0 ? 0 : rows[to - rowBytes + at]!;
      const corner = at === 0 || row === 0 ? 0 : rows[to - rowBytes + at - 1]!;
      rows[to + at] = (data[from + 1 + at] ?? 0) + guess(data[from]!, left, above, corner);
    }
  }
  return rows;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [a, b, c] = [
        Math.abs(above - corner),
        Math.abs(left - corner),
        Math.abs(left + above - 2 * corner),
      ];
      return a <= b && a <= c ? left : b <= c ? above : corner;
    }
    default:
      return 0;
  }
}

function levels(rows: Uint8Array, width: number, height: number, depth: number): Uint8Array {
  if (depth === 8) return rows;
  const [rowBytes, most] = [Math.ceil((width * depth) / 8), 2 ** depth - 1];
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    const bit = (pixel % width) * depth;
    const byte = rows[Math.floor(pixel / width) * rowBytes + (bit >> 3)]!;
    return (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
  });
}
