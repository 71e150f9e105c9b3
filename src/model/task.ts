import { z } from "zod";
import { Span } from "./span.ts";

export const Role = z
  .enum(["lead", "support", "partner", "advised", "reported-to", "channel", "approver", "monitor"])
  .meta({
    id: "Role",
    description:
      "lead: carries it; support: is told to cooperate; partner: the one to cooperate with; advised (tham mưu), reported-to (báo cáo), channel (qua), approver (trình), monitor (theo dõi, đôn đốc).",
  });
export type Role = z.infer<typeof Role>;

export const Task = z
  .strictObject({
    id: z.string().meta({ description: "t1, t2 ..." }),
    text: z.string().meta({ description: "The item or the cells of the row, on one line." }),
    section: z.string().meta({ description: "Id of the section." }),
    span: Span.meta({ description: "Where the item or the row stands." }),
    origin: z.enum(["prose", "table"]).meta({ description: "What it was read from." }),
    action: z
      .string()
      .nullable()
      .meta({ description: "Main verb phrase, in small letters: xây dựng kế hoạch." }),
    involvements: z
      .array(
        z.strictObject({
          agency: z.string().meta({ description: "Id of the agency." }),
          role: Role,
          basis: z.enum(["sentence", "heading", "lead-in", "section-note", "table"]).meta({
            description:
              "What gives it the role: the item itself, or what speaks of the item from elsewhere.",
          }),
          span: Span.meta({ description: "Where the agency is named." }),
        }),
      )
      .meta({ description: "Who does what; empty where nobody is named." }),
    deadlines: z.array(z.string()).meta({ description: "Ids of the deadlines that bound it." }),
    references: z.array(z.string()).meta({ description: "Ids of the documents it cites." }),
    outputs: z.array(z.string()).meta({ description: "What is to come out of it, as printed." }),
    kind: z
      .enum(["task", "reporting", "monitoring"])
      .meta({ description: "Reports and checks are told apart." }),
  })
  .meta({ id: "Task", description: "The smallest item that tells someone to do something." });
export type Task = z.infer<typeof Task>;
