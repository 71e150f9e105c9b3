/** Codes of {@link KehoachError}: why an input is no document that can be read. */
export type ErrorCode =
  | "input.not-found"
  | "input.unreadable"
  | "input.empty"
  | "input.too-large"
  | "format.unknown"
  | "format.unsupported"
  | "format.damaged"
  | "format.encrypted";

/** The one error the library throws. Content never throws: what is odd in it becomes a diagnostic. */
export class KehoachError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "KehoachError";
    this.code = code;
  }
}
