import { minimiseSmooth } from '../../numeric/lbfgs.js';
import { applyDesign, type FeatureColumns, fitDesign, type SparseRows } from './design.js';
import type { Examples } from './examples.js';
import type { FeatureMatrix } from './feature-matrix.js';
import { logistic, scoreSets, softmax } from './log-loss.js';

export interface LogisticSettings {
  /** L2 penalty: half of it times the sum of squared coefficients is added to the log-loss; the intercept is free. */
  readonly penalty: number;
  readonly categoryRows: number;
}

/** One set of coefficients for each score, the intercept last in it. */
export interface LogisticModel {
  readonly design: readonly FeatureColumns[];
  readonly classes: number;
  readonly coefficients: Float64Array;
}

/**
 * Regularised logistic regression, multinomial for more than two classes, fitted by L-BFGS on the weighted log-loss (Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4).
 */
export function fitLogistic(matrix: FeatureMatrix, examples: Examples, settings: LogisticSettings): LogisticModel {
  const design = fitDesign(matrix, examples.rows, settings.categoryRows);
  const sparse = applyDesign(matrix, design);
  const loss = (point: Float64Array, gradient: Float64Array): number =>
    penalisedLoss(sparse, examples, settings.penalty, point, gradient);
  const start = new Float64Array(scoreSets(examples.classes) * (sparse.columns + 1));
  const { point } = minimiseSmooth(loss, start, { iterations: 1000, tolerance: 1e-5 });
  return { design, classes: examples.classes, coefficients: point };
}

/** Scores by set and row (set * rows + row) of a matrix with the same features. */
export function logisticScores({ design, classes, coefficients }: LogisticModel, matrix: FeatureMatrix): Float64Array {
  const sparse = applyDesign(matrix, design);
  const sets = scoreSets(classes);
  const scores = new Float64Array(sets * matrix.rows);
  for (let set = 0; set < sets; set++) {
    for (let row = 0; row < matrix.rows; row++)
      scores[set * matrix.rows + row] = rowScore(sparse, coefficients, row, set);
  }
  return scores;
}

function rowScore(
  { column, value, width, columns }: SparseRows,
  coefficients: Float64Array,
  row: number,
  set: number,
): number {
  const base = set * (columns + 1);
  let score = coefficients[base + columns]!;
  for (let at = row * width; at < (row + 1) * width; at++) {
    if (column[at]! >= 0) score += coefficients[base + column[at]!]! * value[at]!;
  }
  return score;
}

function addSlope(
  { column, value, width, columns }: SparseRows,
  gradient: Float64Array,
  row: number,
  set: number,
  slope: number,
): void {
  const base = set * (columns + 1);
  gradient[base + columns] += slope;
  for (let at = row * width; at < (row + 1) * width; at++) {
    if (column[at]! >= 0) gradient[base + column[at]!] += slope * value[at]!;
  }
}

function penalisedLoss(
  sparse: SparseRows,
  { rows, target, classes, weight }: Examples,
  penalty: number,
  point: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  const scores = new Float64Array(scoreSets(classes));
  let loss = 0;
  for (const row of rows) {
    for (let set = 0; set < scores.length; set++) scores[set] = rowScore(sparse, point, row, set);
    const rowLoss = scores.length === 1 ? binaryLoss(scores, target[row]!) : softmaxLoss(scores, target[row]!);
    loss += weight[row]! * rowLoss;
    for (let set = 0; set < scores.length; set++) addSlope(sparse, gradient, row, set, weight[row]! * scores[set]!);
  }
  return loss + addPenalty(sparse.columns, scores.length, penalty, point, gradient);
}

function addPenalty(
  columns: number,
  sets: number,
  penalty: number,
  point: Float64Array,
  gradient: Float64Array,
): number {
  let squares = 0;
  for (let set = 0; set < sets; set++) {
    for (let at = set * (columns + 1); at < set * (columns + 1) + columns; at++) {
      squares += point[at]! * point[at]!;
      gradient[at] += penalty * point[at]!;
    }
  }
  return (penalty / 2) * squares;
}

/** The log-loss of one row; its slope takes the score's place. */
function binaryLoss(scores: Float64Array, target: number): number {
  const score = scores[0]!;
  scores[0] = logistic(score) - target;
  return Math.max(score, 0) - target * score + Math.log1p(Math.exp(-Math.abs(score)));
}

function softmaxLoss(scores: Float64Array, target: number): number {
  softmax(scores);
  const loss = -Math.log(Math.max(Number.MIN_VALUE, scores[target]!));
  scores[target] -= 1;
  return loss;
}
