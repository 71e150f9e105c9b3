import { z } from "zod";
import { Span } from "./span.ts";

export const Table = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["indicators", "assignments", "schedule", "budget", "layout", "other"]),
    caption: z.string().nullable(),
    section: z.string().nullable(),
    headerRows: z.int().nonnegative(),
    columns: z.array(
      z.strictObject({
        path: z.array(z.string()),
        role: z.string().nullable(),
        period: z.string().nullable(),
      }),
    ),
    cells: z.array(
      z.strictObject({
        row: z.int().nonnegative(),
        column: z.int().nonnegative(),
        rowSpan: z.int().positive(),
        columnSpan: z.int().positive(),
        text: z.string(),
        span: Span,
      }),
    ),
    rows: z.int().nonnegative(),
    span: Span,
  })
  .meta({ id: "Table", description: "A table as a grid, whatever it holds." });
export type Table = z.infer<typeof Table>;
