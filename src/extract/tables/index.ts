import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Table } from "../../model/table.ts";
import { readIndicators } from "../indicators/index.ts";
import type { Reading } from "../reading.ts";
import type { Trace } from "../trace.ts";
import { readAssignments, type AssignmentRow } from "./assignments.ts";
import { checkOrder } from "./check-order.ts";
import { readTable, traceTable, type ReadTable } from "./read-table.ts";

export type { AssignmentRow } from "./assignments.ts";

export type ExtractedTables = {
  tables: Table[];
  indicators: Indicator[];
  assignments: AssignmentRow[];
  traces: Trace[];
  diagnostics: Diagnostic[];
};

/** Reads the tables of a document: each as a grid, and what the rows of indicator and assignment tables say. */
export function extractTables(reading: Reading): ExtractedTables {
  const reads: ReadTable[] = [];
  for (const block of reading.outline.tables) {
    reads.push(readTable(reading, block, `tb${reads.length + 1}`, reads.at(-1) ?? null));
  }
  const { indicators, traces, diagnostics } = readIndicators(reading, reads);
  return {
    tables: reads.map(({ table }) => table),
    indicators,
    assignments: reads.flatMap(readAssignments),
    traces: [...reads.map(traceTable), ...traces],
    diagnostics: [...reads.flatMap((read) => checkOrder(read)), ...diagnostics],
  };
}
