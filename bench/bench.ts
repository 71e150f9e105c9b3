/** What one bench measured. Figures are medians, and what is judged is a ratio within one run. */
export type BenchResult = { rows: string[][]; verdict: string; passed: boolean };

export type Bench = {
  title: string;
  /** `text` is a plan of the corpus, `file` the path it was read from. */
  run(text: string, file: string): BenchResult | Promise<BenchResult>;
};
