import { extractText } from "../src/extract-text.ts";
import { medianTime } from "./median.ts";
import type { Bench } from "./bench.ts";

const REPEATS = [1, 2, 4, 8, 16, 32];
const LIMIT = 40;

/** A plan laid end to end with itself: linear work takes 32 times as long for 32 plans, give or take. */
export const growth: Bench = {
  title: "growth: one plan repeated, through extractText",
  run(text) {
    const times = REPEATS.map((repeats) =>
      medianTime(repeats > 8 ? 3 : 7, () => extractText(text.repeat(repeats))),
    );
    const ratio = (times.at(-1) as number) / (times[0] as number);
    return {
      rows: REPEATS.map((repeats, index) => {
        const time = times[index] as number;
        return [`${repeats}x`, `${time.toFixed(1)} ms`, `${(time / repeats).toFixed(2)} ms a plan`];
      }),
      verdict: `32x takes ${ratio.toFixed(1)} times as long as 1x; at most ${LIMIT}`,
      passed: ratio <= LIMIT,
    };
  },
};
