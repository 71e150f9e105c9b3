import type { Span } from "../../model/span.ts";
import type { Task } from "../../model/task.ts";
import type { GroundedRole } from "./involvements.ts";

/** A task before it has its number. */
export type Draft = {
  span: Span;
  section: string;
  origin: Task["origin"];
  rule: string;
  action: { text: string; span: Span } | null;
  roles: GroundedRole[];
  outputs: string[];
  /** Where more is said of it: labels below it, notes, headings and lead-ins above it, cells of its row. */
  places: Span[];
};
