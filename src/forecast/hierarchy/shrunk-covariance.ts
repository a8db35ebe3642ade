/** A covariance of one-step errors as shrink × its diagonal + (1 − shrink) × what the errors say, never written out in full. */
export interface ShrunkCovariance {
  readonly shrink: number;
  readonly variances: Float64Array;
  /** W · x for a vector over all nodes. */
  readonly times: (vector: Float64Array) => Float64Array;
}

/** Pairs are looked at among so many nodes at most; beyond, every k-th node stands for the others. */
const mostNodes = 300;

/**
 * The covariance of errors by nodes, drawn towards its diagonal as far as its correlations are uncertain. Errors end in the same bucket and
 * need not begin in the same one: a short history has a variance of its own, and correlations only as far as it reaches.
 * Source: Schäfer and Strimmer (2005); as Wickramasuriya, Athanasopoulos and Hyndman (2019) use it.
 */
export function shrunkCovariance(residuals: readonly Float64Array[]): ShrunkCovariance {
  const length = residuals.reduce((most, errors) => Math.max(most, errors.length), 0);
  const variances = Float64Array.from(residuals, varianceOf);
  // Each node's errors at unit variance over the whole length, so that products of two are correlations.
  const unit = residuals.map((errors) => atUnitVariance(errors, length));
  const shrink = shrinkage(unit, length);

  function times(vector: Float64Array): Float64Array {
    const projected = new Float64Array(length);
    unit.forEach((errors, node) => {
      const weight = vector[node] * Math.sqrt(variances[node]);
      if (weight !== 0) for (let bucket = 0; bucket < length; bucket++) projected[bucket] += errors[bucket] * weight;
    });
    return Float64Array.from(vector, (value, node) => {
      let sum = 0;
      for (let bucket = 0; bucket < length; bucket++) sum += unit[node][bucket] * projected[bucket];
      return shrink * variances[node] * value + ((1 - shrink) * Math.sqrt(variances[node]) * sum) / length;
    });
  }

  return { shrink, variances, times };
}

function varianceOf(errors: Float64Array): number {
  let squares = 0;
  let known = 0;
  for (const error of errors) {
    if (Number.isNaN(error)) continue;
    squares += error * error;
    known++;
  }
  return Math.max(known > 0 ? squares / known : 0, 1e-12);
}

function atUnitVariance(errors: Float64Array, length: number): Float64Array {
  const squares = errors.reduce((sum, error) => sum + (error * error || 0), 0);
  const factor = squares > 0 ? Math.sqrt(length / squares) : 0;
  const unit = new Float64Array(length);
  const first = length - errors.length;
  for (let bucket = 0; bucket < errors.length; bucket++) unit[first + bucket] = (errors[bucket] || 0) * factor;
  return unit;
}

/** Sum of the variances of correlations over the sum of their squares, between 0 and 1. */
function shrinkage(residuals: readonly Float64Array[], length: number): number {
  const stride = Math.ceil(residuals.length / mostNodes);
  let uncertain = 0;
  let squares = 0;
  for (let one = 0; one < residuals.length; one += stride) {
    for (let other = 0; other < one; other += stride) {
      let sum = 0;
      let sumOfSquares = 0;
      for (let bucket = 0; bucket < length; bucket++) {
        const product = residuals[one][bucket] * residuals[other][bucket];
        sum += product;
        sumOfSquares += product * product;
      }
      uncertain += (sumOfSquares - (sum * sum) / length) / (length * Math.max(1, length - 1));
      squares += (sum / length) ** 2;
    }
  }
  return squares > 0 ? Math.max(0.01, Math.min(1, uncertain / squares)) : 1;
}
