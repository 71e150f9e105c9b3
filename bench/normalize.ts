import { normalize } from "../src/text/normalize.ts";
import type { Bench } from "./bench.ts";
import { medianTime } from "./median.ts";

/** From 8 plans on: one alone fits the caches of the processor, and no longer text ever does. */
const [SHORT, LONG, LIMIT] = [8, 64, 12];

/** Text that needs nothing is passed through; the decomposed form of it needs a change at almost every word. */
export const normalizing: Bench = {
  title: "normalize: a plan as it is, and decomposed (NFD)",
  run(text) {
    const forms = { composed: text.normalize("NFC"), decomposed: text.normalize("NFD") };
    const rows = Object.entries(forms).map(([name, form]) => {
      const time = medianTime(9, () => normalize(form));
      return [
        name,
        `${time.toFixed(2)} ms`,
        `${(form.length / 1000 / time).toFixed(1)} million characters a second`,
      ];
    });
    const [short, long] = [SHORT, LONG].map((repeats) => {
      const repeated = forms.decomposed.repeat(repeats);
      return medianTime(3, () => normalize(repeated));
    }) as [number, number];
    const ratio = long / short;
    return {
      rows,
      verdict: `${LONG}x decomposed takes ${ratio.toFixed(1)} times as long as ${SHORT}x; at most ${LIMIT}`,
      passed: ratio <= LIMIT,
    };
  },
};
