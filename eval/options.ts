import { parseArgs } from "node:util";
import { FIELDS, type FieldName } from "./document-score.ts";

export const HELP = `Scores the library against the annotated documents of corpus/ or of the given directories.

  npx tsx eval/main.ts [dir ...] [options]

  dir              holds <id>/source.* and <id>/gold.json, or is such a folder; default: corpus/
  --field name     only this field (may be repeated): ${FIELDS.join(", ")}
  --by-document    a table for each document as well
  --misses         what was missed (-), invented (+) and wrong (≠), with its wording
  --json           the whole result as JSON, nothing else on standard output
  --baseline file  facts gained and lost against an earlier output of --json
  --floors         fail where a figure is below eval/floors.json
  --write-readme   put the table between the eval markers of README.md
  --help           this text
`;

export type Options = {
  directories: string[];
  fields: FieldName[];
  byDocument: boolean;
  misses: boolean;
  json: boolean;
  baseline: string | null;
  floors: boolean;
  writeReadme: boolean;
  help: boolean;
};

/** @throws Error that says which argument is wrong */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      field: { type: "string", multiple: true, default: [] },
      "by-document": { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      baseline: { type: "string" },
      floors: { type: "boolean", default: false },
      "write-readme": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if ((values.floors || values["write-readme"]) && positionals.length + values.field.length > 0) {
    throw new Error("--floors and --write-readme speak of all fields of corpus/: no dir, no --field");
  }
  return {
    directories: positionals.length === 0 ? ["corpus"] : positionals,
    fields: values.field.length === 0 ? FIELDS : values.field.map(fieldNamed),
    byDocument: values["by-document"],
    misses: values.misses,
    json: values.json,
    baseline: values.baseline ?? null,
    floors: values.floors,
    writeReadme: values["write-readme"],
    help: values.help,
  };
}

function fieldNamed(name: string): FieldName {
  const field = FIELDS.find((candidate) => candidate === name);
  if (field === undefined) throw new Error(`--field ${name}: one of ${FIELDS.join(", ")} expected`);
  return field;
}
