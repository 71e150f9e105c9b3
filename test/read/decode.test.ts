import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/read/decode.ts";
import { encodeLegacy } from "../text/encode-legacy.ts";

const PLAN = [
  "ủy ban nhân dân tỉnh",
  "Thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:",
  "- Trên 95% dân số tham gia bảo hiểm y tế, được quản lý sức khỏe tại trạm y tế xã;",
].join("\n");

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

describe("decodeBytes", () => {
  test.each([
    ["utf-8", utf8(PLAN), PLAN],
    ["utf-8", utf8(`\ufeff${PLAN}`), `\ufeff${PLAN}`],
    ["utf-8", utf8("Plain ASCII."), "Plain ASCII."],
    ["utf-8", new Uint8Array(), ""],
    ["utf-16le", utf16(`\ufeff${PLAN}`, true), `\ufeff${PLAN}`],
    ["utf-16be", utf16(`\ufeff${PLAN}`, false), `\ufeff${PLAN}`],
    ["utf-16le", utf16(PLAN, true), PLAN],
    ["utf-16be", utf16(PLAN, false), PLAN],
    ["windows-1258", latin1(encodeLegacy["windows-1258"](PLAN)), PLAN],
    ["vni", latin1(encodeLegacy.vni(PLAN)), PLAN],
    ["viqr", latin1(encodeLegacy.viqr(PLAN)), PLAN],
    ["viscii", latin1(encodeLegacy.viscii(PLAN)), PLAN],
    ["latin1", latin1("Le comité a été créé à l'été"), "Le comité a été créé à l'été"],
  ])("%s, case %#", (encoding, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding });
  });

  test("tcvn3, whose capitals with tones are small letters", () => {
    expect(decodeBytes(latin1(encodeLegacy.tcvn3(PLAN)))).toEqual({
      text: PLAN.replace(", Ủy ban", ", ủy ban"),
      encoding: "tcvn3",
    });
  });

  test("takes UTF-8 that is cut in the middle of a letter for UTF-8", () => {
    const bytes = utf8(`${PLAN} bộ`);
    expect(decodeBytes(bytes.subarray(0, -1))).toEqual({ text: `${PLAN} b\ufffd`, encoding: "utf-8" });
  });
});
