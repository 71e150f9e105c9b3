import { z } from "zod";
import { Span } from "./span.ts";

export const AgencyKind = z.enum(["organisation", "group"]).meta({ id: "AgencyKind" });
export type AgencyKind = z.infer<typeof AgencyKind>;

export const AgencyLevel = z.enum(["central", "province", "district", "commune"]).meta({ id: "AgencyLevel" });
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
  .meta({ id: "AgencyBranch" });
export type AgencyBranch = z.infer<typeof AgencyBranch>;

export const Agency = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    name: z.string(),
    abbreviations: z
      .array(z.string())
      .meta({ description: "Shorter forms, those printed in the document first." }),
    kind: AgencyKind,
    level: AgencyLevel.nullable(),
    branch: AgencyBranch,
    known: z.boolean().meta({ description: "In the registry, or read by its shape alone." }),
    validTo: z.iso.date().nullable().meta({ description: "Last day it existed under this name." }),
    successors: z.array(z.string()).meta({ description: "Ids of the agencies that took over." }),
    mentions: z.array(Span),
  })
  .meta({ id: "Agency", description: "An organisation or group named, with every mention of it." });
export type Agency = z.infer<typeof Agency>;
