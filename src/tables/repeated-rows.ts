import type { Column, Table } from './table.js';

/**
 * Calls `found` with each row that is alike in these columns to an earlier one, and the first such row. A column that the file
 * does not have is alike everywhere. Rows are compared by numbers, a column at a time, so that long tables make no texts.
 */
export function eachRepeatedRow(
  table: Table,
  names: readonly string[],
  found: (row: number, first: number) => void,
): void {
  let groups: Int32Array = new Int32Array(table.rows);
  for (const name of names) {
    const column = table.columns.get(name);
    if (column !== undefined) groups = parted(groups, codesOf(column));
  }
  const first = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const earlier = first.get(groups[row]);
    if (earlier === undefined) first.set(groups[row], row);
    else found(row, earlier);
  }
}

/** Parts each group by the codes of one more column; groups are counted in order of first appearance. */
function parted(groups: Int32Array, { codes, distinct }: Codes): Int32Array {
  const width = distinct + 1;
  const known = new Map<number, number>();
  return groups.map((group, row) => numberOf(group * width + codes[row] + 1, known));
}

/** A number below `distinct` for each row; -1 for a blank. */
interface Codes {
  readonly codes: Int32Array;
  readonly distinct: number;
}

function codesOf(column: Column): Codes {
  if (!(column instanceof Float64Array)) return { codes: column.codes, distinct: column.labels.length };
  const known = new Map<number, number>();
  const codes = Int32Array.from(column, (value) => numberOf(value, known));
  return { codes, distinct: known.size };
}

function numberOf(key: number, known: Map<number, number>): number {
  let number = known.get(key);
  if (number === undefined) {
    number = known.size;
    known.set(key, number);
  }
  return number;
}
