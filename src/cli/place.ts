import type { Place } from "../document/places.ts";
import { oneLine } from "./one-line.ts";

const TITLE_WIDTH = 60;

/** "line 42, II > 2 > a “Mục tiêu cụ thể”" */
export function placeLine({ line, section }: Place): string {
  if (section === null) return `line ${line}`;
  const title = section.title === null ? "" : ` “${oneLine(section.title, TITLE_WIDTH)}”`;
  return `line ${line}, ${section.path.join(" > ")}${title}`;
}
