import type { AttackPattern } from "recheck";
import type { Pattern } from "./collect.ts";

const LONGEST = 65_536;
const SLOW_MS = 100;

/**
 * The power with which the time of a pattern grows on longer and longer attacks, or null where even the longest is
 * fast. recheck guesses the degree from steps on short texts, where a bounded repeat ("[^\n]{1,120}") looks unbounded.
 */
export function measureGrowth({ source, flags }: Pattern, attack: AttackPattern): number | null {
  const pattern = new RegExp(source, flags.replace(/[gy]/gu, ""));
  // The engine compiles a pattern to machine code when it is run again.
  timeOf(pattern, attackOf(attack, 32));
  timeOf(pattern, attackOf(attack, 32));
  // Over two doublings, so that one disturbed measurement weighs half.
  let quarter = timeOf(pattern, attackOf(attack, 32));
  let half = timeOf(pattern, attackOf(attack, 64));
  for (let length = 128; length <= LONGEST; length *= 2) {
    const time = timeOf(pattern, attackOf(attack, length));
    if (time > SLOW_MS) return Math.log2(time / quarter) / 2;
    [quarter, half] = [half, time];
  }
  return null;
}

/** The attack with its pumps repeated until it has about this length. */
function attackOf({ pumps, suffix }: AttackPattern, length: number): string {
  const size = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.round(length / size));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
}

function timeOf(pattern: RegExp, text: string): number {
  const started = performance.now();
  pattern.test(text);
  return performance.now() - started;
}
