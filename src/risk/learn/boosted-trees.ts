import { type RandomStream, randomStream } from '../../numeric/random.js';
import { applyBinning, type BinnedMatrix, type BinningSettings, type FeatureBinning, fitBinning } from './binning.js';
import type { Examples } from './examples.js';
import type { FeatureMatrix } from './feature-matrix.js';
import { type GrowSettings, growTree } from './grow-tree.js';
import { lossSlopes, scoreSets } from './log-loss.js';
import { addTreeScores, type Tree } from './tree.js';

export interface BoostingSettings extends GrowSettings, BinningSettings {
  readonly rounds: number;
  readonly learningRate: number;
  /** Shares of the rows and of the features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Boosters of different seeds, whose scores are averaged. */
  readonly seeds: number;
  readonly seed: number;
}

/** A set of trees for each score: one set of log-odds for two classes, one unnormalised log-probability a class for more. */
export interface BoostedTrees {
  readonly classes: number;
  readonly binnings: readonly FeatureBinning[];
  readonly base: Float64Array;
  readonly trees: readonly (readonly Tree[])[];
}

/**
 * Gradient-boosted trees on histograms (Friedman 2001; Chen and Guestrin 2016; Ke et al. 2017) for the log-loss, each set of
 * trees starting from its class' weighted share of the examples.
 */
export function fitBoostedTrees(matrix: FeatureMatrix, examples: Examples, settings: BoostingSettings): BoostedTrees {
  const binnings = fitBinning(matrix, examples.rows, settings);
  const binned = applyBinning(matrix, binnings);
  const base = baseScores(examples);
  const trees: Tree[][] = Array.from(base, () => []);
  // Without a feature there is nothing to split: what is left is each class' share.
  for (let seed = 0; seed < settings.seeds && binnings.length > 0; seed++) {
    const stream = randomStream(settings.seed, 'boosting', seed);
    boost(binned, binnings, examples, base, settings, stream, trees);
  }
  return { classes: examples.classes, binnings, base, trees };
}

/** Scores by set and row (set * rows + row) of a matrix with the same features. */
export function boostedScores(model: BoostedTrees, matrix: FeatureMatrix): Float64Array {
  const binned = applyBinning(matrix, model.binnings);
  const scores = new Float64Array(model.trees.length * matrix.rows);
  model.trees.forEach((trees, set) => {
    const ofSet = scores.subarray(set * matrix.rows, (set + 1) * matrix.rows).fill(model.base[set]!);
    addTreeScores(trees, binned, ofSet);
  });
  return scores;
}

/** One booster; its trees are added to `trees`, shrunk so that the sets sum to the mean over the seeds. */
function boost(
  matrix: BinnedMatrix,
  binnings: readonly FeatureBinning[],
  examples: Examples,
  base: Float64Array,
  settings: BoostingSettings,
  stream: RandomStream,
  trees: Tree[][],
): void {
  const scores = new Float64Array(base.length * matrix.rows);
  for (let set = 0; set < base.length; set++) scores.fill(base[set]!, set * matrix.rows, (set + 1) * matrix.rows);
  const gradient = new Float64Array(scores.length);
  const hessian = new Float64Array(scores.length);
  const features = Int32Array.from({ length: matrix.features }, (_, feature) => feature);
  for (let round = 0; round < settings.rounds; round++) {
    lossSlopes(examples, scores, gradient, hessian);
    const drawnRows = drawShare(examples.rows, settings.rowShare, stream);
    for (let set = 0; set < base.length; set++) {
      const [from, to] = [set * matrix.rows, (set + 1) * matrix.rows];
      const growth = {
        matrix,
        binnings,
        gradient: gradient.subarray(from, to),
        hessian: hessian.subarray(from, to),
        weight: examples.weight,
      };
      const drawnFeatures = drawShare(features, settings.featureShare, stream);
      const tree = growTree(growth, drawnRows.slice(), drawnFeatures, settings);
      addTreeScores([scaled(tree, settings.learningRate)], matrix, scores.subarray(from, to));
      trees[set]!.push(scaled(tree, settings.learningRate / settings.seeds));
    }
  }
}

/** A share of the elements without replacement, in their order; always at least one. */
function drawShare(elements: Int32Array, share: number, stream: RandomStream): Int32Array {
  const wanted = Math.max(1, Math.round(share * elements.length));
  const drawn = new Int32Array(wanted);
  let found = 0;
  for (let index = 0; index < elements.length && found < wanted; index++) {
    // Selection sampling (Knuth, The Art of Computer Programming, volume 2, algorithm S).
    if (stream.uniform() * (elements.length - index) < wanted - found) drawn[found++] = elements[index]!;
  }
  return drawn;
}

function scaled(tree: Tree, factor: number): Tree {
  return { ...tree, leafValue: tree.leafValue.map((value) => value * factor) };
}

/** Kept inside what a finite history can say, so that a class without examples has a finite score. */
function baseScores({ rows, target, classes, weight }: Examples): Float64Array {
  const shares = new Float64Array(classes);
  let total = 0;
  for (const row of rows) {
    shares[target[row]!] += weight[row]!;
    total += weight[row]!;
  }
  const inside = shares.map((share) => Math.min(1 - 1e-6, Math.max(1e-6, share / total)));
  if (scoreSets(classes) === 1) return Float64Array.of(Math.log(inside[1]! / inside[0]!));
  return inside.map((share) => Math.log(share));
}
