import type { BinnedMatrix } from './binning.js';
import { binsPerNode, type Tree } from './tree.js';

/**
 * The features met on the way to a node, with the share of the training rows that follow when a feature is unknown (zero),
 * whether the row follows (one), and the weight of the subsets of each size. One slice of the arrays for every depth.
 */
interface Paths {
  readonly feature: Int32Array;
  readonly zero: Float64Array;
  readonly one: Float64Array;
  readonly weight: Float64Array;
}

interface Walk {
  readonly tree: Tree;
  readonly bins: Uint8Array;
  readonly start: number;
  readonly paths: Paths;
  readonly values: Float64Array;
}

/**
 * Exact Shapley values of one row's score over the features: how much each moves it from the mean over the training rows.
 * They add up to the row's score less `expectedScore`, in log-odds. What is unknown is averaged over by the training rows'
 * weights along the tree's own splits: algorithm 2 of Lundberg, Erion and Lee, "Consistent individualized feature
 * attribution for tree ensembles", 2018.
 */
export function shapleyValues(trees: readonly Tree[], matrix: BinnedMatrix, row: number): Float64Array {
  const values = new Float64Array(matrix.features);
  const longest = trees.reduce((most, tree) => Math.max(most, tree.feature.length), 0) + 2;
  const size = (longest * (longest + 1)) / 2 + longest;
  const paths = {
    feature: new Int32Array(size),
    zero: new Float64Array(size),
    one: new Float64Array(size),
    weight: new Float64Array(size),
  };
  for (const tree of trees) {
    // A tree that is one leaf moves nobody.
    if (tree.feature.length === 0) continue;
    const walk = { tree, bins: matrix.bins, start: row * matrix.features, paths, values };
    descend(walk, 0, 0, 0, 0, 1, 1, -1);
  }
  return values;
}

/** The mean score of the trees over their training rows. */
export function expectedScore(trees: readonly Tree[]): number {
  let expected = 0;
  for (const { leafValue, leafCover } of trees) {
    let sum = 0;
    let cover = 0;
    for (let leaf = 0; leaf < leafValue.length; leaf++) {
      sum += leafValue[leaf]! * leafCover[leaf]!;
      cover += leafCover[leaf]!;
    }
    expected += sum / cover;
  }
  return expected;
}

/** Goes to a node with the parent's path of `depth` elements at `from`, extended by the split that led here. */
function descend(
  walk: Walk,
  node: number,
  from: number,
  depth: number,
  parentFrom: number,
  zero: number,
  one: number,
  feature: number,
): void {
  const { tree, paths, bins, start } = walk;
  copyPath(paths, parentFrom, from, depth);
  extend(paths, from, depth, zero, one, feature);
  if (node < 0) {
    addLeaf(walk, node, from, depth);
    return;
  }
  const split = tree.feature[node]!;
  const hot = tree.next[node * binsPerNode + bins[start + split]!]!;
  const cold = hot === tree.left[node] ? tree.right[node]! : tree.left[node]!;

  let length = depth;
  let zeroBefore = 1;
  let oneBefore = 1;
  const met = position(paths, from, depth, split);
  if (met >= 0) {
    // A feature split on twice counts once: its earlier shares are taken back and multiplied into the new ones.
    zeroBefore = paths.zero[from + met]!;
    oneBefore = paths.one[from + met]!;
    unwind(paths, from, depth, met);
    length--;
  }
  const next = from + depth + 1;
  const whole = tree.nodeCover[node]!;
  descend(walk, hot, next, length + 1, from, (zeroBefore * coverOf(tree, hot)) / whole, oneBefore, split);
  descend(walk, cold, next, length + 1, from, (zeroBefore * coverOf(tree, cold)) / whole, 0, split);
}

function addLeaf({ tree, paths, values }: Walk, node: number, from: number, depth: number): void {
  const value = tree.leafValue[~node]!;
  for (let index = 1; index <= depth; index++) {
    const weight = unwoundSum(paths, from, depth, index);
    values[paths.feature[from + index]!] += weight * (paths.one[from + index]! - paths.zero[from + index]!) * value;
  }
}

function coverOf({ nodeCover, leafCover }: Tree, node: number): number {
  return node < 0 ? leafCover[~node]! : nodeCover[node]!;
}

function position({ feature }: Paths, from: number, depth: number, wanted: number): number {
  for (let index = 1; index <= depth; index++) if (feature[from + index] === wanted) return index;
  return -1;
}

function copyPath({ feature, zero, one, weight }: Paths, source: number, target: number, length: number): void {
  feature.copyWithin(target, source, source + length);
  zero.copyWithin(target, source, source + length);
  one.copyWithin(target, source, source + length);
  weight.copyWithin(target, source, source + length);
}

function extend(
  { feature, zero, one, weight }: Paths,
  from: number,
  depth: number,
  zeroShare: number,
  oneShare: number,
  split: number,
): void {
  feature[from + depth] = split;
  zero[from + depth] = zeroShare;
  one[from + depth] = oneShare;
  weight[from + depth] = depth === 0 ? 1 : 0;
  for (let index = depth - 1; index >= 0; index--) {
    const at = from + index;
    weight[at + 1] += (oneShare * weight[at]! * (index + 1)) / (depth + 1);
    weight[at] = (zeroShare * weight[at]! * (depth - index)) / (depth + 1);
  }
}

/** Takes one element out of the path, undoing its `extend`. */
function unwind({ feature, zero, one, weight }: Paths, from: number, depth: number, taken: number): void {
  const oneShare = one[from + taken]!;
  const zeroShare = zero[from + taken]!;
  let portion = weight[from + depth]!;
  for (let index = depth - 1; index >= 0; index--) {
    const at = from + index;
    if (oneShare === 0) {
      weight[at] = (weight[at]! * (depth + 1)) / (zeroShare * (depth - index));
      continue;
    }
    const before = weight[at]!;
    weight[at] = (portion * (depth + 1)) / ((index + 1) * oneShare);
    portion = before - (weight[at]! * zeroShare * (depth - index)) / (depth + 1);
  }
  for (let at = from + taken; at < from + depth; at++) {
    feature[at] = feature[at + 1]!;
    zero[at] = zero[at + 1]!;
    one[at] = one[at + 1]!;
  }
}

/** The sum of the weights that `unwind` would leave, without changing the path. */
function unwoundSum({ zero, one, weight }: Paths, from: number, depth: number, taken: number): number {
  const oneShare = one[from + taken]!;
  const zeroShare = zero[from + taken]!;
  let portion = weight[from + depth]!;
  let sum = 0;
  for (let index = depth - 1; index >= 0; index--) {
    if (oneShare === 0) {
      sum += (weight[from + index]! * (depth + 1)) / (zeroShare * (depth - index));
      continue;
    }
    const part = (portion * (depth + 1)) / ((index + 1) * oneShare);
    sum += part;
    portion = weight[from + index]! - (part * zeroShare * (depth - index)) / (depth + 1);
  }
  return sum;
}
