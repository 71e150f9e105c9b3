import { Option } from "commander";
import type { TracedPlan } from "../extract.ts";
import type { Plan } from "../model/plan.ts";

/** Formats that may be named where the bytes alone do not tell them apart. */
const INPUT_FORMATS = ["text", "markdown", "html", "docx", "doc", "rtf", "odt", "pdf", "image"] as const;

/** Options of every command that reads plans. */
export type InputOptions = { inputFormat?: (typeof INPUT_FORMATS)[number]; ocr?: boolean };

export const inputFormatOption = (): Option =>
  new Option("--input-format <format>", "read the input as this format instead of looking at it").choices(
    INPUT_FORMATS,
  );

export const ocrOption = (): Option =>
  new Option("--ocr", "recognise the text of pictures and scans; takes some seconds a page");

/** The plan in a file, or on standard input for `-`. */
export async function readPlan(file: string, options: InputOptions): Promise<Plan> {
  const { extract } = await import("../extract.ts");
  return extract(await inputOf(file), optionsOf(options));
}

/** The same with the traces of its facts. */
export async function readTraced(file: string, options: InputOptions): Promise<TracedPlan> {
  const { extractWithTraces } = await import("../extract.ts");
  return extractWithTraces(await inputOf(file), optionsOf(options));
}

/** The canonical text of a file, or of standard input for `-`; no fact is extracted. */
export async function readCanonicalText(file: string, options: InputOptions): Promise<string> {
  const { read } = await import("../read/index.ts");
  return (await read(await inputOf(file), optionsOf(options))).document.text;
}

const optionsOf = ({ inputFormat, ocr = false }: InputOptions) =>
  inputFormat === undefined ? { ocr } : { format: inputFormat, ocr };

const inputOf = async (file: string): Promise<string | Uint8Array> =>
  file === "-" ? readStandardInput() : file;

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
