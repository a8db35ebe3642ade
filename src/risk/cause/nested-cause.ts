import type { Examples } from '../learn/examples.js';
import type { CategoryFeature } from '../learn/feature-matrix.js';
import type { CauseHistory } from './cause-history.js';
import { type CauseLearner, causeExamples, type Evidence } from './cause-learner.js';
import { causeTrials, trialScore } from './cause-trials.js';
import { type Chain, contextCodes, type NestedRateSettings, nestedProbabilities } from './nested-rates.js';

const hoursPerDay = 24;
const longestChain = 3;
const halfLives = [Infinity, 180, 60];

/** A longer chain or a decay must raise the share of right causes by so much, or chance would choose it. */
const worthIt = 0.003;

interface NestedChoice {
  readonly chain: Chain;
  readonly settings: NestedRateSettings;
}

/**
 * Counts of past reports that look alike. Which columns, in which order, and how fast reports age is found by trials on the
 * later half of the reports, one column at a time.
 */
export const nestedCause: CauseLearner = {
  name: 'nested_rates',
  summary: 'counts of past reports alike in the columns that tell most, the general standing in for the rare',
  source: 'MacKay and Peto 1995',
  learn: (history, asOf) => {
    const { chain, settings } = choose(history, asOf);
    const examples = causeExamples(history, asOf);
    return {
      probabilities: nestedProbabilities(chain, examples, ageDays(history, asOf), settings),
      evidence: (row, cause) => evidenceOf(chain, examples, row, cause),
    };
  },
};

function choose(history: CauseHistory, asOf: number): NestedChoice {
  const trials = causeTrials(history, asOf);
  const score = ({ chain, settings }: NestedChoice): number => {
    const scores = trials.map(({ from, rows }) => {
      const probabilities = nestedProbabilities(chain, causeExamples(history, from), ageDays(history, from), settings);
      return trialScore(history, rows, probabilities);
    });
    return scores.reduce((sum, one) => sum + one, 0) / scores.length;
  };
  let best: NestedChoice = { chain: [], settings: { halfLifeDays: Infinity, priorReports: 1 } };
  if (trials.length === 0) return best;
  for (let length = 1; length <= longestChain; length++) {
    const longer = unusedColumns(history, best.chain).map((column) => ({ ...best, chain: [...best.chain, column] }));
    const next = better(best, longer, score);
    if (next === best) break;
    best = next;
  }
  const decays = halfLives.map((halfLifeDays) => ({ ...best, settings: { ...best.settings, halfLifeDays } }));
  return better(best, decays, score);
}

function better(
  standing: NestedChoice,
  others: readonly NestedChoice[],
  score: (choice: NestedChoice) => number,
): NestedChoice {
  let best = standing;
  let reached = score(standing) + worthIt;
  for (const other of others) {
    const found = score(other);
    if (found > reached) [best, reached] = [other, found];
  }
  return best;
}

function unusedColumns({ matrix }: CauseHistory, chain: Chain): CategoryFeature[] {
  return matrix.features.filter(
    (feature): feature is CategoryFeature => feature.kind === 'category' && !chain.includes(feature),
  );
}

function ageDays({ reported }: CauseHistory, asOf: number): Float64Array {
  return reported.map((instant) => Math.max(0, asOf - instant) / hoursPerDay);
}

function evidenceOf(chain: Chain, { rows, target }: Examples, row: number, cause: number): Evidence[] {
  return chain.map((_, level): Evidence => {
    const columns = chain.slice(0, level + 1);
    const context = contextCodes(columns);
    const alike = rows.filter((other) => context[row]! >= 0 && context[other] === context[row]);
    return {
      shared: columns.map(({ name, codes, labels }) => ({ column: name, value: labels[codes[row]!] ?? '' })),
      reports: alike.length,
      agreeing: alike.filter((other) => target[other] === cause).length,
    };
  });
}
