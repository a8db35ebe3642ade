/** How well probabilities told causes apart, as one number. */
export interface CauseMeasure {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  readonly definition: string;
  /** `probabilities` by case and cause (case * causes + cause), `stated` the true cause by case. */
  readonly of: (probabilities: Float64Array, stated: Float64Array) => number;
}

const topOne: CauseMeasure = {
  name: 'top_1',
  better: 'higher',
  definition: 'Share of cases whose likeliest cause is the true one.',
  of: (probabilities, stated) => shareWithin(probabilities, stated, 1),
};

const topTwo: CauseMeasure = {
  name: 'top_2',
  better: 'higher',
  definition: 'Share of cases whose true cause is among the two likeliest.',
  of: (probabilities, stated) => shareWithin(probabilities, stated, 2),
};

const balanced: CauseMeasure = {
  name: 'balanced_accuracy',
  better: 'higher',
  definition:
    'For each cause that occurs, the share of its cases whose likeliest cause is right; the mean of these over the causes, so that a rare cause counts as much as a frequent one.',
  of: (probabilities, stated) => {
    const causes = [...new Set(stated)];
    const ranks = trueRanks(probabilities, stated);
    const shares = causes.map((cause) => {
      const ofCause = ranks.filter((_, index) => stated[index] === cause);
      return ofCause.filter((rank) => rank === 1).length / ofCause.length;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  },
};

const logLoss: CauseMeasure = {
  name: 'log_loss',
  better: 'lower',
  definition:
    'Mean of minus the natural logarithm of the probability given to the true cause, none taken below 0.0001.',
  of: (probabilities, stated) => {
    const causes = probabilities.length / stated.length;
    const losses = stated.map((cause, index) => -Math.log(Math.max(1e-4, probabilities[index * causes + cause]!)));
    return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  },
};

export const causeMeasures: readonly CauseMeasure[] = [topOne, topTwo, balanced, logLoss];

function shareWithin(probabilities: Float64Array, stated: Float64Array, places: number): number {
  return trueRanks(probabilities, stated).filter((rank) => rank <= places).length / stated.length;
}

/** The place of the true cause by probability, from 1; of equal probabilities the first named cause stands first. */
function trueRanks(probabilities: Float64Array, stated: Float64Array): number[] {
  const causes = probabilities.length / stated.length;
  return Array.from(stated, (cause, index) => {
    const ofCase = probabilities.subarray(index * causes, (index + 1) * causes);
    const truth = ofCase[cause]!;
    return 1 + ofCase.filter((share, other) => share > truth || (share === truth && other < cause)).length;
  });
}
