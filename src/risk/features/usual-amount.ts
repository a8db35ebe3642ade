import type { CategoryFeature, NumberFeature } from '../learn/feature-matrix.js';
import { type DayOrder, eachRun } from './day-order.js';

/**
 * How a line's amount compares with what is usual for the same supplier, article and so on: the logarithm of the amount less
 * the mean logarithm over the lines of earlier days; unknown for the first. Amounts below zero count as zero.
 */
export function againstUsual(order: DayOrder, partner: CategoryFeature, amount: NumberFeature): NumberFeature {
  const { codes, labels } = partner;
  const values = new Float64Array(codes.length).fill(NaN);
  const sums = new Float64Array(labels.length);
  const counts = new Int32Array(labels.length);
  const logarithms = amount.values.map((value) => Math.log1p(Math.max(0, value)));
  eachRun(order, (rows) => {
    for (const row of rows) {
      const code = codes[row]!;
      if (code >= 0 && counts[code]! > 0) values[row] = logarithms[row]! - sums[code]! / counts[code]!;
    }
    for (const row of rows) {
      const code = codes[row]!;
      if (code < 0 || Number.isNaN(logarithms[row]!)) continue;
      sums[code] += logarithms[row]!;
      counts[code]++;
    }
  });
  return { name: `${amount.name} against the usual of ${partner.name}`, kind: 'number', values };
}
