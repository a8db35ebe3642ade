import { bucketKind } from '../calendar/bucket.js';
import type { Calendar } from '../calendar/calendar.js';
import { median } from '../numeric/vector.js';
import { covariatesOf } from '../tables/covariates.js';
import { appendRows, withColumn } from '../tables/rows.js';
import { type Column, type Dataset, type Labels, labels, numbers, type Table } from '../tables/table.js';
import { type RowsBySeries, rowsBySeries } from './demand-history.js';

/** A data set whose demand has a row for what covariates will be, and what is worth saying of them. */
export interface RowsAhead {
  readonly dataset: Dataset;
  readonly notes: readonly string[];
}

const known = new WeakMap<Table, { readonly calendar: Calendar; readonly table: Table; readonly notes: string[] }>();

/**
 * The data set with a row of demand for every bucket ahead of every series that is to be forecast, its quantity unknown, where the file has
 * covariates: what scenarios change, forecasts learn from, and at last the forecast itself stands in. A covariate that no row tells ahead
 * stays as it usually was: a price as it was last, all else at its median.
 */
export function withRowsAhead(dataset: Dataset, calendar: Calendar): RowsAhead {
  const demand = dataset.get('demand') as Table;
  const names = covariatesOf(demand);
  if (names.length === 0) return { dataset, notes: [] };
  let made = known.get(demand);
  if (made === undefined || !sameCalendar(made.calendar, calendar)) {
    made = { calendar, ...laidOut(demand, names, calendar) };
    known.set(demand, made);
  }
  return { dataset: new Map(dataset).set('demand', made.table), notes: made.notes };
}

function sameCalendar(one: Calendar, other: Calendar): boolean {
  return one.bucket === other.bucket && one.start === other.start && one.horizon === other.horizon;
}

/** Whether a row only says what covariates will be. */
export function isRowAhead(demand: Table): (row: number) => boolean {
  const kind = labels(demand, 'kind');
  const forecast = kind.labels.indexOf('forecast');
  const quantity = numbers(demand, 'quantity');
  return (row) => forecast !== -1 && kind.codes[row] === forecast && Number.isNaN(quantity[row]);
}

function laidOut(demand: Table, names: readonly string[], calendar: Calendar): { table: Table; notes: string[] } {
  const kind = labels(demand, 'kind');
  const [actual, forecast] = ['actual', 'forecast'].map((word) => kind.labels.indexOf(word));
  const isAhead = isRowAhead(demand);
  const past = rowsBySeries(
    demand,
    calendar.bucket,
    (row, ordinal) => kind.codes[row] === actual && ordinal < calendar.start,
  );
  const end = past.rows.reduce((last, row) => Math.max(last, past.ordinals[row] + 1), -Infinity);
  const ahead = rowsBySeries(
    demand,
    calendar.bucket,
    (row, ordinal) => kind.codes[row] === forecast && (isAhead(row) ? ordinal >= end : ordinal >= calendar.start),
  );
  const filled = new Map(names.map((name) => [name, numbers(demand, name).slice()]));
  const missing = missingRows(past, ahead, isAhead, end, calendar);
  const added = new Map(names.map((name) => [name, new Float64Array(missing.series.length)]));
  const notes = names.flatMap((name) => {
    const usual = past.keys.map((_, series) => usualValue(name, numbers(demand, name), rowsOf(past, series)));
    missing.series.forEach((series, row) => {
      (added.get(name) as Float64Array)[row] = usual[series];
    });
    const blanks = fillBlanks(filled.get(name) as Float64Array, ahead, missing.places, usual, isAhead);
    const untold = blanks + missing.series.length;
    return untold > 0 && usual.some((value) => !Number.isNaN(value)) ? [noteOn(name, untold, demand)] : [];
  });
  let table = demand;
  for (const [name, values] of filled) table = withColumn(table, name, values);
  return { table: appendRows(table, rowsFor(table, past, missing, added, calendar)), notes };
}

function rowsOf({ from, rows }: RowsBySeries, series: number): Int32Array {
  return rows.subarray(from[series], from[series + 1]);
}

/** Buckets that have no row ahead yet: the series (of the past) and the bucket of each; and where each series stands among those ahead. */
interface MissingRows {
  readonly series: readonly number[];
  readonly buckets: readonly number[];
  readonly places: ReadonlyMap<number, number>;
}

function missingRows(
  past: RowsBySeries,
  ahead: RowsBySeries,
  isAhead: (row: number) => boolean,
  end: number,
  { start, horizon }: Calendar,
): MissingRows {
  const nameOf = ({ product, location }: RowsBySeries['keys'][number]): string => `${product}\u0000${location}`;
  const placeOf = new Map(ahead.keys.map((key, place) => [nameOf(key), place]));
  const places = new Map<number, number>();
  const series: number[] = [];
  const buckets: number[] = [];
  past.keys.forEach((key, own) => {
    const place = placeOf.get(nameOf(key));
    const rows = place === undefined ? new Int32Array(0) : rowsOf(ahead, place);
    if (place !== undefined) places.set(place, own);
    // The file's own quantities ahead stand: nothing is forecast there.
    if (rows.some((row) => !isAhead(row))) return;
    const there = new Set(Array.from(rows, (row) => ahead.ordinals[row]));
    for (let bucket = end; bucket < start + horizon; bucket++) {
      if (there.has(bucket)) continue;
      series.push(own);
      buckets.push(bucket);
    }
  });
  return { series, buckets, places };
}

/** What a covariate is where nothing says so; NaN where the history never told. */
export function usualValue(name: string, values: Float64Array, rows: Int32Array): number {
  const told = Float64Array.from(rows, (row) => values[row]).filter((value) => !Number.isNaN(value));
  if (told.length === 0) return NaN;
  return name === 'price' ? told[told.length - 1] : median(told);
}

/** Fills blank cells of rows ahead; gives their number. */
function fillBlanks(
  values: Float64Array,
  ahead: RowsBySeries,
  places: ReadonlyMap<number, number>,
  usual: readonly number[],
  isAhead: (row: number) => boolean,
): number {
  let blanks = 0;
  for (const [place, series] of places)
    for (const row of rowsOf(ahead, place)) {
      if (!isAhead(row) || !Number.isNaN(values[row])) continue;
      values[row] = usual[series];
      blanks++;
    }
  return blanks;
}

function rowsFor(
  demand: Table,
  past: RowsBySeries,
  { series, buckets }: MissingRows,
  covariates: ReadonlyMap<string, Float64Array>,
  calendar: Calendar,
): Table {
  const { startOf } = bucketKind(calendar.bucket);
  const count = series.length;
  const first = Int32Array.from(past.keys, (_, place) => past.rows[past.from[place]]);
  const textLike = (name: string): Labels => {
    const column = labels(demand, name);
    return { codes: Int32Array.from(series, (own) => column.codes[first[own]]), labels: column.labels };
  };
  const columns = new Map<string, Column>([
    ['date', Float64Array.from(buckets, startOf)],
    ['product', textLike('product')],
    ['location', textLike('location')],
    ['quantity', new Float64Array(count).fill(NaN)],
    ['kind', { codes: new Int32Array(count), labels: ['forecast'] }],
    ...covariates,
  ]);
  return { ...demand, rows: count, columns, lines: new Int32Array(count).fill(-1) };
}

function noteOn(name: string, untold: number, { file }: Table): string {
  const taken = name === 'price' ? 'it stays as it was last' : 'its median is taken';
  return `${file}: ${name} is not known in ${untold} bucket${untold > 1 ? 's' : ''} ahead: ${taken}. Rows of kind forecast with a blank quantity tell it.`;
}
