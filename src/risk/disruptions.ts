import type { Instant } from '../calendar/bucket.js';
import type { Table } from '../tables/table.js';
import { causeHistory } from './cause/cause-history.js';
import type { Evidence } from './cause/cause-learner.js';
import { chooseCauseLearner } from './cause/choose-cause-learner.js';

interface LikelyCause {
  readonly cause: string;
  readonly probability: number;
  /** What past reports speak for it, from the general to the particular. */
  readonly evidence: readonly Evidence[];
}

interface ExplainedDisruption {
  /** The row of the table `disruptions`. */
  readonly row: number;
  /** Every cause, the likeliest first. */
  readonly causes: readonly LikelyCause[];
}

export interface ExplainedDisruptions {
  readonly disruptions: readonly ExplainedDisruption[];
  readonly learner: string;
  readonly notes: readonly string[];
}

/**
 * The likely causes of every disruption of the table whose cause is blank, learnt from those reported before `asOf` with a
 * cause stated. None where no cause was ever stated.
 */
export function explainDisruptions(table: Table, asOf: Instant): ExplainedDisruptions {
  const history = causeHistory(table);
  const { cause, causes } = history;
  if (causes.length === 0) return { disruptions: [], learner: '', notes: ['No disruption has a cause to learn from.'] };
  const learner = chooseCauseLearner(history, asOf);
  const { probabilities, evidence } = learner.learn(history, asOf);
  const open = [...cause.keys()].filter((row) => Number.isNaN(cause[row]!));
  const disruptions = open.map((row) => ({
    row,
    causes: causes
      .map((name, index) => ({
        cause: name,
        probability: probabilities[row * causes.length + index]!,
        evidence: evidence?.(row, index) ?? [],
      }))
      .sort((one, other) => other.probability - one.probability || (one.cause < other.cause ? -1 : 1)),
  }));
  const notes = history.unused.map(
    ({ name, reason }) => `The column ${name} of disruptions is not learnt from: ${reason}.`,
  );
  return { disruptions, learner: learner.name, notes };
}
