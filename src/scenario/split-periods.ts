import { appendRows, selectRows, withColumn } from '../tables/rows.js';
import { type Dataset, labels, numbers, type Table } from '../tables/table.js';
import type { Override } from './scenario.js';
import { type RowTest, rowTest } from './select-rows.js';

/**
 * Rows that hold since a date until the next row of the same key are split at the ends of a period, so that a change during
 * the period ends with it: a copy begins with the period, another, that keeps the old values, behind it. Rows that the override's
 * conditions leave out stay whole.
 */
export function splitPeriods(table: Table, { during, where }: Override, dataset: Dataset): Table {
  const { time, key = [] } = table.declaration;
  if (during === undefined || time === undefined || !('since' in time)) return table;
  const others = key.filter((column) => column !== time.since);
  return [during.from, during.to]
    .filter(Number.isFinite)
    .reduce((split, at) => splitAt(split, time.since, others, at, rowTest(split, where, undefined, dataset)), table);
}

function splitAt(table: Table, since: string, key: readonly string[], at: number, chosen: RowTest): Table {
  const dates = numbers(table, since);
  const codes = key.map((column) => labels(table, column).codes);
  const holding = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (dates[row] > at) continue;
    const name = codes.map((column) => column[row]).join();
    const earlier = holding.get(name);
    if (earlier === undefined || !(dates[earlier] > (Number.isNaN(dates[row]) ? -Infinity : dates[row])))
      holding.set(name, row);
  }
  const rows = Int32Array.from([...holding.values()].filter((row) => dates[row] !== at && chosen(row)));
  if (rows.length === 0) return table;
  const copies = selectRows(table, rows);
  return appendRows(withColumn(table, since, dates), {
    ...withColumn(copies, since, new Float64Array(rows.length).fill(at)),
    lines: new Int32Array(rows.length).fill(-1),
  });
}
