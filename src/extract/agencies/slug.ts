import { fold } from "../../text/fold.ts";

/** kebab-case ASCII: "Ban Quản lý Khu kinh tế" -> "ban-quan-ly-khu-kinh-te". */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
