import { encode } from "fast-png";

/** A PNG file of grey pixels, a byte each. */
export const pngOf = (width: number, height: number, grey: Uint8Array): Uint8Array =>
  encode({ width, height, depth: 8, channels: 1, data: grey });
