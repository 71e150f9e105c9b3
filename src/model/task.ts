import { z } from "zod";
import { Span } from "./span.ts";

export const Role = z
  .enum(["lead", "support", "partner", "advised", "reported-to", "channel", "approver", "monitor"])
  .meta({ id: "Role" });
export type Role = z.infer<typeof Role>;

export const Task = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    section: z.string(),
    span: Span,
    origin: z.enum(["prose", "table"]),
    action: z.string().nullable().meta({ description: "Main verb phrase." }),
    involvements: z.array(
      z.strictObject({
        agency: z.string(),
        role: Role,
        basis: z.enum(["sentence", "heading", "lead-in", "section-note", "table"]),
        span: Span,
      }),
    ),
    deadlines: z.array(z.string()),
    references: z.array(z.string()),
    outputs: z.array(z.string()),
    kind: z.enum(["task", "reporting", "monitoring"]),
  })
  .meta({ id: "Task", description: "The smallest item that tells someone to do something." });
export type Task = z.infer<typeof Task>;
