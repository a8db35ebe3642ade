import type { Examples } from '../learn/examples.js';
import type { CategoryFeature } from '../learn/feature-matrix.js';
import type { CauseHistory } from './cause-history.js';
import { type CauseLearner, causeExamples, type Evidence } from './cause-learner.js';
import { causeTrials, trialScore } from './cause-trials.js';
import { type Chain, contextCodes, type NestedRateSettings, nestedProbabilities } from './nested-rates.js';
import { remembered } from './remembered.js';

const hoursPerDay = 24;
const halfLives = [Infinity, 180, 60];

/** A column or a decay must raise the share of right causes by so much, or chance would choose it. */
const worthIt = 0.003;

/**
 * Second columns whose trials differ by less cannot be told apart; they are all used, and their mean errs less than any. It is
 * the standard error of the difference where two columns disagree on 8% of 800 reports (Breiman's one-standard-error rule).
 */
const alike = 0.01;

/** Chains of columns whose probabilities are averaged. */
interface NestedChoice {
  readonly chains: readonly Chain[];
  readonly settings: NestedRateSettings;
}

/**
 * Counts of past reports that look alike: in the column that tells most, and within its values in the columns that add most
 * to it. Which these are and how fast reports age is found by trials on the later half of the reports.
 */
export const nestedCause: CauseLearner = remembered({
  name: 'nested_rates',
  summary: 'counts of past reports alike in the columns that tell most, the general standing in for the rare',
  source: 'MacKay and Peto 1995',
  learn: (history, asOf) => {
    const choice = choose(history, asOf);
    const examples = causeExamples(history, asOf);
    return {
      probabilities: meanProbabilities(choice, examples, ageDays(history, asOf)),
      evidence: (row, cause) => evidenceOf(choice.chains, examples, row, cause),
    };
  },
});

function choose(history: CauseHistory, asOf: number): NestedChoice {
  const standing: NestedChoice = { chains: [[]], settings: { halfLifeDays: Infinity, priorReports: 1 } };
  const trials = causeTrials(history, asOf);
  if (trials.length === 0) return standing;
  const score = (choice: NestedChoice): number => {
    const scores = trials.map(({ from, rows }) => {
      const probabilities = meanProbabilities(choice, causeExamples(history, from), ageDays(history, from));
      return trialScore(history, rows, probabilities);
    });
    return scores.reduce((sum, one) => sum + one, 0) / scores.length;
  };
  const columns = history.matrix.features.filter((feature): feature is CategoryFeature => feature.kind === 'category');
  const first = bestOf([standing, ...columns.map((column) => ({ ...standing, chains: [[column]] }))], score);
  const [general] = first.chains[0]!;
  const both = general === undefined ? first : withSeconds(first, general, columns, score);
  return bestOf(
    [both, ...halfLives.map((halfLifeDays) => ({ ...both, settings: { ...both.settings, halfLifeDays } }))],
    score,
  );
}

/** The first choice unless another is better by what is worth it. */
function bestOf(choices: readonly NestedChoice[], score: (choice: NestedChoice) => number): NestedChoice {
  const scored = choices.map((choice, index) => ({ choice, reached: score(choice) + (index === 0 ? worthIt : 0) }));
  return scored.reduce((best, other) => (other.reached > best.reached ? other : best)).choice;
}

function withSeconds(
  first: NestedChoice,
  general: CategoryFeature,
  columns: readonly CategoryFeature[],
  score: (choice: NestedChoice) => number,
): NestedChoice {
  const scored = columns
    .filter((column) => column !== general)
    .map((column) => ({ chain: [general, column], reached: score({ ...first, chains: [[general, column]] }) }));
  const best = scored.reduce((most, { reached }) => Math.max(most, reached), -Infinity);
  if (best < score(first) + worthIt) return first;
  return { ...first, chains: scored.filter(({ reached }) => reached > best - alike).map(({ chain }) => chain) };
}

function meanProbabilities({ chains, settings }: NestedChoice, examples: Examples, age: Float64Array): Float64Array {
  const [first, ...others] = chains.map((chain) => nestedProbabilities(chain, examples, age, settings));
  return first!.map((share, at) => others.reduce((sum, other) => sum + other[at]!, share) / chains.length);
}

function ageDays({ reported }: CauseHistory, asOf: number): Float64Array {
  return reported.map((instant) => Math.max(0, asOf - instant) / hoursPerDay);
}

/** What the first column says, once, and then every pair; where no column is known, what all reports say. */
function evidenceOf(chains: readonly Chain[], { rows, target }: Examples, row: number, cause: number): Evidence[] {
  const general = chains[0]!.slice(0, 1);
  const contexts = [general, ...chains.filter((chain) => chain.length > 1)].filter((chain) => chain.length > 0);
  const found = contexts.map((columns): Evidence => {
    const context = contextCodes(columns);
    const same = rows.filter((other) => context[row]! >= 0 && context[other] === context[row]);
    return {
      shared: columns.map(({ name, codes, labels }) => ({ column: name, value: labels[codes[row]!] ?? '' })),
      reports: same.length,
      agreeing: same.filter((other) => target[other] === cause).length,
    };
  });
  if (found.some(({ reports }) => reports > 0)) return found;
  return [{ shared: [], reports: rows.length, agreeing: rows.filter((other) => target[other] === cause).length }];
}
