import type { CauseHistory } from './cause-history.js';
import type { CauseLearner } from './cause-learner.js';

/** The same learner, which learns once for each history and instant: trials, mixtures and answers ask for the same several times. */
export function remembered(learner: CauseLearner): CauseLearner {
  const learnt = new WeakMap<CauseHistory, Map<number, ReturnType<CauseLearner['learn']>>>();
  return {
    ...learner,
    learn: (history, asOf) => {
      const known = learnt.get(history) ?? new Map<number, ReturnType<CauseLearner['learn']>>();
      learnt.set(history, known);
      const found = known.get(asOf) ?? learner.learn(history, asOf);
      known.set(asOf, found);
      return found;
    },
  };
}
