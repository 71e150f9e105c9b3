import {
  BACK_RIMES,
  BACK_STOPS,
  FRONT_RIMES,
  FRONT_STOPS,
  GI_CONTRACTED,
  GI_CONTRACTED_STOPS,
  GLIDE_RIMES,
  GLIDE_STOPS,
  INITIALS,
  LIP_INITIALS,
  LOANS,
  QU_RIMES,
  QU_STOPS,
  SPLIT_INITIALS,
  Y_INITIALS,
  Y_RIMES,
  Y_STOPS,
} from "./syllable-parts.ts";

/** Where a toneless syllable bears its tone, one bit a place, and whether it ends in a stop. */
type Shape = { tonePlaces: number; stop: boolean };

const OPEN_GLIDES: ReadonlySet<string> = new Set(["oA", "oE", "uY"]);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Sắc and nặng: the tones of syllables that end in p, t, c, ch. */
const STOP_TONE = /[\u0301\u0323]/u;
const LONGEST = 7;

let inventory: ReadonlyMap<string, Shape> | null = null;

/**
 * Whether a word is a legal Vietnamese syllable, in any case and Unicode form: a rule of spelling, not a list of
 * words that occur ("nghuệch" is legal, "ngh", "ồbg" and "plan" are not). Both styles of tone marks are right.
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST * 3) return false;
  const letters = word.toLowerCase().normalize("NFD");
  const at = letters.search(TONE);
  if (at === -1) return isTonelessSyllable(letters);
  const toneless = letters.slice(0, at) + letters.slice(at + 1);
  if (TONE.test(toneless)) return false;
  const shape = syllables().get(toneless.normalize("NFC"));
  if (shape === undefined || (shape.stop && !STOP_TONE.test(letters.charAt(at)))) return false;
  const place = [...letters.slice(0, at).normalize("NFC")].length - 1;
  return (shape.tonePlaces & (1 << place)) !== 0;
}

/** Without a tone: stops need one ("các", not "cac"). */
function isTonelessSyllable(letters: string): boolean {
  return syllables().get(letters.normalize("NFC"))?.stop === false;
}

function syllables(): ReadonlyMap<string, Shape> {
  return (inventory ??= makeInventory());
}

function makeInventory(): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  const add = (initials: readonly string[], rimes: readonly string[], stop: boolean): void => {
    for (const initial of initials) for (const rime of rimes) addSyllable(shapes, initial, rime, stop);
  };

  const back = [...INITIALS, ...SPLIT_INITIALS.map(([before]) => before), "gi", ""];
  const front = [...INITIALS, ...SPLIT_INITIALS.map(([, before]) => before)];
  add(back, BACK_RIMES, false);
  add(back, BACK_STOPS, true);
  add(front, FRONT_RIMES, false);
  add(front, FRONT_STOPS, true);
  // Without an initial iê is written yê: yêu, yết.
  add(
    [""],
    FRONT_RIMES.filter((rime) => !rime.startsWith("i")),
    false,
  );
  add(
    [""],
    FRONT_STOPS.filter((rime) => !rime.startsWith("i")),
    true,
  );
  const gliding = back.filter((initial) => !LIP_INITIALS.has(initial));
  add(gliding, GLIDE_RIMES, false);
  add(gliding, GLIDE_STOPS, true);
  for (const { initial, rime, stop } of LOANS) addSyllable(shapes, initial, rime, stop);
  // "gi" before e and ê keeps its i: gié, giền.
  add(
    ["gi"],
    FRONT_RIMES.filter((rime) => /^[EÊ]/u.test(rime)),
    false,
  );
  add(
    ["gi"],
    FRONT_STOPS.filter((rime) => /^[EÊ]/u.test(rime)),
    true,
  );
  add(["g"], GI_CONTRACTED, false);
  add(["g"], GI_CONTRACTED_STOPS, true);
  add(["qu"], QU_RIMES, false);
  add(["qu"], QU_STOPS, true);
  add([""], Y_RIMES, false);
  add([""], Y_STOPS, true);
  add(Y_INITIALS, ["Y"], false);
  return shapes;
}

function addSyllable(shapes: Map<string, Shape>, initial: string, rime: string, stop: boolean): void {
  const nucleus = initial.length + rime.search(/\p{Lu}/u);
  const places = (1 << nucleus) | (OPEN_GLIDES.has(rime) ? 1 << (nucleus - 1) : 0);
  const letters = initial + rime.toLowerCase();
  const known = shapes.get(letters);
  shapes.set(letters, { tonePlaces: places | (known?.tonePlaces ?? 0), stop });
}
