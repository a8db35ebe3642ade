import { type Bucket, bucketKind } from '../calendar/bucket.js';
import { isText } from '../tables/declaration.js';
import { type Dataset, type Labels, labels, numbers, type Table } from '../tables/table.js';
import type { Condition, Period } from './scenario.js';

/** Whether a row meets conditions and lies in a period. */
export type RowTest = (row: number) => boolean;

/** The test of all conditions of an override at once. */
export function rowTest(
  table: Table,
  where: ReadonlyMap<string, Condition>,
  during: Period | undefined,
  dataset: Dataset,
): RowTest {
  const tests = [...where].map(([column, condition]) => columnTest(table, column, condition, dataset));
  if (during) tests.push(periodTest(table, during));
  if (tests.length === 0) return () => true;
  if (tests.length === 1) return tests[0];
  return (row) => tests.every((test) => test(row));
}

function columnTest(table: Table, name: string, condition: Condition, dataset: Dataset): RowTest {
  const own = table.declaration.columns.find((column) => column.name === name);
  if (own !== undefined)
    return isText(own) ? textTest(labels(table, name), condition) : numberTest(numbers(table, name), condition);
  for (const { name: link, references } of table.declaration.columns) {
    const target = references && dataset.get(references.table);
    if (!target?.declaration.columns.some((column) => column.name === name)) continue;
    return linkedTest(
      labels(table, link),
      labels(target, references?.column ?? ''),
      columnTest(target, name, condition, dataset),
    );
  }
  return () => false;
}

/** A row passes where the row of the other table that it refers to does. */
function linkedTest(link: Labels, key: Labels, test: RowTest): RowTest {
  const passing = new Set<string>();
  key.codes.forEach((code, row) => {
    if (code !== -1 && test(row)) passing.add(key.labels[code]);
  });
  const passes = link.labels.map((label) => passing.has(label));
  return (row) => link.codes[row] !== -1 && passes[link.codes[row]];
}

function textTest({ codes, labels: words }: Labels, condition: Condition): RowTest {
  if (condition.kind === 'range') return () => false;
  const wanted = condition.values.map(String);
  const passes = words.map((word) => wanted.some((glob) => matchesGlob(word, glob)));
  const blankPasses = wanted.some((glob) => matchesGlob('', glob));
  return (row) => (codes[row] === -1 ? blankPasses : passes[codes[row]]);
}

/**
 * Whether a word is one that `INS-*` means: `*` stands for any letters, `?` for one. Only the last star is ever taken back, so the work
 * is bounded by the two lengths multiplied; a regular expression would take for ever on `*a*a*a*a*b`.
 */
export function matchesGlob(word: string, glob: string): boolean {
  let at = 0;
  let sign = 0;
  let star = -1;
  let starTook = 0;
  while (at < word.length) {
    if (glob[sign] === '*') {
      star = sign++;
      starTook = at;
    } else if (sign < glob.length && (glob[sign] === '?' || glob[sign] === word[at])) {
      sign++;
      at++;
    } else if (star !== -1) {
      sign = star + 1;
      at = ++starTook;
    } else return false;
  }
  while (glob[sign] === '*') sign++;
  return sign === glob.length;
}

function numberTest(values: Float64Array, condition: Condition): RowTest {
  if (condition.kind === 'range') return (row) => values[row] >= condition.min && values[row] <= condition.max;
  return (row) => condition.values.some((value) => value === values[row]);
}

/** A row at a date lies in the period that holds it; a row from a date to another in every period that it touches. */
function periodTest(table: Table, { from, to }: Period): RowTest {
  const { time } = table.declaration;
  if (time === undefined) return () => true;
  if ('from' in time) {
    const begins = numbers(table, time.from);
    const ends = numbers(table, time.to);
    // The last day is written by its first hour and belongs to the row.
    const isOver = (end: number): boolean => (Number.isInteger(end) ? end + 24 : end) <= from;
    return (row) => !(begins[row] >= to) && !isOver(ends[row]);
  }
  const at = numbers(table, 'at' in time ? time.at : time.since);
  return (row) => at[row] >= from && at[row] < to;
}

/** Where in a period a row lies, by buckets: 0 in the first, 1 in the last. */
export function placeInPeriod(table: Table, during: Period, bucket: Bucket): (row: number) => number {
  const { time } = table.declaration;
  const column = time === undefined ? undefined : 'at' in time ? time.at : 'since' in time ? time.since : time.from;
  const dates = column === undefined ? new Float64Array(table.rows) : numbers(table, column);
  const { ordinalOf } = bucketKind(bucket);
  const first = ordinalOf(during.from);
  const last = ordinalOf(during.to - 1e-6);
  return (row) => (last === first ? 1 : (ordinalOf(dates[row]) - first) / (last - first));
}
