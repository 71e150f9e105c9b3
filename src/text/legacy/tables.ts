import type { LegacyEncoding, LegacyTable } from "./table.ts";
import { tcvn3 } from "./tcvn3.ts";
import { utf8As1252 } from "./utf8-as-1252.ts";
import { viqr } from "./viqr.ts";
import { viscii } from "./viscii.ts";
import { vni } from "./vni.ts";
import { windows1258 } from "./windows-1258.ts";

export const LEGACY_TABLES: Readonly<Record<LegacyEncoding, LegacyTable>> = {
  tcvn3,
  vni,
  viqr,
  "windows-1258": windows1258,
  viscii,
  "utf-8-as-1252": utf8As1252,
};
