import { appendRows, selectRows, withColumn } from '../tables/rows.js';
import { labels, numbers, type Table } from '../tables/table.js';
import type { Override } from './scenario.js';

/**
 * Rows that hold since a date until the next row of the same key are split at the ends of a period, so that a change during
 * the period ends with it: a copy begins with the period, another, that keeps the old values, behind it.
 */
export function splitPeriods(table: Table, { during }: Override): Table {
  const { time, key = [] } = table.declaration;
  if (during === undefined || time === undefined || !('since' in time)) return table;
  const others = key.filter((column) => column !== time.since);
  return [during.from, during.to]
    .filter(Number.isFinite)
    .reduce((split, at) => splitAt(split, time.since, others, at), table);
}

function splitAt(table: Table, since: string, key: readonly string[], at: number): Table {
  const dates = numbers(table, since);
  const holding = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (dates[row] > at) continue;
    const name = key.map((column) => labels(table, column).codes[row]).join();
    const earlier = holding.get(name);
    if (earlier === undefined || !(dates[earlier] > (Number.isNaN(dates[row]) ? -Infinity : dates[row])))
      holding.set(name, row);
  }
  const rows = Int32Array.from([...holding.values()].filter((row) => dates[row] !== at));
  const copies = selectRows(table, rows);
  return appendRows(withColumn(table, since, dates), {
    ...withColumn(copies, since, new Float64Array(rows.length).fill(at)),
    lines: new Int32Array(rows.length).fill(-1),
  });
}
