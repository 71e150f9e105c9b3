import { Option } from "commander";
import type { Plan } from "../model/plan.ts";

/** Formats that may be named where the bytes alone do not tell them apart. */
const INPUT_FORMATS = ["text", "markdown", "html", "docx"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const inputFormatOption = (): Option =>
  new Option("--input-format <format>", "read the input as this format instead of looking at it").choices(
    INPUT_FORMATS,
  );

/** The plan in a file, or on standard input for `-`. */
export async function readPlan(file: string, format: InputFormat | undefined): Promise<Plan> {
  const { extract } = await import("../extract.ts");
  return extract(await inputOf(file), optionsOf(format));
}

/** The canonical text of a file, or of standard input for `-`; no fact is extracted. */
export async function readCanonicalText(file: string, format: InputFormat | undefined): Promise<string> {
  const { read } = await import("../read/index.ts");
  return (await read(await inputOf(file), optionsOf(format))).document.text;
}

const optionsOf = (format: InputFormat | undefined) => (format === undefined ? {} : { format });

const inputOf = async (file: string): Promise<string | Uint8Array> =>
  file === "-" ? readStandardInput() : file;

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
