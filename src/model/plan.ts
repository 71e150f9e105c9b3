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
    schemaVersion: z.literal(SCHEMA_VERSION).meta({ description: "Version of this model." }),
    generator: z
      .strictObject({
        name: z.string().meta({ description: "kehoach" }),
        version: z.string().meta({ description: "Version of the package." }),
      })
      .meta({ description: "What wrote this. Ids are the same for the same input and version." }),
    id: z.string().meta({ description: "place.issuer.number.date: kon-tum.tinh-uy.124-kh-tu.2024-01-26." }),
    source: Source,
    text: z.string().meta({ description: "The canonical text; every span points into it." }),
    metadata: Metadata,
    sections: z.array(Section).meta({ description: "The tree: headings and their items." }),
    references: z
      .array(Reference)
      .meta({ description: "One entry a document, in the order of first mention." }),
    objectives: z.array(Objective).meta({ description: "What the plan is to reach, in words." }),
    targets: z.array(Target).meta({ description: "Those of the prose; those of tables are indicators." }),
    deadlines: z.array(Deadline).meta({ description: "In the order of the text." }),
    agencies: z
      .array(Agency)
      .meta({ description: "One entry an organisation or group, in the order of first mention." }),
    tasks: z.array(Task).meta({ description: "In the order of the text." }),
    tables: z
      .array(Table)
      .meta({ description: "Every table but those that only lay out header and sign-off." }),
    indicators: z.array(Indicator).meta({ description: "Rows of the tables of kind indicators." }),
    funding: z.array(Funding).meta({ description: "Where the money comes from." }),
    diagnostics: z.array(Diagnostic).meta({ description: "Empty where nothing was odd." }),
  })
  .meta({ id: "Plan", description: "A Vietnamese administrative plan." });
export type Plan = z.infer<typeof Plan>;
