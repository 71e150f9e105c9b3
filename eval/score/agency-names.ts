import { keyOf } from "../text-key.ts";

/**
 * Keys an agency may be recognised by. The plan's own province may stand in a name or be missing ("Tỉnh ủy
 * Kon Tum", "Tỉnh ủy"), so a name that holds it has a key without it as well. The level word stays, since it
 * tells "UBND tỉnh" from "UBND xã"; only a Sở exists at one level alone: "Sở Y tế tỉnh" is "Sở Y tế".
 */
export function agencyKeys(names: readonly string[], province: string | null): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    const folded = name.normalize("NFC").replace(/\s+/gu, " ").trim();
    for (const variant of [folded, withoutProvince(folded, province)]) {
      keys.add(keyOf(variant));
      if (SO.test(variant)) keys.add(keyOf(variant.replace(LEVEL_AT_END, "")));
    }
  }
  keys.delete("");
  return keys;
}

const SO = /^sở /iu;
const LEVEL_AT_END = / (?:tỉnh|thành phố)$/iu;

function withoutProvince(name: string, province: string | null): string {
  if (province === null) return name;
  const own = province.normalize("NFC").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return name.replace(new RegExp(`(?<!\\p{L}) ?${own}(?!\\p{L})`, "iu"), "").trim();
}

export function shareKey(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}
