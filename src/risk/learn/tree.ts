import type { BinnedMatrix } from './binning.js';

/**
 * A tree of two-way splits. Node 0 is the root; a child that is negative is the leaf `~child`.
 * Which way a row goes is a look-up by its bin, so that numbers, categories and unknowns cost the same.
 */
export interface Tree {
  readonly feature: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The child to which a row of each bin goes: 256 entries a node. */
  readonly next: Int16Array;
  /** Sum of the training rows' weights through each node and in each leaf: what Shapley values average over. */
  readonly nodeCover: Float64Array;
  readonly leafCover: Float64Array;
  readonly leafValue: Float64Array;
}

export const binsPerNode = 256;
const rowsPerBlock = 512;

/** Adds the value of the leaf that each row ends in to `scores`. */
export function addTreeScores(trees: readonly Tree[], matrix: BinnedMatrix, scores: Float64Array): void {
  const walks = trees.map(walkOf);
  // A block of rows stays in the processor's cache while all trees run over it.
  for (let from = 0; from < matrix.rows; from += rowsPerBlock) {
    const to = Math.min(matrix.rows, from + rowsPerBlock);
    for (const walk of walks) addBlock(walk, matrix, scores, from, to);
  }
}

/** A tree for fast walking: leaves are nodes behind the others that lead to themselves, so that every walk has the same length. */
interface Walk {
  readonly depth: number;
  readonly feature: Int32Array;
  readonly next: Int16Array;
  readonly value: Float64Array;
}

function walkOf({ feature, left, right, next, leafValue }: Tree): Walk {
  const nodes = feature.length;
  const all = nodes + leafValue.length;
  const placed = (child: number): number => (child < 0 ? nodes + ~child : child);
  const walk = {
    feature: new Int32Array(all),
    next: new Int16Array(all * binsPerNode),
    value: new Float64Array(all),
  };
  walk.feature.set(feature);
  walk.value.set(leafValue, nodes);
  for (let at = 0; at < next.length; at++) walk.next[at] = placed(next[at]!);
  for (let leaf = nodes; leaf < all; leaf++) walk.next.fill(leaf, leaf * binsPerNode, (leaf + 1) * binsPerNode);
  const depthOf = (node: number): number => (node < 0 ? 0 : 1 + Math.max(depthOf(left[node]!), depthOf(right[node]!)));
  return { depth: nodes === 0 ? 0 : depthOf(0), ...walk };
}

/**
 * In plain form: from node 0 take `depth` steps to `next[node, bin of the node's feature]` and add the value there. Four rows
 * walk side by side, for a step waits for the memory that the step before it reads.
 */
function addBlock(
  { depth, feature, next, value }: Walk,
  { bins, features }: BinnedMatrix,
  scores: Float64Array,
  from: number,
  to: number,
): void {
  let row = from;
  for (; row + 4 <= to; row += 4) {
    const first = row * features;
    const second = first + features;
    const third = second + features;
    const fourth = third + features;
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let step = 0; step < depth; step++) {
      one = next[one * binsPerNode + bins[first + feature[one]!]!]!;
      two = next[two * binsPerNode + bins[second + feature[two]!]!]!;
      three = next[three * binsPerNode + bins[third + feature[three]!]!]!;
      four = next[four * binsPerNode + bins[fourth + feature[four]!]!]!;
    }
    scores[row] += value[one]!;
    scores[row + 1] += value[two]!;
    scores[row + 2] += value[three]!;
    scores[row + 3] += value[four]!;
  }
  for (; row < to; row++) {
    let node = 0;
    for (let step = 0; step < depth; step++) node = next[node * binsPerNode + bins[row * features + feature[node]!]!]!;
    scores[row] += value[node]!;
  }
}
