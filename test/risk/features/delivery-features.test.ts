import { describe, expect, it } from 'vitest';
import { deliveryHistory } from '../../../src/risk/delay/delivery-history.js';
import type { Feature } from '../../../src/risk/learn/feature-matrix.js';
import { deliveries } from '../../../src/tables/declarations/deliveries.js';
import { readTable } from '../../../src/tables/read-table.js';

/** Twelve partners, so that the column counts as one with many values. */
const others = Array.from({ length: 11 }, (_, index) => `2026-01-01,2026-01-01,other ${index},5,`);
const lines = [
  '2026-01-01,2026-01-01,Alba,100,2025-12-20',
  '2026-03-01,2026-03-04,Alba,100,2025-12-20',
  '2026-03-01,,Alba,400,2026-02-20',
];
const text = ['promised,delivered,supplier,quantity,ordered', ...others, ...lines].join('\n');
const table = readTable(deliveries, Buffer.from(text), 'deliveries.csv', { decimal: '.', mapping: {} }).table!;
const { matrix, together, batches } = deliveryHistory(table, 30);
const [first, second, third] = [11, 12, 13];

function values(name: string): Float64Array {
  const found = matrix.features.find(
    (feature): feature is Feature & { kind: 'number' } => feature.name === name && feature.kind === 'number',
  );
  if (found === undefined)
    throw new Error(`There is no feature ${name}, only ${matrix.features.map((feature) => feature.name).join(', ')}.`);
  return found.values;
}

describe('deliveryHistory', () => {
  it('tells how long a partner has been known, from promised days alone', () => {
    const known = values('days since first supplier');
    expect([known[first], known[second], known[third]]).toEqual([0, 59, 59]);
  });

  it('tells how long ago the last line of a partner was, lines of the same day not counted', () => {
    const since = values('days since the last supplier');
    expect([since[first], since[second], since[third]]).toEqual([NaN, 59, 59]);
  });

  it('puts lines of one day into a batch, and of one day and partner into another', () => {
    const [ofDay, consignment] = batches;
    expect(ofDay[first]).toBe(ofDay[0]);
    expect(consignment[first]).not.toBe(consignment[0]);
    expect([ofDay[second], consignment[second]]).toEqual([ofDay[third], consignment[third]]);
    expect(ofDay[second]).not.toBe(ofDay[first]);
  });

  it('knows a date only where it lies before the notice', () => {
    const lag = values('days from ordered to promised');
    expect([lag[first], lag[second], lag[third]]).toEqual([NaN, 71, NaN]);
  });

  it('counts and sums what travels together', () => {
    expect(values('lines that day of the same supplier')[second]).toBe(2);
    expect(values('quantity that day of the same supplier')[third]).toBe(500);
    expect([together[first], together[second]]).toEqual([1, 2]);
  });

  it('compares an amount with earlier days, not with the same day', () => {
    const against = values('quantity against the usual of supplier');
    expect(against[first]).toBeNaN();
    expect(against[second]).toBeCloseTo(0, 12);
    expect(against[third]).toBeCloseTo(Math.log(401 / 101), 12);
  });
});
