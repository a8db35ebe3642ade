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
  const isCategory = kind === 'category';
  const penalty = isCategory ? settings.penalty + settings.categoryPenalty : settings.penalty;
  const orders = isCategory ? categoryOrders(histogram, offset, bins, settings) : numberOrders(bins);
  let found: Split | undefined;
  for (const order of orders) {
    const { gain, length } = bestPrefix(histogram, offset, order, total, penalty, settings);
    if (length > 0 && gain > (found?.gain ?? 0))
      found = { feature, gain, leftBins: marked(order, length, bins), penalty };
  }
  return found;
}

/** What a node's rows lose in loss when they share one leaf value, up to a constant. */
function leafGain(gradient: number, hessian: number, penalty: number): number {
  return (gradient * gradient) / (hessian + penalty);
}

function marked(order: Int32Array, length: number, bins: number): Uint8Array {
  const leftBins = new Uint8Array(bins);
  for (let position = 0; position < length; position++) leftBins[order[position]!] = 1;
  return leftBins;
}

const rising = Int32Array.from({ length: 256 }, (_, bin) => bin);

/** The unknown, bin 0, goes left with the small numbers or right with the large ones. */
function numberOrders(bins: number): Int32Array[] {
  return [rising.subarray(0, bins), rising.subarray(1, bins)];
}

function categoryOrders(histogram: Histogram, offset: number, bins: number, settings: SplitSettings): Int32Array[] {
  const slope = new Float64Array(bins);
  const enough = new Int32Array(bins);
  let count = 0;
  for (let bin = 0; bin < bins; bin++) {
    const at = offset + 3 * bin;
    if (histogram[at + 2]! < settings.categoryRows) continue;
    slope[bin] = histogram[at]! / (histogram[at + 1]! + settings.categorySmoothing);
    enough[count++] = bin;
  }
  const up = enough.subarray(0, count).sort((one, other) => slope[one]! - slope[other]! || one - other);
  return [up, up.slice().reverse()];
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
