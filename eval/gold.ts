import { z } from "zod";
import { AgencyKind } from "../src/model/agency.ts";
import { Deadline } from "../src/model/deadline.ts";
import { Edtf } from "../src/model/edtf.ts";
import { Comparator } from "../src/model/quantity.ts";
import { Table } from "../src/model/table.ts";
import { Role } from "../src/model/task.ts";

/** An entry marked optional is neither rewarded nor punished. */
const optional = z.boolean().default(false);

const GoldMetadata = z.strictObject({
  documentType: z.string(),
  number: z.string().nullable(),
  serial: z.string().nullable(),
  symbol: z.string().nullable(),
  system: z.enum(["state", "party"]),
  issuer: z.string().nullable(),
  province: z.string().nullable(),
  date: Edtf.nullable(),
  title: z.string(),
  signers: z.array(
    z.strictObject({
      name: z.string(),
      position: z.string(),
      authority: z.string().nullable(),
      onBehalfOf: z.string().nullable().optional(),
    }),
  ),
  recipients: z.array(z.string()),
  period: Edtf.nullable(),
});

const GoldSection = z.strictObject({ path: z.array(z.string()), title: z.string(), optional });

const GoldReference = z.strictObject({
  type: z.string(),
  number: z.string().nullable(),
  date: Edtf.nullable(),
  issuer: z.string().nullable(),
  title: z.string().optional(),
  shortNames: z.array(z.string()),
  self: z.boolean(),
  mentions: z.int().positive(),
  optional,
});

const GoldTarget = z.strictObject({
  quote: z.string(),
  indicator: z.string(),
  comparator: Comparator,
  value: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  change: z.enum(["level", "increase", "decrease"]),
  due: Edtf.nullable(),
  frequency: z.string().nullable(),
  baseline: z
    .strictObject({ value: z.number(), unit: z.string().nullable(), period: Edtf.nullable() })
    .nullable(),
  origin: z.enum(["prose", "table"]),
  optional,
});

const GoldDeadline = z.strictObject({
  quote: z.string(),
  relation: Deadline.shape.relation,
  value: Edtf.nullable(),
  recurrence: z.string().nullable(),
  duration: z.string().nullable(),
  optional,
});

const GoldAgency = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  kind: AgencyKind,
  optional,
});

const GoldInvolvement = z.strictObject({ agency: z.string(), role: Role, optional });

const GoldTask = z.strictObject({
  quote: z.string(),
  origin: z.enum(["prose", "table"]),
  involvements: z.array(GoldInvolvement),
  optional,
});

const GoldTable = z.strictObject({
  kind: Table.shape.kind,
  caption: z.string().nullable(),
  /** Rows below the header, group rows included. */
  rows: z.int().nonnegative(),
  header: z.array(z.string()),
  optional,
});

const GoldCell = z.strictObject({
  period: Edtf.nullable(),
  kind: z.enum(["actual", "estimate", "target"]),
  comparator: Comparator,
  value: z.number().nullable(),
  max: z.number().nullable(),
});

const GoldIndicator = z.strictObject({
  name: z.string(),
  unit: z.string().nullable(),
  group: z.string().nullable(),
  series: z.array(GoldCell),
  optional,
});

const GoldFunding = z.strictObject({ source: z.string(), optional });

const GoldObjective = z.strictObject({ quote: z.string(), kind: z.enum(["general", "specific"]), optional });

/** What a person wrote about a document after reading it; corpus/README.md describes the format. */
export const Gold = z.strictObject({
  document: z.string(),
  metadata: GoldMetadata,
  sections: z.array(GoldSection),
  references: z.array(GoldReference),
  targets: z.array(GoldTarget),
  deadlines: z.array(GoldDeadline),
  agencies: z.array(GoldAgency),
  tasks: z.array(GoldTask),
  tables: z.array(GoldTable),
  indicators: z.array(GoldIndicator),
  funding: z.array(GoldFunding),
  objectives: z.array(GoldObjective).optional(),
  notes: z.string().optional(),
});
export type Gold = z.infer<typeof Gold>;

/**
 * Reads the text of a gold.json.
 * @throws Error that names the file and the place in it, where the annotation breaks the format.
 */
export function parseGold(json: string, file: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: no JSON: ${(error as Error).message}`, { cause: error });
  }
  const result = Gold.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `  ${issue.path.join(".") || "(root)"}: ${issue.message}`,
  );
  throw new Error(`${file}: the annotation breaks the format of corpus/README.md\n${issues.join("\n")}`);
}
