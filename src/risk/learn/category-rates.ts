import type { Examples } from './examples.js';
import type { CategoryFeature } from './feature-matrix.js';

export interface RateSettings {
  /** Days after which an example counts half; Infinity counts all alike. */
  readonly halfLifeDays: number;
  /** How many examples the share over all rows counts for in each label's share. */
  readonly priorExamples: number;
}

/** Class shares by label, and over all labels for what is unknown or new. */
export interface CategoryRates {
  readonly feature: string;
  readonly classes: number;
  readonly labels: readonly string[];
  /** By label and class: label * classes + class. */
  readonly shares: Float64Array;
  readonly overall: Float64Array;
}

/**
 * Shares of the classes by label, decayed by age in days and pulled towards the share over all rows by as many imagined
 * examples as the settings say: an empirical-Bayes mean with a Dirichlet prior (Efron and Morris 1975). `ageDays` is by matrix row.
 */
export function fitCategoryRates(
  { name, codes, labels }: CategoryFeature,
  { rows, target, classes, weight }: Examples,
  ageDays: Float64Array,
  { halfLifeDays, priorExamples }: RateSettings,
): CategoryRates {
  const counts = new Float64Array(labels.length * classes);
  const overall = new Float64Array(classes).fill(1 / classes);
  for (const row of rows) {
    const counted = weight[row]! * 0.5 ** (ageDays[row]! / halfLifeDays);
    overall[target[row]!] += counted;
    if (codes[row]! >= 0) counts[codes[row]! * classes + target[row]!] += counted;
  }
  normalise(overall, 0, classes);
  for (let at = 0; at < counts.length; at++) counts[at] += priorExamples * overall[at % classes]!;
  for (let label = 0; label < labels.length; label++) normalise(counts, label * classes, classes);
  return { feature: name, classes, labels, shares: counts, overall };
}

/** Probabilities by row and class (row * classes + class). */
export function rateProbabilities(rates: CategoryRates, { codes, labels }: CategoryFeature): Float64Array {
  const { classes, shares, overall } = rates;
  const learnt = new Map(rates.labels.map((label, index) => [label, index]));
  const labelOfCode = labels.map((label) => learnt.get(label) ?? -1);
  const probabilities = new Float64Array(codes.length * classes);
  codes.forEach((code, row) => {
    const label = code < 0 ? -1 : labelOfCode[code]!;
    const found = label < 0 ? overall : shares.subarray(label * classes, (label + 1) * classes);
    probabilities.set(found, row * classes);
  });
  return probabilities;
}

function normalise(counts: Float64Array, from: number, length: number): void {
  let sum = 0;
  for (let at = from; at < from + length; at++) sum += counts[at]!;
  for (let at = from; at < from + length; at++) counts[at] /= sum;
}
