import type { Examples } from './examples.js';

/** Two classes need one score, the log-odds of the second; more classes need one each. */
export function scoreSets(classes: number): number {
  return classes === 2 ? 1 : classes;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** First and second slope of the weighted log-loss by set and row (set * rows + row), written for the examples' rows. */
export function lossSlopes(
  examples: Examples,
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  if (examples.classes === 2) binarySlopes(examples, scores, gradient, hessian);
  else softmaxSlopes(examples, scores, gradient, hessian);
}

function binarySlopes(
  { rows, target, weight }: Examples,
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  for (const row of rows) {
    const probability = logistic(scores[row]!);
    gradient[row] = weight[row]! * (probability - target[row]!);
    hessian[row] = weight[row]! * probability * (1 - probability);
  }
}

function softmaxSlopes(
  { rows, target, classes, weight }: Examples,
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const height = scores.length / classes;
  const shares = new Float64Array(classes);
  for (const row of rows) {
    for (let set = 0; set < classes; set++) shares[set] = scores[set * height + row]!;
    softmax(shares);
    for (let set = 0; set < classes; set++) {
      const probability = shares[set]!;
      gradient[set * height + row] = weight[row]! * (probability - (target[row] === set ? 1 : 0));
      hessian[set * height + row] = weight[row]! * probability * (1 - probability);
    }
  }
}

/** Unnormalised log-probabilities to probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let most = -Infinity;
  for (let set = 0; set < scores.length; set++) most = Math.max(most, scores[set]!);
  let sum = 0;
  for (let set = 0; set < scores.length; set++) {
    scores[set] = Math.exp(scores[set]! - most);
    sum += scores[set]!;
  }
  for (let set = 0; set < scores.length; set++) scores[set] = scores[set]! / sum;
}
