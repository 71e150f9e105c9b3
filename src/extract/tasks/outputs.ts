import type { Said } from "./said.ts";
import { spanText } from "./said.ts";

const OUTPUT =
  /(?<![a-zà-ỹ])(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra)(?: (?:đầu ra|dự kiến|đạt được|phải đạt|cần đạt|hoàn thành|thực hiện))? ?: ?/u;

/** "Sản phẩm: Báo cáo của UBND tỉnh." at the end of a task or in a label below it. */
export function outputsOf(text: string, { masked }: Pick<Said, "masked">): string[] {
  const match = OUTPUT.exec(masked.text);
  if (match === null) return [];
  const from = match.index + match[0].length;
  const rest = /^[^.;)]*/u.exec(masked.text.slice(from))?.[0] ?? "";
  const output = spanText(text, masked.toSource(from, from + rest.length));
  return output === "" ? [] : [output];
}
