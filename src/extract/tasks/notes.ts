import { agencyListAt } from "../roles/agency-list.ts";
import type { Said } from "./said.ts";

const ABOVE = /(?:các )?(?:nhiệm vụ|nội dung|công việc|giải pháp)(?: nêu)? (?:trên|này)/u;
const CARRIES_OUT =
  /^(?:,? (?:chủ động|trực tiếp|hướng dẫn|lãnh đạo|chỉ đạo|phối hợp|tổ chức|triển khai|thực hiện|thường xuyên|và|với|các|liên quan|nhiệm vụ|nội dung|trên|này|\uE000|kịp thời|hằng năm))*[.;]?(?: (?:hoàn thành|thời gian|xong)[^.;]*)?[.;]?$/u;

/**
 * Whether a passage says who does what stands above it instead of giving a task of its own. Party plans do so by a
 * starred line, "* Ban cán sự đảng UBND tỉnh, các huyện ủy triển khai thực hiện thường xuyên.", others by a line of
 * labels, "Đơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Văn phòng Sở."
 */
export function isNote({ label, section, form, masked }: Said): boolean {
  if (label !== null && label !== "other") return form !== "run-in";
  const text = masked.text.trim();
  const list = agencyListAt(text, 0);
  if (list === null || list.places.length === 0) return false;
  const rest = text.slice(list.end);
  return CARRIES_OUT.test(rest) && (section.label === "*" || ABOVE.test(rest));
}
