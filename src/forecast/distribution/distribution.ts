import { normalShare } from '../../numeric/normal-share.js';
import type { RandomStream } from '../../numeric/random.js';
import { noneNegative } from '../../numeric/vector.js';

/** What a series may be in each bucket ahead. */
export interface Distribution {
  readonly mean: Float64Array;
  /** The value that is not exceeded with this probability, per bucket. */
  readonly quantile: (share: number) => Float64Array;
  /** Drawn futures, one after the other: `count` times the horizon. Errors of one future hang together over time. */
  readonly paths: (count: number, stream: RandomStream) => Float64Array;
  readonly drawer: () => PathDrawer;
}

/** What values can be at all, taken from the history. */
export interface Support {
  readonly nonNegative: boolean;
  readonly whole: boolean;
}

export function supportOf(history: Float64Array): Support {
  return {
    nonNegative: noneNegative(history),
    whole: areWhole(history),
  };
}

function areWhole(history: Float64Array): boolean {
  for (let bucket = 0; bucket < history.length; bucket++)
    if (!Number.isNaN(history[bucket]) && !Number.isInteger(history[bucket])) return false;
  return true;
}

/** A value moved to the nearest that the support knows. */
export function supported(value: number, { nonNegative, whole }: Support): number {
  const possible = nonNegative && value < 0 ? 0 : value;
  return whole ? Math.round(possible) : possible;
}

/**
 * Draws futures whose single buckets have the given quantiles, and whose errors hang together as those of a linear model do: the error h
 * buckets ahead is a sum of one shock per bucket, c(0)ε(h) + c(1)ε(h−1) + …, whose weights follow from how the variance grows.
 */
export class PathDrawer {
  private readonly quantileAt: (share: number, ahead: number) => number;
  private readonly weights: Float64Array;
  private readonly deviations: Float64Array;

  /** @param quantileAt the marginal distribution of each bucket ahead. */
  constructor(quantileAt: (share: number, ahead: number) => number, variances: Float64Array) {
    this.quantileAt = quantileAt;
    this.weights = shockWeights(variances);
    this.deviations = cumulatedDeviations(this.weights);
  }

  /** Fills a path, and the shocks that it is made of, both as long as the horizon. */
  draw(stream: RandomStream, path: Float64Array, shocks: Float64Array): void {
    for (let ahead = 0; ahead < path.length; ahead++) {
      shocks[ahead] = stream.normal();
      path[ahead] = this.quantileAt(normalShare(this.expected(shocks, ahead, ahead)), ahead);
    }
  }

  /** The error to be expected in a bucket, in units of its spread, by one who knows the shocks up to a bucket (included) at or before it. */
  expected(shocks: Float64Array, upTo: number, ahead: number): number {
    let error = 0;
    for (let back = ahead - upTo; back <= ahead; back++) error += this.weights[back] * shocks[ahead - back];
    return error / this.deviations[ahead];
  }
}

/** Futures one after the other: `count` times the horizon. */
export function drawPaths(drawer: PathDrawer, horizon: number, count: number, stream: RandomStream): Float64Array {
  const paths = new Float64Array(count * horizon);
  const shocks = new Float64Array(horizon);
  for (let path = 0; path < count; path++)
    drawer.draw(stream, paths.subarray(path * horizon, (path + 1) * horizon), shocks);
  return paths;
}

/** c(k) = √((V(k+1) − V(k)) / V(1)), with c(0) = 1; a variance that does not grow adds nothing. */
function shockWeights(variances: Float64Array): Float64Array {
  return variances.map((variance, ahead) =>
    ahead === 0 || !(variances[0] > 0)
      ? Number(ahead === 0)
      : Math.sqrt(Math.max(0, variance - variances[ahead - 1]) / variances[0]),
  );
}

function cumulatedDeviations(weights: Float64Array): Float64Array {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight * weight;
    return Math.sqrt(sum);
  });
}
