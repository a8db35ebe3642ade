import type { FeatureBinning } from './binning.js';

/** Sums of a node's rows by bin: gradient, hessian and number of rows, three numbers a bin. */
export type Histogram = Float64Array;

export interface SplitSettings {
  /** Rows that each side must hold. */
  readonly leafRows: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** Further L2 penalty for a split of categories, which has more freedom than a threshold. */
  readonly categoryPenalty: number;
  /** Hessian that pulls the order of categories towards the middle. */
  readonly categorySmoothing: number;
  /** A category needs so many rows in the node to be told apart. */
  readonly categoryRows: number;
}

export interface Split {
  readonly feature: number;
  readonly gain: number;
  /** The bins that go left; all others go right. */
  readonly leftBins: Uint8Array;
  readonly penalty: number;
}

interface Sums {
  readonly gradient: number;
  readonly hessian: number;
  readonly rows: number;
}

/**
 * The split of one feature that lowers the loss most, or undefined where none is allowed.
 * Numbers: a threshold, with the unknown on the better side. Categories: ordered by gradient over hessian, then cut like a
 * number (Fisher 1958; as in LightGBM, Ke et al. 2017), from either end so that rare categories stay with the rest.
 */
export function bestSplit(
  histogram: Histogram,
  offset: number,
  bins: number,
  kind: FeatureBinning['kind'],
  feature: number,
  total: Sums,
  settings: SplitSettings,
): Split | undefined {
  if (kind === 'category') {
    const order = categoryOrder(histogram, offset, bins, settings);
    const penalty = settings.penalty + settings.categoryPenalty;
    const up = bestPrefix(histogram, offset, order, total, penalty, settings);
    const down = bestPrefix(histogram, offset, order.reverse(), total, penalty, settings);
    // The order has been reversed in place: the upward prefix counts from its end.
    if (up.gain >= down.gain) return splitOf(feature, up, order.reverse(), bins, penalty);
    return splitOf(feature, down, order, bins, penalty);
  }
  const upward = Int32Array.from({ length: bins }, (_, bin) => bin);
  const unknownLast = Int32Array.from({ length: bins - 1 }, (_, bin) => bin + 1);
  const withUnknown = bestPrefix(histogram, offset, upward, total, settings.penalty, settings);
  const withoutUnknown = bestPrefix(histogram, offset, unknownLast, total, settings.penalty, settings);
  if (withUnknown.gain >= withoutUnknown.gain) return splitOf(feature, withUnknown, upward, bins, settings.penalty);
  return splitOf(feature, withoutUnknown, unknownLast, bins, settings.penalty);
}

/** What a node's rows lose in loss when they share one leaf value, up to a constant. */
export function leafGain(gradient: number, hessian: number, penalty: number): number {
  return (gradient * gradient) / (hessian + penalty);
}

function splitOf(
  feature: number,
  best: { gain: number; length: number },
  order: Int32Array,
  bins: number,
  penalty: number,
): Split | undefined {
  if (best.length === 0) return undefined;
  const leftBins = new Uint8Array(bins);
  for (let position = 0; position < best.length; position++) leftBins[order[position]!] = 1;
  return { feature, gain: best.gain, leftBins, penalty };
}

function categoryOrder(histogram: Histogram, offset: number, bins: number, settings: SplitSettings): Int32Array {
  const enough: number[] = [];
  for (let bin = 0; bin < bins; bin++) {
    if (histogram[offset + 3 * bin + 2]! >= settings.categoryRows) enough.push(bin);
  }
  const slope = (bin: number): number =>
    histogram[offset + 3 * bin]! / (histogram[offset + 3 * bin + 1]! + settings.categorySmoothing);
  return Int32Array.from(enough.sort((one, other) => slope(one) - slope(other) || one - other));
}

function bestPrefix(
  histogram: Histogram,
  offset: number,
  order: Int32Array,
  total: Sums,
  penalty: number,
  { leafRows }: SplitSettings,
): { gain: number; length: number } {
  const whole = leafGain(total.gradient, total.hessian, penalty);
  let gradient = 0;
  let hessian = 0;
  let rows = 0;
  let gain = 0;
  let length = 0;
  for (let position = 0; position < order.length; position++) {
    const at = offset + 3 * order[position]!;
    gradient += histogram[at]!;
    hessian += histogram[at + 1]!;
    rows += histogram[at + 2]!;
    if (rows < leafRows) continue;
    if (total.rows - rows < leafRows) break;
    const found =
      leafGain(gradient, hessian, penalty) +
      leafGain(total.gradient - gradient, total.hessian - hessian, penalty) -
      whole;
    if (found > gain) {
      gain = found;
      length = position + 1;
    }
  }
  return { gain, length };
}
