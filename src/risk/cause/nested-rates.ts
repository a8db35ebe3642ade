import type { Examples } from '../learn/examples.js';
import type { CategoryFeature } from '../learn/feature-matrix.js';

export interface NestedRateSettings {
  /** Days after which a report counts half; Infinity counts all alike. */
  readonly halfLifeDays: number;
  /** How many reports the next more general level counts for. */
  readonly priorReports: number;
}

/** Category columns from the general to the particular; each level counts the reports alike in all columns up to it. */
export type Chain = readonly CategoryFeature[];

/**
 * Probabilities by row and class (row * classes + class) from nested counts: the shares among all reports are the prior for
 * the reports alike in the first column, these for those alike in the first two, and so on, as a language model backs off
 * from long contexts to short ones (MacKay and Peto 1995). A pair never seen is left with what its first column says.
 */
export function nestedProbabilities(
  chain: Chain,
  examples: Examples,
  ageDays: Float64Array,
  { halfLifeDays, priorReports }: NestedRateSettings,
): Float64Array {
  const rows = examples.target.length;
  const counted = examples.weight.map((weight, row) => weight * 0.5 ** (ageDays[row]! / halfLifeDays));
  const everything = new Int32Array(rows);
  const evenly = new Float64Array(rows * examples.classes).fill(1 / examples.classes);
  let probabilities = updated(evenly, everything, examples, counted, 1);
  for (let level = 1; level <= chain.length; level++) {
    const context = contextCodes(chain.slice(0, level));
    probabilities = updated(probabilities, context, examples, counted, priorReports);
  }
  return probabilities;
}

/** A number for each combination of the columns' values; -1 where one of them is unknown. */
export function contextCodes(columns: Chain): Int32Array {
  const seen = new Map<string, number>();
  const rows = columns[0]?.codes.length ?? 0;
  const context = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    if (columns.some(({ codes }) => codes[row]! < 0)) continue;
    const key = columns.map(({ codes }) => codes[row]!).join(' ');
    const code = seen.get(key) ?? seen.size;
    seen.set(key, code);
    context[row] = code;
  }
  return context;
}

/** The posterior mean of each row's context: its counts and `strength` imagined reports spread as the prior says. */
function updated(
  prior: Float64Array,
  context: Int32Array,
  { rows, target, classes }: Examples,
  counted: Float64Array,
  strength: number,
): Float64Array {
  const contexts = context.reduce((most, code) => Math.max(most, code + 1), 0);
  const counts = new Float64Array(contexts * classes);
  const totals = new Float64Array(contexts);
  for (const row of rows) {
    if (context[row]! < 0) continue;
    counts[context[row]! * classes + target[row]!] += counted[row]!;
    totals[context[row]!] += counted[row]!;
  }
  return prior.map((share, at) => {
    const code = context[Math.floor(at / classes)]!;
    if (code < 0) return share;
    return (counts[code * classes + (at % classes)]! + strength * share) / (totals[code]! + strength);
  });
}
