/**
 * The one-to-one assignment of rows to columns with the greatest total weight (Hungarian method with
 * potentials, after Kuhn and Munkres; rows² × columns steps).
 * @param weights one list a row, all of the same length, no negative weights; 0 means "may not be paired"
 * @returns for each row its column, or null
 */
export function assign(weights: readonly (readonly number[])[]): (number | null)[] {
  const rows = weights.length;
  // A column of zeros for each row lets a row stay alone.
  const columns = (weights[0]?.length ?? 0) + rows;
  const weight = (row: number, column: number) => weights[row]?.[column] ?? 0;

  // Index 0 of all four lists is the method's own dummy row or column.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);

  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const done = new Uint8Array(columns + 1);
    do {
      done[column] = 1;
      const at = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (done[other]) continue;
        const reduced = -weight(at - 1, other - 1) - rowPotential[at]! - columnPotential[other]!;
        if (reduced < slack[other]!) {
          slack[other] = reduced;
          before[other] = column;
        }
        if (slack[other]! < delta) {
          delta = slack[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (done[other]) {
          rowPotential[rowOf[other]!]! += delta;
          columnPotential[other]! -= delta;
        } else slack[other]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = before[column]!) rowOf[column] = rowOf[before[column]!]!;
  }

  const result: (number | null)[] = Array.from({ length: rows }, () => null);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && weight(row, column - 1) > 0) result[row] = column - 1;
  }
  return result;
}
