const WIDTH = 110;

/** Turns a value into JSON text. */
export type PrintJson = (value: unknown) => string;

/**
 * JSON on one line, or for people: indented, and what fits on a line, such as a span, on one line.
 * The package that does this is loaded only where it is asked for.
 */
export async function jsonPrinter({ pretty }: { pretty: boolean }): Promise<PrintJson> {
  if (!pretty) return (value) => JSON.stringify(value);
  const { default: stringify } = await import("json-stringify-pretty-compact");
  return (value) => stringify(value, { maxLength: WIDTH });
}
