/** The middle of the numbers: one run that the machine disturbed does not move it. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Median of the milliseconds that `run` takes, after one run that is not counted. */
export function medianTime(rounds: number, run: () => unknown): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

/**
 * Medians of the milliseconds that each of `runs` takes, by name. They take turns, so that what disturbs the machine
 * meets all of them; the first rounds are not counted.
 */
export async function medianTimes<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const taken = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now();
      await runs[name]();
      if (round >= 0) taken.get(name)!.push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name)!)])) as Record<Name, number>;
}

const WARM_UP = 5;

/** Runs one after another, as the times of one would hold those of all others. */
export async function inTurn<T>(inputs: readonly T[], run: (input: T) => Promise<unknown>): Promise<void> {
  for (const input of inputs) await run(input);
}
