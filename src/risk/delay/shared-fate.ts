/** What the mean over each batch counts for in the score of a line; the rest is its own. */
const batchShare = 0.15;

/**
 * Scores drawn towards the means of the batches that a line belongs to: lines of one day and of one consignment come late together, though the
 * trees look at each alone.
 */
export function sharedFate(scores: Float64Array, batches: readonly Int32Array[]): Float64Array {
  const means = batches.map((batch) => batchMeans(scores, batch));
  const own = 1 - batchShare * batches.length;
  return scores.map((score, row) => means.reduce((sum, mean) => sum + batchShare * mean[row], own * score));
}

function batchMeans(scores: Float64Array, batch: Int32Array): Float64Array {
  const sums = new Float64Array(scores.length);
  const counts = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    sums[batch[row]] += scores[row];
    counts[batch[row]]++;
  }
  return scores.map((_, row) => sums[batch[row]] / counts[batch[row]]);
}

/** What each feature adds to a shared score, given what it adds to each own one; every row is asked for at most once. */
export function sharedDrivers(
  drivers: (row: number) => Float64Array,
  batches: readonly Int32Array[],
): (row: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  const ownDrivers = (row: number): Float64Array => {
    const found = known.get(row) ?? drivers(row);
    known.set(row, found);
    return found;
  };
  return (row) => {
    const shared = ownDrivers(row).map((value) => (1 - batchShare * batches.length) * value);
    for (const batch of batches) {
      const fellows = Array.from(batch.keys()).filter((other) => batch[other] === batch[row]);
      for (const fellow of fellows)
        ownDrivers(fellow).forEach((value, feature) => {
          shared[feature] += (batchShare / fellows.length) * value;
        });
    }
    return shared;
  };
}
