/** One forecast beside what came: all arrays as long as the horizon but `history`, which is what the forecast was made from. */
export interface Comparison {
  readonly history: Float64Array;
  readonly season: number;
  readonly actual: Float64Array;
  readonly mean: Float64Array;
  /** The forecast distribution's quantile per bucket. */
  readonly quantile: (share: number) => Float64Array;
}

/** A measure of accuracy: one file here, one line in the index. It is NaN where it has no meaning. */
export interface Measure {
  readonly name: string;
  readonly unit: '%' | 'ratio' | 'share' | 'quantity';
  /** What a good forecast has: the least, or a value of its own (a coverage of 95%, a bias of 0). */
  readonly best: 'least' | number;
  readonly definition: string;
  readonly source: string;
  readonly of: (comparison: Comparison) => number;
}

/** The mean of |change| or of change² from one season to the next over the history; NaN where nothing changes. */
export function seasonalChange({ history, season }: Pick<Comparison, 'history' | 'season'>, power: 1 | 2): number {
  const lag = history.length > season ? season : 1;
  let sum = 0;
  let count = 0;
  for (let bucket = lag; bucket < history.length; bucket++) {
    const change = Math.abs(history[bucket] - history[bucket - lag]);
    if (Number.isNaN(change)) continue;
    sum += power === 1 ? change : change * change;
    count++;
  }
  return sum > 0 ? sum / count : NaN;
}

/** The mean of a term per bucket, over the buckets whose actual value is known. */
export function meanOver({ actual }: Comparison, term: (bucket: number) => number): number {
  let sum = 0;
  let count = 0;
  for (let bucket = 0; bucket < actual.length; bucket++) {
    if (Number.isNaN(actual[bucket])) continue;
    sum += term(bucket);
    count++;
  }
  return count === 0 ? NaN : sum / count;
}
