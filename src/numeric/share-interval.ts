/** The standard normal quantile of 97.5%: so far to both sides lie 95%. */
const z = 1.959963984540054;

/**
 * Between which shares that of all cases lies with 95% confidence, where it is `share` of those that were counted: the score interval of
 * Wilson (1927), which holds for few cases and for shares of nothing and of all as well.
 */
export function shareInterval(share: number, counted: number): readonly [low: number, high: number] {
  const weight = (z * z) / counted;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (z / (1 + weight)) * Math.sqrt((share * (1 - share)) / counted + weight / (4 * counted));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
