import type { Place } from "../document/places.ts";
import { shortened } from "./shortened.ts";

const TITLE_WIDTH = 60;

/** "line 42, II > 2 > a “Mục tiêu cụ thể”" */
export function placeLine({ line, section }: Place): string {
  if (section === null) return `line ${line}`;
  const title = section.title === null ? "" : ` “${shortened(section.title, TITLE_WIDTH)}”`;
  return `line ${line}, ${section.path.join(" > ")}${title}`;
}
