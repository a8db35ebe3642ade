/**
 * The share of a standard normal below a value, to about 1e-7.
 * Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, formula 26.2.17.
 */
export function normalShare(value: number): number {
  const size = Math.abs(value);
  const place = 1 / (1 + 0.2316419 * size);
  const polynomial =
    place *
    (0.31938153 + place * (-0.356563782 + place * (1.781477937 + place * (-1.821255978 + place * 1.330274429))));
  const tail = (Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return value > 0 ? 1 - tail : tail;
}
