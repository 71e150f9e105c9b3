/** "3", "03.", "2.1", "4)": the ordinal of a row, alone on its line. */
const ORDINAL = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/u;

const MOST_SKIPPED = 9;

/** Counts the ordinals of a table: 1, 2, 2.1, 2.2, 3 …, anew below the title of a group. */
export class FlatOrdinals {
  #last: readonly number[] | null = null;
  #isAnew = true;

  /** The line is the ordinal of the next row. */
  isNext(line: string): boolean {
    const parts = partsOf(line);
    if (parts === null) return false;
    return (this.#isAnew && parts.at(-1) === 1) || this.#follows(parts);
  }

  /** The line is the ordinal of the next row if the title of a group stands before it. */
  isNextInGroup(line: string): boolean {
    const parts = partsOf(line);
    return parts !== null && (parts.at(-1) === 1 || this.#follows(parts));
  }

  /** The line is the first ordinal below the last one: 2.1 after 2. */
  isFirstBelow(line: string): boolean {
    const parts = partsOf(line);
    return parts !== null && parts.length > (this.#last?.length ?? 0) && this.#follows(parts);
  }

  /** The line is the ordinal of a later row beside the last one: some tables skip numbers, 6 and then 9. */
  isLater(line: string): boolean {
    const [parts, last] = [partsOf(line), this.#last];
    if (parts === null || last === null || parts.length !== last.length) return false;
    const skipped = parts.at(-1)! - last.at(-1)! - 1;
    return (
      parts.slice(0, -1).every((part, index) => part === last[index]) &&
      skipped > 0 &&
      skipped <= MOST_SKIPPED
    );
  }

  take(line: string): void {
    this.#last = partsOf(line) ?? this.#last;
    this.#isAnew = false;
  }

  startGroup(): void {
    this.#isAnew = true;
  }

  #follows(parts: readonly number[]): boolean {
    const last = this.#last;
    if (last === null) return false;
    const [above, own] = [parts.slice(0, -1), parts.at(-1)!];
    if (above.length > last.length) return false;
    const isBeside = above.every((part, index) => part === last[index]);
    return isBeside && own === (last[above.length] ?? 0) + 1;
  }
}

function partsOf(line: string): number[] | null {
  return ORDINAL.test(line) ? line.replace(/[.)]$/u, "").split(".").map(Number) : null;
}
