import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PLANS } from "../test/fixtures/plans/plans.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The text of every plan that is kept in every format. */
export const texts: readonly string[] = PLANS.map((id) =>
  readFileSync(`${ROOT}corpus/${id}/source.txt`, "utf8"),
);

/** The same plans as files of a format. */
export const filesOf = (format: "docx" | "pdf"): readonly Uint8Array[] =>
  PLANS.map((id) => {
    const name = format === "pdf" ? id.replace(/-\d+-kh-tu$/u, "") : id;
    return new Uint8Array(readFileSync(`${ROOT}test/fixtures/${format}/${name}.${format}`));
  });
