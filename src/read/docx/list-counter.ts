import { formatNumber } from "./number-format.ts";
import { lastListLevel, type List, type ListLevel } from "./numbering.ts";

/** Counts the paragraphs of one story (the body, a header, the notes) and makes the labels that Word prints. */
export class ListCounter {
  /** Per abstract list the number last printed on each level; undefined where the level starts anew. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Levels (`numId/level`) whose startOverride has been used up. */
  readonly #startedOver = new Set<string>();

  /**
   * Counts one paragraph and gives its number text: "II.", "a)", "2.1.", without the tab or space that follows.
   * A bullet is given as it is written in the file.
   */
  next(numId: string, list: List, level: number): string {
    const counts = this.#advance(numId, list, level);
    const definition = list.levels.get(level);
    if (definition === undefined) return "";
    if (definition.format === "bullet") return definition.text;
    return definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels.get(index);
      if (shown === undefined || index > level) return "";
      return formatNumber(
        counts[index] ?? startOf(list, index),
        formatShown(definition, shown, index === level),
      );
    });
  }

  #advance(numId: string, list: List, level: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    // "1.1" that comes before any "1" takes the 1 for given: the next paragraph above it is "2".
    for (let above = 0; above < level; above++) counts[above] ??= startOf(list, above);

    const override = list.startOverrides.get(level);
    const key = `${numId}/${level}`;
    if (override !== undefined && !this.#startedOver.has(key)) {
      this.#startedOver.add(key);
      counts[level] = override;
    } else {
      const last = counts[level];
      counts[level] = last === undefined ? startOf(list, level) : last + 1;
    }

    for (let below = level + 1; below <= lastListLevel; below++) {
      const restartAfter = list.levels.get(below)?.restartAfter ?? below;
      if (level < restartAfter) counts[below] = undefined;
    }
    return counts;
  }
}

function startOf(list: List, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function formatShown(definition: ListLevel, shown: ListLevel, isOwn: boolean): string {
  if (shown.format === "bullet") return "none";
  return definition.isLegal && !isOwn && shown.format !== "decimalZero" ? "decimal" : shown.format;
}
