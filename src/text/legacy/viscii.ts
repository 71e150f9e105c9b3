import { byList, type LegacyTable } from "./table.ts";
import { lettersOfByte } from "./windows-1252.ts";

/** VISCII 1.1 (RFC 1456): six capitals among the controls, the others from 80 on. */
const LOW: readonly (readonly [number, string])[] = [
  [0x02, "Ẳ"],
  [0x05, "Ẵ"],
  [0x06, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
];
const FROM_80 =
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ" +
  "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" +
  "Õắằặấầẩậẽẹếềểễệố" +
  "ồổỗỠƠộờởịỰỨỪỬơớƯ" +
  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ" +
  "ĐứÒÓÔạỷừửÙÚỹỵÝỡư" +
  "àáâãảăữẫèéêẻìíĩỉ" +
  "đựòóôõỏọụùúũủýợỮ";

const letters: ReadonlyMap<string, string> = new Map([
  ...LOW.map(([byte, letter]) => [String.fromCharCode(byte), letter] as const),
  ...[...FROM_80].flatMap((letter, at) => lettersOfByte(0x80 + at).map((read) => [read, letter] as const)),
]);

export const viscii: LegacyTable = { encoding: "viscii", steps: [byList(letters)] };
