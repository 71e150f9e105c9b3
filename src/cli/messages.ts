import type { Diagnostic } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { shortened } from "./shortened.ts";
import { CLEAR_LINE } from "./progress.ts";

const LONGEST_WORDING = 80;

/** One line on standard error: what could not be done, and with which file. */
export function report(file: string | null, error: unknown): void {
  const code = error instanceof Error && "code" in error ? ` [${String(error.code)}]` : "";
  const message = error instanceof Error ? error.message : String(error);
  const place = file === null || message.includes(file) ? "" : `${nameOf(file)}: `;
  say(`${place}${message}${code}`);
}

/** One line on standard error for each error and warning of the plan, with the wording of the place. */
export function reportDiagnostics(file: string, plan: Plan): void {
  for (const diagnostic of plan.diagnostics) {
    if (diagnostic.severity !== "info") say(`${nameOf(file)}: ${line(diagnostic, plan.text)}`);
  }
}

const nameOf = (file: string): string => (file === "-" ? "standard input" : file);

function say(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? CLEAR_LINE : ""}kehoach: ${message}\n`);
}

function line({ severity, message, code, span }: Diagnostic, text: string): string {
  // Most messages quote the wording themselves: 'The label III stands twice: "III TỔ CHỨC THỰC HIỆN".'
  const quoted = span === null || message.includes('"');
  const place = quoted ? "" : ` "${shortened(text.slice(span.start, span.end), LONGEST_WORDING)}"`;
  return `${severity}: ${message}${place} [${code}]`;
}
