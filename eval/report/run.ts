import { z } from "zod";
import { FIELDS, type DocumentScore } from "../document-score.ts";
import { summarise } from "../summary.ts";

const Wordings = z.array(z.string());

const FieldScore = z.object({
  right: Wordings,
  missed: Wordings,
  invented: Wordings,
  attributes: z.record(
    z.string(),
    z.object({
      right: z.int(),
      wrong: z.array(z.object({ of: z.string(), expected: z.string(), got: z.string() })),
    }),
  ),
});

/** What `--json` prints and `--baseline` reads. */
const Run = z.object({
  version: z.literal(1),
  documents: z.array(
    z.object({ id: z.string(), fields: z.partialRecord(z.enum(FIELDS), FieldScore), unlocated: Wordings }),
  ),
});

export function runToJson(documents: readonly DocumentScore[]): string {
  return JSON.stringify({ version: 1, summary: summarise(documents), documents }, null, 1);
}

/** @throws Error where the text is no earlier output of `--json` */
export function runFromJson(json: string, file: string): DocumentScore[] {
  const result = Run.safeParse(JSON.parse(json));
  if (!result.success) throw new Error(`${file}: no output of --json\n${z.prettifyError(result.error)}`);
  return result.data.documents as DocumentScore[];
}
