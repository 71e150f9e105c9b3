/** A change of one property (sprm, "single property modifier", MS-DOC 2.2.5.1) and where its operand stands. */
export type Sprm = { code: number; at: number };

/** Bytes of the operand by the highest three bits of the code; the sixth kind tells its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const VARIABLE = 6;

/** sprmTDefTable: its length takes two bytes, and counts one of them. */
export const TABLE_DEFINITION = 0xd608;

/** The property changes in `bytes`, as far as they can be read. */
export function* sprmsIn(bytes: DataView): Generator<Sprm> {
  for (let at = 0; at + 3 <= bytes.byteLength;) {
    const code = bytes.getUint16(at, true);
    at += 2;
    const kind = code >> 13;
    if (kind !== VARIABLE) {
      const length = OPERAND_BYTES[kind] as number;
      if (at + length > bytes.byteLength) return;
      yield { code, at };
      at += length;
    } else if (code === TABLE_DEFINITION) {
      if (at + 2 > bytes.byteLength) return;
      const length = bytes.getUint16(at, true) + 1;
      if (at + length > bytes.byteLength) return;
      yield { code, at };
      at += length;
    } else {
      yield { code, at };
      at += bytes.getUint8(at) + 1;
    }
  }
}

/** A part of a view; empty where the file points outside. */
export function viewOf(bytes: DataView, at: number, length: number): DataView {
  const start = Math.min(Math.max(at, 0), bytes.byteLength);
  const end = Math.min(start + Math.max(length, 0), bytes.byteLength);
  return new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
}
