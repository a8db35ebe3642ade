/** The least squares line through the buckets so far, kept up to date bucket by bucket. */
export interface LineSoFar {
  /** How many buckets it goes through. */
  count: number;
  mean: number;
  slope: number;
}

/** Takes in one more value, in place. Source: Fiorucci et al. (2016), equations 14 to 16, which do without sums of squares. */
export function extendLine(line: LineSoFar, value: number): void {
  const before = line.count;
  const count = before + 1;
  if (before > 0) {
    line.slope = ((before - 1) * line.slope + (6 * (value - line.mean)) / count) / (count + 1);
  }
  line.mean = (before * line.mean + value) / count;
  line.count = count;
}

/** The line's value one bucket before the first one. */
export function interceptOf({ count, mean, slope }: LineSoFar): number {
  return mean - (slope * (count + 1)) / 2;
}
