import { KehoachError } from "../../errors.ts";
import type { Limits } from "../limits.ts";

/** Formats that LibreOffice Writer is asked to turn into .docx; the extension tells it which filter to take. */
export type OfficeFormat = "doc" | "rtf" | "odt";

const NAMES: Readonly<Record<OfficeFormat, string>> = {
  doc: "old Word files (Word 6 and 95)",
  rtf: "rich text (RTF)",
  odt: "OpenDocument text (.odt)",
};

/** Names of the program, in the order in which they are looked for. */
const PROGRAMS = ["soffice", "libreoffice"] as const;

/** The program on the PATH, or null. */
export async function findOffice(path = process.env["PATH"] ?? ""): Promise<string | null> {
  const { access, constants } = await import("node:fs/promises");
  const { delimiter, join } = await import("node:path");
  const ending = process.platform === "win32" ? ".exe" : "";
  const places = path.split(delimiter).filter((folder) => folder !== "");
  for (const place of PROGRAMS.flatMap((name) => places.map((folder) => join(folder, name + ending)))) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return null;
}

/**
 * Turns a file into .docx with LibreOffice, in a folder and with a profile of its own, so that several may run at a
 * time and none meets what a user has set (macros, links).
 *
 * @throws KehoachError `format.unsupported` where there is no LibreOffice, `format.damaged` where it cannot read the
 *   file, `input.too-large` where it takes longer than `limits.officeTime`
 */
export async function convertToDocx(
  bytes: Uint8Array,
  format: OfficeFormat,
  limits: Limits,
): Promise<Uint8Array> {
  const office = await findOffice();
  if (office === null) {
    throw new KehoachError(
      "format.unsupported",
      `kehoach reads ${NAMES[format]} through LibreOffice, and finds no soffice on the PATH. Install it, or save the file as .docx.`,
    );
  }
  const { mkdtemp, readFile, rm, writeFile } = await import("node:fs/promises");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { pathToFileURL } = await import("node:url");
  const folder = await mkdtemp(join(tmpdir(), "kehoach-office-"));
  try {
    await writeFile(join(folder, `plan.${format}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const to = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "out")];
    const args = [
      profile,
      "--headless",
      "--norestore",
      "--nolockcheck",
      ...to,
      join(folder, `plan.${format}`),
    ];
    await run(office, args, limits.officeTime);
    return await readFile(join(folder, "out", "plan.docx"));
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause;
    throw new KehoachError("format.damaged", "LibreOffice cannot read this file.", { cause });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs the program; LibreOffice starts others, which end with it as they are one group. */
async function run(program: string, args: readonly string[], milliseconds: number): Promise<void> {
  const { spawn } = await import("node:child_process");
  const isGroup = process.platform !== "win32";
  const child = spawn(program, args, { stdio: "ignore", detached: isGroup });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (isGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  }, milliseconds);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (isLate) {
      throw new KehoachError(
        "input.too-large",
        `LibreOffice took too long: limits.officeTime allows ${milliseconds} milliseconds.`,
      );
    }
    if (code !== 0) throw new Error(`${program} ended with code ${code}`);
  } finally {
    clearTimeout(timer);
  }
}
