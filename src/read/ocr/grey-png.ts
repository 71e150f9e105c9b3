import { KehoachError } from "../../errors.ts";
import type { Picture } from "./page-raster.ts";

/** Unpacks a PNG file of grey pixels as tesseract writes it: up to 8 bits each. */
export async function unpackGrey(png: Uint8Array): Promise<Picture> {
  const { decode } = await import("fast-png");
  const { width, height, depth, channels, palette, data } = decode(png);
  if (channels !== 1 || depth > 8 || palette !== undefined) {
    throw new KehoachError("format.damaged", "The picture cannot be unpacked.");
  }
  return { width, height, kind: "grey", data: levels(data as Uint8Array, width, height, depth) };
}

/** A byte a pixel, from rows of pixels that share bytes. */
function levels(rows: Uint8Array, width: number, height: number, depth: number): Uint8Array {
  if (depth === 8) return rows;
  const [rowBytes, most] = [Math.ceil((width * depth) / 8), 2 ** depth - 1];
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    const bit = (pixel % width) * depth;
    const byte = rows[Math.floor(pixel / width) * rowBytes + (bit >> 3)]!;
    return (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
  });
}
