import { z } from "zod";

/** A half-open range `[start, end)` of UTF-16 code units, as `String.prototype.slice` takes it. */
export const Span = z
  .strictObject({
    start: z.int().nonnegative().meta({ description: "Offset of the first code unit." }),
    end: z.int().nonnegative().meta({ description: "Offset after the last code unit." }),
  })
  .meta({ id: "Span", description: "Half-open range of UTF-16 code units in `plan.text`." });
export type Span = z.infer<typeof Span>;
