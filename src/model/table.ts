import { z } from "zod";
import { Span } from "./span.ts";

export const Table = z
  .strictObject({
    id: z.string().meta({ description: "tb1, tb2 ..." }),
    kind: z
      .enum(["indicators", "assignments", "schedule", "budget", "layout", "other"])
      .meta({ description: "What its rows are, by its header." }),
    caption: z.string().nullable().meta({ description: "As printed above it." }),
    section: z.string().nullable().meta({ description: "Id of the section it stands in." }),
    headerRows: z
      .int()
      .nonnegative()
      .meta({ description: "How many rows from the first on are its header." }),
    columns: z
      .array(
        z.strictObject({
          path: z.array(z.string()).meta({ description: "Its headers from above: Năm, 2025." }),
          role: z.string().nullable().meta({
            description: "What it holds: order, indicator, content, unit, value, lead, support, deadline ...",
          }),
          period: z.string().nullable().meta({ description: "EDTF, where its header gives a time." }),
        }),
      )
      .meta({ description: "From left to right." }),
    cells: z
      .array(
        z.strictObject({
          row: z.int().nonnegative().meta({ description: "From 0." }),
          column: z.int().nonnegative().meta({ description: "From 0." }),
          rowSpan: z.int().positive().meta({ description: "How many rows it fills." }),
          columnSpan: z.int().positive().meta({ description: "How many columns it fills." }),
          text: z.string().meta({ description: "Its wording; empty cells are left out." }),
          span: Span,
        }),
      )
      .meta({ description: "By row, then by column." }),
    rows: z.int().nonnegative().meta({ description: "Rows of the grid, header included." }),
    span: Span.meta({ description: "From its first cell to its last." }),
  })
  .meta({ id: "Table", description: "A table as a grid, whatever it holds." });
export type Table = z.infer<typeof Table>;
