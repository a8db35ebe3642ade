import type { BinnedMatrix } from './binning.js';

/**
 * A tree of two-way splits. Node 0 is the root; a child that is negative is the leaf `~child`.
 * Which way a row goes is a look-up by its bin, so that numbers, categories and unknowns cost the same.
 */
export interface Tree {
  readonly feature: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 where the bin goes right: 256 entries a node. */
  readonly goesRight: Uint8Array;
  /** Sum of the training rows' weights through each node and in each leaf: what Shapley values average over. */
  readonly nodeCover: Float64Array;
  readonly leafCover: Float64Array;
  readonly leafValue: Float64Array;
}

export const binsPerNode = 256;
const rowsPerBlock = 2048;

/** Adds the value of the leaf that each row ends in to `scores`. */
export function addTreeScores(trees: readonly Tree[], matrix: BinnedMatrix, scores: Float64Array): void {
  // A block of rows stays in the processor's cache while all trees run over it.
  for (let from = 0; from < matrix.rows; from += rowsPerBlock) {
    const to = Math.min(matrix.rows, from + rowsPerBlock);
    for (const tree of trees) addBlock(tree, matrix, scores, from, to);
  }
}

function addBlock(tree: Tree, { bins, features }: BinnedMatrix, scores: Float64Array, from: number, to: number): void {
  const { feature, left, right, goesRight, leafValue } = tree;
  if (feature.length === 0) {
    for (let row = from; row < to; row++) scores[row] += leafValue[0] as number;
    return;
  }
  for (let row = from; row < to; row++) {
    const start = row * features;
    let node = 0;
    while (node >= 0) {
      const bin = bins[start + feature[node]!]!;
      node = goesRight[node * binsPerNode + bin] === 1 ? right[node]! : left[node]!;
    }
    scores[row] += leafValue[~node]!;
  }
}
