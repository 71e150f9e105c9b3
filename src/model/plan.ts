import { z } from "zod";
import { Agency } from "./agency.ts";
import { Deadline } from "./deadline.ts";
import { Diagnostic } from "./diagnostic.ts";
import { Funding } from "./funding.ts";
import { Indicator } from "./indicator.ts";
import { Metadata } from "./metadata.ts";
import { Objective } from "./objective.ts";
import { Reference } from "./reference.ts";
import { Section } from "./section.ts";
import { Source } from "./source.ts";
import { Table } from "./table.ts";
import { Target } from "./target.ts";
import { Task } from "./task.ts";
import { SCHEMA_VERSION } from "./version.ts";

export const Plan = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    generator: z.strictObject({ name: z.string(), version: z.string() }),
    id: z.string().meta({ description: "place.issuer.number.date" }),
    source: Source,
    text: z.string().meta({ description: "The canonical text; every span points into it." }),
    metadata: Metadata,
    sections: z.array(Section),
    references: z.array(Reference),
    objectives: z.array(Objective),
    targets: z.array(Target),
    deadlines: z.array(Deadline),
    agencies: z.array(Agency),
    tasks: z.array(Task),
    tables: z.array(Table),
    indicators: z.array(Indicator),
    funding: z.array(Funding),
    diagnostics: z.array(Diagnostic),
  })
  .meta({ id: "Plan", description: "A Vietnamese administrative plan." });
export type Plan = z.infer<typeof Plan>;
