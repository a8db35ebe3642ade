import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/numeric/random.js';
import { areaUnderCurve } from '../../../src/risk/accuracy/area-under-curve.js';
import { applyBinning, type BinnedMatrix } from '../../../src/risk/learn/binning.js';
import { type BoostingSettings, boostedScores, fitBoostedTrees } from '../../../src/risk/learn/boosted-trees.js';
import { evenWeights } from '../../../src/risk/learn/examples.js';
import type { FeatureMatrix } from '../../../src/risk/learn/feature-matrix.js';
import { modelText } from '../../../src/risk/learn/model-text.js';
import { binsPerNode, type Tree } from '../../../src/risk/learn/tree.js';
import { expectedScore, shapleyValues } from '../../../src/risk/learn/tree-shap.js';

const settings: BoostingSettings = {
  rounds: 20,
  learningRate: 0.1,
  leaves: 6,
  leafRows: 5,
  penalty: 1,
  categoryPenalty: 1,
  categorySmoothing: 1,
  categoryRows: 3,
  numberBins: 16,
  rowShare: 0.8,
  featureShare: 0.7,
  seeds: 2,
  seed: 7,
};

/** Late where the size is large and the partner one of the bad ones; a third of the sizes unknown. */
function world(seed: number, rows = 300): { matrix: FeatureMatrix; target: Float64Array } {
  const stream = randomStream(seed, 'world');
  const size = Float64Array.from({ length: rows }, () => (stream.uniform() < 0.3 ? NaN : stream.uniform()));
  const noise = Float64Array.from({ length: rows }, () => stream.normal());
  const codes = Int32Array.from({ length: rows }, () => stream.integer(8) - 1);
  const labels = ['p', 'q', 'r', 's', 't', 'u', 'v'];
  const target = Float64Array.from(size, (value, row) =>
    stream.uniform() < (value > 0.5 ? 0.4 : 0.1) + (codes[row]! % 2 === 0 ? 0.4 : 0) ? 1 : 0,
  );
  const matrix: FeatureMatrix = {
    rows,
    features: [
      { name: 'size', kind: 'number', values: size },
      { name: 'noise', kind: 'number', values: noise },
      { name: 'partner', kind: 'category', codes, labels },
    ],
  };
  return { matrix, target };
}

const all = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, row) => row);

function learnt(seed: number, over: Partial<BoostingSettings> = {}) {
  const { matrix, target } = world(seed);
  const examples = { rows: all(matrix.rows), target, classes: 2, weight: evenWeights(matrix.rows) };
  return { matrix, target, model: fitBoostedTrees(matrix, examples, { ...settings, ...over }) };
}

describe('fitBoostedTrees', () => {
  it('ranks rows that it has not seen, of a world with unknowns and categories', () => {
    const { model } = learnt(1);
    const later = world(2, 1000);
    // The best possible ranking of this world has an area of about 0.8.
    expect(areaUnderCurve.of(boostedScores(model, later.matrix), later.target)).toBeGreaterThan(0.73);
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const text = modelText(learnt(3).model);
    expect(modelText(learnt(3).model)).toBe(text);
    expect(modelText(learnt(3, { seed: 8 }).model)).not.toBe(text);
  });

  it('finds categories by their names, not by their codes', () => {
    const { matrix, model } = learnt(4);
    const partner = matrix.features[2]!;
    if (partner.kind !== 'category') throw new Error('The third feature is the partner.');
    const renumbered = {
      ...partner,
      codes: partner.codes.map((code) => (code < 0 ? -1 : partner.labels.length - 1 - code)),
      labels: [...partner.labels].reverse(),
    };
    const other = { ...matrix, features: [...matrix.features.slice(0, 2), renumbered] };
    expect(boostedScores(model, other)).toEqual(boostedScores(model, matrix));
  });

  it('learns from the given rows alone', () => {
    const { matrix, target } = world(5);
    const rows = all(100);
    const examples = { rows, classes: 2, weight: evenWeights(matrix.rows) };
    const changed = target.map((value, row) => (row < 100 ? value : 1 - value));
    const one = fitBoostedTrees(matrix, { ...examples, target }, settings);
    const other = fitBoostedTrees(matrix, { ...examples, target: changed }, settings);
    expect(modelText(other)).toBe(modelText(one));
  });

  it('tells three causes apart', () => {
    const { matrix } = world(6, 600);
    const partner = matrix.features[2]!;
    const target = Float64Array.from(all(600), (row) =>
      partner.kind === 'category' ? Math.max(0, partner.codes[row]!) % 3 : 0,
    );
    const examples = { rows: all(600), target, classes: 3, weight: evenWeights(600) };
    const scores = boostedScores(fitBoostedTrees(matrix, examples, settings), matrix);
    const right = all(600).filter((row) => {
      const ofRow = [0, 1, 2].map((set) => scores[set * 600 + row]!);
      return ofRow.indexOf(Math.max(...ofRow)) === target[row];
    });
    expect(right.length).toBeGreaterThan(550);
  });
});

/** What the tree says of a row when only some features are known: the others are averaged over by cover. */
function scoreKnowing(tree: Tree, matrix: BinnedMatrix, row: number, known: readonly boolean[], node: number): number {
  if (node < 0) return tree.leafValue[~node]!;
  const feature = tree.feature[node]!;
  const [left, right] = [tree.left[node]!, tree.right[node]!];
  const score = (child: number): number => scoreKnowing(tree, matrix, row, known, child);
  if (known[feature]) {
    const bin = matrix.bins[row * matrix.features + feature]!;
    return score(tree.next[node * binsPerNode + bin]!);
  }
  const cover = (child: number): number => (child < 0 ? tree.leafCover[~child]! : tree.nodeCover[child]!);
  return (cover(left) * score(left) + cover(right) * score(right)) / (cover(left) + cover(right));
}

/** Shapley's formula for three features, by every order in which they may become known. */
function bruteForce(trees: readonly Tree[], matrix: BinnedMatrix, row: number): number[] {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const values = [0, 0, 0];
  for (const order of orders) {
    const known = [false, false, false];
    for (const feature of order) {
      const score = (): number =>
        trees.reduce(
          (sum, tree) => sum + scoreKnowing(tree, matrix, row, known, tree.feature.length === 0 ? -1 : 0),
          0,
        );
      const before = score();
      known[feature] = true;
      values[feature]! += (score() - before) / orders.length;
    }
  }
  return values;
}

describe('shapleyValues', () => {
  it('are those of Shapley’s formula, for any row and depth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 2, max: 12 }),
        fc.nat(299),
        (seed, leaves, row) => {
          const { matrix, model } = learnt(seed, { rounds: 4, seeds: 1, leaves, featureShare: 1 });
          const binned = applyBinning(matrix, model.binnings);
          const values = shapleyValues(model.trees[0]!, binned, row);
          bruteForce(model.trees[0]!, binned, row).forEach((value, feature) => {
            expect(values[feature]).toBeCloseTo(value, 10);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('add up to the score less the mean score', () => {
    const { matrix, model } = learnt(9);
    const binned = applyBinning(matrix, model.binnings);
    const scores = boostedScores(model, matrix);
    const mean = model.base[0]! + expectedScore(model.trees[0]!);
    for (let row = 0; row < 50; row++) {
      const sum = shapleyValues(model.trees[0]!, binned, row).reduce((total, value) => total + value, 0);
      expect(mean + sum).toBeCloseTo(scores[row]!, 10);
    }
  });
});
