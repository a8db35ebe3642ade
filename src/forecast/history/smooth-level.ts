import { less, mapped, median, zeros } from '../../numeric/vector.js';

/** Each bucket against the median of its surroundings, the season taken out, and how far such remainders usually are. */
export interface Remainders {
  readonly values: Float64Array;
  /** The season-free level that each bucket is held against. */
  readonly levels: Float64Array;
  /** Robust standard deviation: 1.4826 times the median of their sizes. */
  readonly usual: number;
}

const reach = 3;
const window = 2 * reach + 1;
const normalConsistency = 1.4826;

/** Remainders of a history, its season taken out, against a running median of seven buckets, which neither one outlier nor a step bends. */
export function remaindersOf(free: Float64Array): Remainders {
  const levels = runningMedians(free);
  const remainders = less(free, levels);
  return { values: remainders, levels, usual: normalConsistency * median(mapped(remainders, Math.abs)) };
}

/** The window stays whole at both ends, where it is no longer centred. */
function runningMedians(values: Float64Array): Float64Array {
  const width = Math.min(window, values.length);
  const sorted = zeros(width);
  return mapped(values, (_, bucket) => {
    const from = Math.max(0, Math.min(values.length - width, bucket - reach));
    for (let place = 0; place < width; place++) insert(sorted, values[from + place], place);
    return sorted[width >> 1];
  });
}

/** Puts a value into its place among the first `count`, which are in order. */
function insert(sorted: Float64Array, value: number, count: number): void {
  let place = count;
  while (place > 0 && sorted[place - 1] > value) {
    sorted[place] = sorted[place - 1];
    place--;
  }
  sorted[place] = value;
}
