import type { RawDocument } from "../../document/raw.ts";
import { KehoachError } from "../../errors.ts";
import type { Limits } from "../limits.ts";
import { convertToDocx, findOffice, type OfficeFormat } from "./convert.ts";

/**
 * Reads a file that LibreOffice understands as the .docx it makes of it. The origin map counts the paragraphs of that
 * .docx, which are those of the file.
 *
 * @throws KehoachError as {@link convertToDocx} and the reader of .docx do
 */
export async function readThroughOffice(
  bytes: Uint8Array,
  format: OfficeFormat,
  limits: Limits,
): Promise<RawDocument> {
  const { readDocx } = await import("../docx/index.ts");
  return { ...(await readDocx(await convertToDocx(bytes, format, limits), limits)), format };
}

/** Reads an old Word file that `reason` says cannot be read directly, or throws that reason. */
export async function readOldWord(bytes: Uint8Array, reason: unknown, limits: Limits): Promise<RawDocument> {
  // Of damaged files LibreOffice makes what it can: the bytes as if they were text.
  const mayHelp = reason instanceof KehoachError && reason.code === "format.unsupported";
  if (!mayHelp || (await findOffice()) === null) throw reason;
  try {
    return await readThroughOffice(bytes, "doc", limits);
  } catch {
    throw reason;
  }
}
