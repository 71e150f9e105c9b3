/** What the command tells the shell. */
export const EXIT = {
  ok: 0,
  /** Something could not be read or written; everything else was done. */
  failed: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
} as const;
