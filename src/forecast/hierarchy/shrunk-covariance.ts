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
 * The covariance of errors by nodes, drawn towards its diagonal as far as its correlations are uncertain.
 * Source: Schäfer and Strimmer (2005); as Wickramasuriya, Athanasopoulos and Hyndman (2019) use it.
 */
export function shrunkCovariance(residuals: readonly Float64Array[]): ShrunkCovariance {
  const length = Math.min(...residuals.map((errors) => errors.length));
  const aligned = residuals.map((errors) => errors.slice(errors.length - length).map((error) => error || 0));
  const variances = Float64Array.from(aligned, (errors) => {
    const squares = errors.reduce((sum, error) => sum + error * error, 0);
    return Math.max(squares / length, 1e-12);
  });
  const shrink = shrinkage(aligned, variances, length);

  function times(vector: Float64Array): Float64Array {
    const projected = new Float64Array(length);
    aligned.forEach((errors, node) => {
      for (let bucket = 0; bucket < length; bucket++) projected[bucket] += errors[bucket] * vector[node];
    });
    return Float64Array.from(vector, (value, node) => {
      let sum = 0;
      for (let bucket = 0; bucket < length; bucket++) sum += aligned[node][bucket] * projected[bucket];
      return shrink * variances[node] * value + ((1 - shrink) * sum) / length;
    });
  }

  return { shrink, variances, times };
}

/** Sum of the variances of correlations over the sum of their squares, between 0 and 1. */
function shrinkage(residuals: readonly Float64Array[], variances: Float64Array, length: number): number {
  const stride = Math.ceil(residuals.length / mostNodes);
  let uncertain = 0;
  let squares = 0;
  for (let one = 0; one < residuals.length; one += stride) {
    for (let other = 0; other < one; other += stride) {
      const scale = Math.sqrt(variances[one] * variances[other]);
      let sum = 0;
      let sumOfSquares = 0;
      for (let bucket = 0; bucket < length; bucket++) {
        const product = (residuals[one][bucket] * residuals[other][bucket]) / scale;
        sum += product;
        sumOfSquares += product * product;
      }
      uncertain += (sumOfSquares - (sum * sum) / length) / (length * Math.max(1, length - 1));
      squares += (sum / length) ** 2;
    }
  }
  return squares > 0 ? Math.max(0.01, Math.min(1, uncertain / squares)) : 1;
}
