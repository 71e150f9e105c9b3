const PATIENCE_MS = 500;
/** Makes room on a terminal for a message where the progress line may stand. */
export const CLEAR_LINE = "\r\u001b[2K";

export type Progress = {
  /** Says which file is read now. */
  at(file: string): void;
  /** Takes the line away. */
  end(): void;
};

/** One line on standard error that says how far the work is; only on a terminal, and only once it takes long. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { at() {}, end() {} };
  const started = performance.now();
  let done = 0;
  let shown = false;
  return {
    at(file) {
      done += 1;
      if (performance.now() - started < PATIENCE_MS) return;
      process.stderr.write(`${CLEAR_LINE}${done}/${total} ${file}`);
      shown = true;
    },
    end() {
      if (shown) process.stderr.write(CLEAR_LINE);
    },
  };
}
