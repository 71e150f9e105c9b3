import { z } from "zod";
import { Span } from "./span.ts";

export const AgencyKind = z
  .enum(["organisation", "group"])
  .meta({ id: "AgencyKind", description: "A group is several bodies in one: các sở, ban, ngành." });
export type AgencyKind = z.infer<typeof AgencyKind>;

export const AgencyLevel = z
  .enum(["central", "province", "district", "commune"])
  .meta({ id: "AgencyLevel", description: "Level of administration." });
export type AgencyLevel = z.infer<typeof AgencyLevel>;

export const AgencyBranch = z
  .enum([
    "government",
    "party",
    "front",
    "armed-forces",
    "court-procuracy",
    "public-service",
    "enterprise",
    "other",
  ])
  .meta({ id: "AgencyBranch", description: "The system it belongs to." });
export type AgencyBranch = z.infer<typeof AgencyBranch>;

export const Agency = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      .meta({ description: "Of the registry, else made of the name: so-y-te." }),
    name: z.string().meta({ description: "As printed at its fullest, abbreviations spelled out." }),
    abbreviations: z
      .array(z.string())
      .meta({ description: "Shorter forms, those printed in the document first." }),
    kind: AgencyKind,
    level: AgencyLevel.nullable().meta({ description: "Null where it is not told." }),
    branch: AgencyBranch,
    known: z.boolean().meta({ description: "In the registry, or read by its shape alone." }),
    validTo: z.iso.date().nullable().meta({ description: "Last day it existed under this name." }),
    successors: z.array(z.string()).meta({ description: "Ids of the agencies that took over." }),
    mentions: z.array(Span).meta({ description: "In the order of the text." }),
  })
  .meta({ id: "Agency", description: "An organisation or group named, with every mention of it." });
export type Agency = z.infer<typeof Agency>;
