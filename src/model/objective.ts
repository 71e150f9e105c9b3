import { z } from "zod";
import { Span } from "./span.ts";

export const Objective = z
  .strictObject({
    id: z.string().meta({ description: "o1, o2 ..." }),
    kind: z.enum(["general", "specific"]).meta({ description: "Mục tiêu chung or cụ thể." }),
    text: z.string().meta({ description: "On one line." }),
    section: z.string().meta({ description: "Id of the section." }),
    span: Span.meta({ description: "Where it stands." }),
  })
  .meta({ id: "Objective", description: "What the plan is to reach, in words." });
export type Objective = z.infer<typeof Objective>;
