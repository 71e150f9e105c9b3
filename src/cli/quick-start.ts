import module from "node:module";
import { setFlagsFromString } from "node:v8";

/** In Node from 22.1 on; the types follow the oldest Node that the package runs on. */
type CompileCache = { enableCompileCache?: () => unknown };

/**
 * A command runs for a fraction of a second, so what V8 does for long runs costs it more than it gains: patterns are
 * compiled to machine code at once, not first to bytecode, and compiled modules are kept for the next run where Node
 * can do that.
 */
export function startQuickly(): void {
  setFlagsFromString("--no-regexp-tier-up");
  (module as CompileCache).enableCompileCache?.();
}
