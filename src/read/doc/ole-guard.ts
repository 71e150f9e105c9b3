import { KehoachError } from "../../errors.ts";

const HEADER_BYTES = 512;
/** Sectors of the allocation table that the header itself names (MS-CFB 2.2). */
const SECTORS_IN_HEADER = 109;

/**
 * Refuses an OLE container whose chains of sectors run in circles or that claims more than the file holds: the parser
 * would follow them until the memory is full.
 *
 * @throws KehoachError `format.damaged`
 */
export function refuseEndlessChains(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_BYTES) throw damaged("it is cut off");
  const [sectorShift, shortShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((sectorShift !== 9 && sectorShift !== 12) || shortShift !== 6)
    throw damaged("its sectors have an odd size");
  const sectors = Math.ceil(view.byteLength / 2 ** sectorShift);
  // Sectors of the allocation table, of the one for short streams, of the list of the table's own sectors.
  for (const at of [44, 64, 72]) {
    if (view.getUint32(at, true) > sectors) throw damaged("it claims more sectors than it has");
  }
  const table = new AllocationTable(view, sectorShift);
  const next = table.entries(tableSectors(view, table));
  if (hasCircle(next)) throw damaged("its sectors run in a circle");
  const short = table.entries(chain(next, view.getInt32(60, true)));
  if (hasCircle(short)) throw damaged("its short sectors run in a circle");
}

class AllocationTable {
  readonly #view: DataView;
  readonly #sectorBytes: number;

  constructor(view: DataView, sectorShift: number) {
    this.#view = view;
    this.#sectorBytes = 2 ** sectorShift;
  }

  /** The numbers in these sectors; those past the end of the file hold none. */
  entries(sectors: readonly number[]): Int32Array {
    const perSector = this.#sectorBytes / 4;
    const numbers = new Int32Array(sectors.length * perSector).fill(-1);
    sectors.forEach((sector, index) => {
      const from = (sector + 1) * this.#sectorBytes;
      for (let i = 0; i < perSector && from + i * 4 + 4 <= this.#view.byteLength; i++) {
        numbers[index * perSector + i] = this.#view.getInt32(from + i * 4, true);
      }
    });
    return numbers;
  }
}

/** Sectors that hold the allocation table: named in the header, then in a chain of lists. */
function tableSectors(view: DataView, table: AllocationTable): number[] {
  const count = view.getUint32(44, true);
  const sectors = Array.from({ length: Math.min(count, SECTORS_IN_HEADER) }, (_, at) =>
    view.getInt32(76 + at * 4, true),
  );
  const lists = view.getUint32(72, true);
  let list = view.getInt32(68, true);
  for (let read = 0; read < lists && list >= 0 && sectors.length < count; read++) {
    const named = table.entries([list]);
    sectors.push(...named.subarray(0, Math.min(named.length - 1, count - sectors.length)));
    list = named.at(-1) ?? -1;
  }
  return sectors.filter((sector) => sector >= 0);
}

function chain(next: Int32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let at = start; at >= 0 && sectors.length <= next.length; at = next[at] ?? -1) sectors.push(at);
  return sectors;
}

/** Whether some chain comes back to where it was. */
function hasCircle(next: Int32Array): boolean {
  const seenFrom = new Int32Array(next.length).fill(-1);
  for (let start = 0; start < next.length; start++) {
    for (let at = start; at >= 0 && at < next.length; at = next[at] as number) {
      if (seenFrom[at] === start) return true;
      if (seenFrom[at] !== -1) break;
      seenFrom[at] = start;
    }
  }
  return false;
}

const damaged = (why: string): KehoachError =>
  new KehoachError("format.damaged", `The Word file is a damaged OLE container: ${why}.`);
