/** Rows in the order of their instants, in runs of equal instants: rows of one run do not know of each other's past. */
export interface DayOrder {
  readonly rows: Int32Array;
  /** Where each run begins in `rows`; its last element is the number of rows. */
  readonly runs: Int32Array;
}

/** Rows without an instant are left out. */
export function dayOrder(instants: Float64Array): DayOrder {
  const rows = Int32Array.from(instants.keys())
    .filter((row) => !Number.isNaN(instants[row]!))
    .sort((one, other) => instants[one]! - instants[other]! || one - other);
  const runs: number[] = [];
  rows.forEach((row, position) => {
    if (position === 0 || instants[row] !== instants[rows[position - 1]!]) runs.push(position);
  });
  return { rows, runs: Int32Array.from([...runs, rows.length]) };
}

/** Visits every run with the rows of it. */
export function eachRun({ rows, runs }: DayOrder, visit: (rows: Int32Array) => void): void {
  for (let run = 0; run + 1 < runs.length; run++) visit(rows.subarray(runs[run]!, runs[run + 1]!));
}
