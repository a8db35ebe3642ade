import type { Labels } from './table.js';

/** A value of a column of text that some row has. */
export interface UsedValue {
  readonly word: string;
  readonly firstRow: number;
  readonly rows: number;
}

/** The values that rows have, in order of first appearance; labels that no row has left out. */
export function usedValues({ codes, labels }: Labels): UsedValue[] {
  const rows = new Int32Array(labels.length);
  const firstRow = new Int32Array(labels.length);
  for (let row = codes.length - 1; row >= 0; row--) {
    if (codes[row] === -1) continue;
    rows[codes[row]]++;
    firstRow[codes[row]] = row;
  }
  return labels.flatMap((word, code) =>
    rows[code] === 0 ? [] : [{ word, firstRow: firstRow[code], rows: rows[code] }],
  );
}
