/** Writes schemas/plan.schema.json from the zod model; with --check it only says whether the file is up to date. */
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { Plan } from "../src/model/plan.ts";
import { SCHEMA_VERSION } from "../src/model/version.ts";

const FILE = new URL("../schemas/plan.schema.json", import.meta.url);

const { $schema, ...body } = z.toJSONSchema(Plan, { target: "draft-2020-12" });
const schema = {
  $schema,
  $id: `https://kehoach.dev/schemas/plan-${SCHEMA_VERSION}.schema.json`,
  title: `kehoach plan, version ${SCHEMA_VERSION}`,
  ...body,
};
const wanted = `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv.includes("--check")) {
  const found = await readFile(FILE, "utf8").catch(() => "");
  if (found !== wanted) {
    process.stderr.write("schemas/plan.schema.json is stale: npm run schema\n");
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, wanted);
}
