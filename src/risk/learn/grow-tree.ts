import type { BinnedMatrix, FeatureBinning } from './binning.js';
import { binCount } from './binning.js';
import { bestSplit, type Histogram, type Split, type SplitSettings } from './split.js';
import { binsPerNode, type Tree } from './tree.js';

export interface GrowSettings extends SplitSettings {
  readonly leaves: number;
}

/** What a tree is grown from: binned rows, and each row's gradient, hessian and weight. */
export interface Growth {
  readonly matrix: BinnedMatrix;
  readonly binnings: readonly FeatureBinning[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly weight: Float64Array;
}

/** A node that may still be split: its rows stand at `from` to `to` of the row list. */
interface OpenNode {
  readonly from: number;
  readonly to: number;
  readonly histogram: Histogram;
  readonly gradient: number;
  readonly hessian: number;
  readonly penalty: number;
  readonly parent: number;
  readonly isLeft: boolean;
  readonly split: Split | undefined;
}

/**
 * One tree, grown leaf by leaf where the loss falls most (Shi 2007; LightGBM, Ke et al. 2017), on the given rows and features.
 * `rows` is reordered. Leaf values are Newton steps, minus gradient over hessian plus penalty.
 */
export function growTree(growth: Growth, rows: Int32Array, features: Int32Array, settings: GrowSettings): Tree {
  const offsets = histogramOffsets(growth.binnings, features);
  const scratch = new Int32Array(rows.length);
  const open: OpenNode[] = [openRoot(growth, rows, features, offsets, settings)];
  const splits: OpenNode[] = [];

  while (open.length < settings.leaves) {
    const chosen = largestGain(open);
    const node = open[chosen]!;
    if (node.split === undefined) break;
    const index = splits.push(node) - 1;
    const [left, right] = divide(growth, rows, scratch, features, offsets, node, index, settings);
    open[chosen] = left;
    open.push(right);
  }
  return assemble(growth, rows, open, splits);
}

function histogramOffsets(binnings: readonly FeatureBinning[], features: Int32Array): Int32Array {
  const offsets = new Int32Array(features.length + 1);
  features.forEach((feature, index) => {
    offsets[index + 1] = offsets[index]! + 3 * binCount(binnings[feature]!);
  });
  return offsets;
}

function openRoot(
  growth: Growth,
  rows: Int32Array,
  features: Int32Array,
  offsets: Int32Array,
  settings: GrowSettings,
): OpenNode {
  const histogram = new Float64Array(offsets[features.length]!);
  fillHistogram(growth, rows, 0, rows.length, features, offsets, histogram);
  return opened(growth, histogram, 0, rows.length, features, offsets, settings.penalty, -1, true, settings);
}

function opened(
  growth: Growth,
  histogram: Histogram,
  from: number,
  to: number,
  features: Int32Array,
  offsets: Int32Array,
  penalty: number,
  parent: number,
  isLeft: boolean,
  settings: GrowSettings,
): OpenNode {
  // Every feature's bins hold all rows of the node: the sums of the first are the node's.
  let gradient = 0;
  let hessian = 0;
  for (let at = 0; at < offsets[1]!; at += 3) {
    gradient += histogram[at]!;
    hessian += histogram[at + 1]!;
  }
  const total = { gradient, hessian, rows: to - from };
  let split: Split | undefined;
  if (to - from >= 2 * settings.leafRows) {
    for (let index = 0; index < features.length; index++) {
      const feature = features[index]!;
      const bins = (offsets[index + 1]! - offsets[index]!) / 3;
      const kind = growth.binnings[feature]!.kind;
      const found = bestSplit(histogram, offsets[index]!, bins, kind, feature, total, settings);
      if (found !== undefined && found.gain > (split?.gain ?? 1e-12)) split = found;
    }
  }
  return { from, to, histogram, gradient, hessian, penalty, parent, isLeft, split };
}

function fillHistogram(
  { matrix, gradient, hessian }: Growth,
  rows: Int32Array,
  from: number,
  to: number,
  features: Int32Array,
  offsets: Int32Array,
  histogram: Histogram,
): void {
  const { bins, features: width } = matrix;
  for (let position = from; position < to; position++) {
    const row = rows[position]!;
    const start = row * width;
    const rowGradient = gradient[row]!;
    const rowHessian = hessian[row]!;
    for (let index = 0; index < features.length; index++) {
      const at = offsets[index]! + 3 * bins[start + features[index]!]!;
      histogram[at] += rowGradient;
      histogram[at + 1] += rowHessian;
      histogram[at + 2] += 1;
    }
  }
}

function largestGain(open: readonly OpenNode[]): number {
  let chosen = 0;
  for (let index = 1; index < open.length; index++) {
    if ((open[index]!.split?.gain ?? 0) > (open[chosen]!.split?.gain ?? 0)) chosen = index;
  }
  return chosen;
}

/** The two sides of a node; only the smaller side's histogram is counted, the other is what is left of the parent's. */
function divide(
  growth: Growth,
  rows: Int32Array,
  scratch: Int32Array,
  features: Int32Array,
  offsets: Int32Array,
  node: OpenNode,
  index: number,
  settings: GrowSettings,
): [OpenNode, OpenNode] {
  const middle = partition(growth.matrix, rows, scratch, node);
  const smallerIsLeft = middle - node.from <= node.to - middle;
  const smaller = new Float64Array(node.histogram.length);
  const [from, to] = smallerIsLeft ? [node.from, middle] : [middle, node.to];
  fillHistogram(growth, rows, from, to, features, offsets, smaller);
  const larger = node.histogram;
  for (let at = 0; at < larger.length; at++) larger[at] -= smaller[at]!;
  const { penalty } = node.split!;
  const [leftHistogram, rightHistogram] = smallerIsLeft ? [smaller, larger] : [larger, smaller];
  return [
    opened(growth, leftHistogram, node.from, middle, features, offsets, penalty, index, true, settings),
    opened(growth, rightHistogram, middle, node.to, features, offsets, penalty, index, false, settings),
  ];
}

/** Puts the rows that go left before those that go right, both in their order; gives where the right side begins. */
function partition({ bins, features }: BinnedMatrix, rows: Int32Array, scratch: Int32Array, node: OpenNode): number {
  const { feature, leftBins } = node.split!;
  let left = node.from;
  let right = 0;
  for (let position = node.from; position < node.to; position++) {
    const row = rows[position]!;
    if (leftBins[bins[row * features + feature]!] === 1) rows[left++] = row;
    else scratch[right++] = row;
  }
  rows.set(scratch.subarray(0, right), left);
  return left;
}

function assemble(growth: Growth, rows: Int32Array, leaves: readonly OpenNode[], nodes: readonly OpenNode[]): Tree {
  const tree: Tree = {
    feature: Int32Array.from(nodes, ({ split }) => split!.feature),
    left: new Int32Array(nodes.length),
    right: new Int32Array(nodes.length),
    next: new Int16Array(nodes.length * binsPerNode),
    nodeCover: new Float64Array(nodes.length),
    leafCover: Float64Array.from(leaves, ({ from, to }) => coverOf(growth.weight, rows, from, to)),
    leafValue: Float64Array.from(leaves, ({ gradient, hessian, penalty }) => -gradient / (hessian + penalty)),
  };
  const link = ({ parent, isLeft }: OpenNode, child: number): void => {
    if (parent >= 0) (isLeft ? tree.left : tree.right)[parent] = child;
  };
  nodes.forEach(link);
  leaves.forEach((leaf, index) => {
    link(leaf, ~index);
  });
  nodes.forEach(({ split }, node) => {
    tree.next.fill(tree.right[node]!, node * binsPerNode, (node + 1) * binsPerNode);
    split!.leftBins.forEach((isLeft, bin) => {
      if (isLeft === 1) tree.next[node * binsPerNode + bin] = tree.left[node]!;
    });
  });
  addNodeCovers(tree);
  return tree;
}

/** Children stand after their parents, so that going backwards every child's cover is known. */
function addNodeCovers({ left, right, nodeCover, leafCover }: Tree): void {
  const cover = (child: number): number => (child < 0 ? leafCover[~child]! : nodeCover[child]!);
  for (let node = nodeCover.length - 1; node >= 0; node--) nodeCover[node] = cover(left[node]!) + cover(right[node]!);
}

function coverOf(weight: Float64Array, rows: Int32Array, from: number, to: number): number {
  let cover = 0;
  for (let position = from; position < to; position++) cover += weight[rows[position]!]!;
  return cover;
}
