import type { CategoryFeature, Feature, NumberFeature } from '../learn/feature-matrix.js';
import { type DayOrder, dayOrder, eachRun } from './day-order.js';
import { againstUsual } from './usual-amount.js';

const hoursPerDay = 24;

/** Columns with fewer labels describe a kind of delivery, not a partner or an article with a history of its own. */
const labelsOfPartner = 10;

export interface OrderBook {
  readonly features: readonly Feature[];
  /** For each line the number of lines that travel with it, itself included. */
  readonly together: Float64Array;
  /** Lines that are likely to share their fate, by the number of their batch: those of one day, and those that travel together. */
  readonly batches: readonly Int32Array[];
}

/**
 * What the order book says of a delivery beside its own line, without any outcome:
 *
 * - for every column with many values, how long its value has been known (new suppliers, sites and articles run late), how
 *   long before there was the last line of it, and how many lines of the same value are promised for the same day;
 * - what travels together: lines of the same day and of the same value of the column with the most values, and the sums of
 *   each amount over them;
 * - how each amount compares with what is usual for the partner.
 *
 * Only lines promised for the same day or earlier enter, so that a line's features do not change as the book grows.
 */
export function orderBook(
  promised: Float64Array,
  categories: readonly CategoryFeature[],
  numbers: readonly NumberFeature[],
): OrderBook {
  const order = dayOrder(promised);
  const partners = categories.filter(({ labels }) => labels.length >= labelsOfPartner);
  const company = partners.reduce<CategoryFeature | undefined>(
    (most, one) => (most === undefined || one.labels.length > most.labels.length ? one : most),
    undefined,
  );
  const ofDay = linesOfDay(order, promised.length);
  return {
    features: [
      ...partners.map((partner) => knownFor(promised, order, partner)),
      ...partners.map((partner) => sinceLast(promised, order, partner)),
      ...partners.map((partner) => sameDay(order, partner)),
      ofDay,
      ...partners.flatMap((partner) => numbers.map((amount) => againstUsual(order, partner, amount))),
      ...(company === undefined ? [] : numbers.map((amount) => sumTogether(order, company, amount))),
    ],
    batches: [
      batchesOf(order, promised.length),
      ...(company === undefined ? [] : [batchesOf(order, promised.length, company)]),
    ],
    together: (company === undefined ? ofDay : sameDay(order, company)).values.map((lines) => Math.max(1, lines || 1)),
  };
}

function unknowns(order: DayOrder, rowCount: number): Float64Array {
  const values = new Float64Array(rowCount).fill(NaN);
  for (const row of order.rows) values[row] = 0;
  return values;
}

/** Days since the value's first promised day in the book. */
function knownFor(promised: Float64Array, order: DayOrder, { name, codes, labels }: CategoryFeature): NumberFeature {
  const values = unknowns(order, codes.length);
  const first = new Float64Array(labels.length).fill(NaN);
  for (const row of order.rows) {
    const code = codes[row]!;
    if (code < 0) continue;
    if (Number.isNaN(first[code]!)) first[code] = promised[row]!;
    values[row] = (promised[row]! - first[code]!) / hoursPerDay;
  }
  return { name: `days since first ${name}`, kind: 'number', values };
}

/** Days since the last earlier day with a line of the value; unknown for its first. */
function sinceLast(promised: Float64Array, order: DayOrder, { name, codes, labels }: CategoryFeature): NumberFeature {
  const values = new Float64Array(codes.length).fill(NaN);
  const last = new Float64Array(labels.length).fill(NaN);
  eachRun(order, (rows) => {
    for (const row of rows) if (codes[row] >= 0) values[row] = (promised[row] - last[codes[row]]) / hoursPerDay;
    for (const row of rows) if (codes[row] >= 0) last[codes[row]] = promised[row];
  });
  return { name: `days since the last ${name}`, kind: 'number', values };
}

/** Lines of one day, or of one day and one value, have one number; a line without a day has one of its own. */
function batchesOf(order: DayOrder, rowCount: number, column?: CategoryFeature): Int32Array {
  const batches = Int32Array.from({ length: rowCount }, (_, row) => row);
  eachRun(order, (rows) => {
    const first = new Map<number, number>();
    for (const row of rows) {
      const value = column?.codes[row] ?? 0;
      batches[row] = first.get(value) ?? row;
      first.set(value, batches[row]);
    }
  });
  return batches;
}

function sameDay(order: DayOrder, { name, codes, labels }: CategoryFeature): NumberFeature {
  const values = unknowns(order, codes.length);
  const counts = new Int32Array(labels.length);
  eachRun(order, (rows) => {
    for (const row of rows) if (codes[row]! >= 0) counts[codes[row]!]++;
    for (const row of rows) values[row] = codes[row]! >= 0 ? counts[codes[row]!]! : 0;
    for (const row of rows) if (codes[row]! >= 0) counts[codes[row]!] = 0;
  });
  return { name: `lines that day of the same ${name}`, kind: 'number', values };
}

function linesOfDay(order: DayOrder, rowCount: number): NumberFeature {
  const values = unknowns(order, rowCount);
  eachRun(order, (rows) => {
    for (const row of rows) values[row] = rows.length;
  });
  return { name: 'lines that day', kind: 'number', values };
}

function sumTogether(order: DayOrder, { name, codes, labels }: CategoryFeature, amount: NumberFeature): NumberFeature {
  const values = unknowns(order, codes.length);
  const sums = new Float64Array(labels.length);
  eachRun(order, (rows) => {
    for (const row of rows) if (codes[row]! >= 0) sums[codes[row]!] += amount.values[row]! || 0;
    for (const row of rows) values[row] = codes[row]! >= 0 ? sums[codes[row]!]! : amount.values[row]!;
    for (const row of rows) if (codes[row]! >= 0) sums[codes[row]!] = 0;
  });
  return { name: `${amount.name} that day of the same ${name}`, kind: 'number', values };
}
