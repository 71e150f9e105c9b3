import { z } from "zod";
import { Span } from "./span.ts";

export const Objective = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["general", "specific"]),
    text: z.string(),
    section: z.string().meta({ description: "Id of the section." }),
    span: Span,
  })
  .meta({ id: "Objective" });
export type Objective = z.infer<typeof Objective>;
