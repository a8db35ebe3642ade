import type { CauseLearner } from './cause-learner.js';
import { nestedCause } from './nested-cause.js';
import { boostedCause } from './scored-cause.js';

/** What each of the two counts for; any share from 0.4 to 0.6 was as good on reports of March to June. */
const treeShare = 0.5;

/**
 * Counts are best at the likeliest cause, since companies file batches with one reason; trees know better what else it may be, since they look at all
 * columns. So the likeliest cause is that of the counts, and the rest is the mean of both (a linear opinion pool: Stone 1961).
 */
export const mixedCause: CauseLearner = {
  name: 'rates_and_trees',
  summary: 'the likeliest cause by nested rates, the others by the mean of nested rates and boosted trees',
  source: 'Stone 1961',
  learn: (history, asOf) => {
    const counted = nestedCause.learn(history, asOf);
    const learnt = boostedCause.learn(history, asOf).probabilities;
    const classes = history.causes.length;
    const probabilities = counted.probabilities.map((share, at) => (1 - treeShare) * share + treeShare * learnt[at]);
    for (let row = 0; row < history.matrix.rows; row++) {
      const [from, to] = [row * classes, (row + 1) * classes];
      keepFirst(probabilities.subarray(from, to), likeliest(counted.probabilities.subarray(from, to)));
    }
    return { ...counted, probabilities };
  },
};

function likeliest(probabilities: Float64Array): number {
  return probabilities.reduce((best, share, cause) => (share > probabilities[best] ? cause : best), 0);
}

/** Changes places with the largest, so that the wanted one is it. */
function keepFirst(probabilities: Float64Array, wanted: number): void {
  const first = likeliest(probabilities);
  const held = probabilities[wanted];
  probabilities[wanted] = probabilities[first];
  probabilities[first] = held;
}
