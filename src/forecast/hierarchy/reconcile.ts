import { solvePositiveDefinite } from '../../numeric/cholesky.js';
import { groupSums, type Hierarchy } from './hierarchy.js';
import { type ShrunkCovariance, shrunkCovariance } from './shrunk-covariance.js';

export const reconciliations = ['bottom_up', 'top_down', 'mint'] as const;
export type Reconciliation = (typeof reconciliations)[number];

/** Forecasts that were made apart from each other, each as long as the horizon, in the hierarchy's order. */
export interface BaseForecasts {
  readonly leaves: readonly Float64Array[];
  readonly groups: readonly Float64Array[];
  /** One-step errors, leaves first and groups after; only `mint` looks at them. */
  readonly residuals: readonly Float64Array[];
}

export interface Reconciled {
  readonly leaves: readonly Float64Array[];
  readonly groups: readonly Float64Array[];
}

/**
 * Forecasts that add up: of the leaves alone (`bottom_up`), of the total alone, shared out as the leaves' own forecasts are
 * (`top_down`), or the combination of all with the least variance (`mint`). With `nonNegative` no leaf is below zero afterwards.
 * Source of the last: Wickramasuriya, Athanasopoulos and Hyndman (2019), Journal of the American Statistical Association 114.
 */
export function reconcile(
  hierarchy: Hierarchy,
  base: BaseForecasts,
  method: Reconciliation,
  nonNegative: boolean,
): Reconciled {
  const leaves = leavesBy[method](hierarchy, base);
  const possible = nonNegative ? leaves.map((leaf) => leaf.map((value) => Math.max(0, value))) : leaves;
  return { leaves: possible, groups: groupSums(hierarchy, possible) };
}

const leavesBy: Record<Reconciliation, (hierarchy: Hierarchy, base: BaseForecasts) => readonly Float64Array[]> = {
  bottom_up: (_, { leaves }) => leaves,
  top_down: (_, { leaves, groups }) => shareOut(groups[groups.length - 1], leaves),
  mint: leastVariance,
};

/**
 * A total spread over parts in proportion to what they are, evenly where all are zero: by it a correction at any level goes down.
 * Parts below zero count as zero.
 */
export function shareOut(total: Float64Array, parts: readonly Float64Array[]): Float64Array[] {
  const sums = new Float64Array(total.length);
  for (const part of parts)
    for (let bucket = 0; bucket < sums.length; bucket++) sums[bucket] += Math.max(0, part[bucket]);
  return parts.map((part) =>
    total.map((whole, bucket) =>
      sums[bucket] > 0 ? (whole * Math.max(0, part[bucket])) / sums[bucket] : whole / parts.length,
    ),
  );
}

/**
 * Where U'y = 0 says that groups are the sums of their leaves, the forecasts of least variance are y − W U (U' W U)⁻¹ U' y: a system as
 * large as there are groups, however many leaves there are.
 */
function leastVariance(hierarchy: Hierarchy, { leaves, groups, residuals }: BaseForecasts): readonly Float64Array[] {
  const covariance = shrunkCovariance(residuals);
  const columns = weightedConstraints(hierarchy, covariance);
  const matrix = constraintsTimes(hierarchy, columns);
  const reconciled = leaves.map((leaf) => leaf.slice());
  const count = hierarchy.groups.length;
  const horizon = leaves[0]?.length ?? 0;
  for (let bucket = 0; bucket < horizon; bucket++) {
    const gaps = Float64Array.from(hierarchy.groups, ({ members }, group) =>
      members.reduce((rest, leaf) => rest - leaves[leaf][bucket], groups[group][bucket]),
    );
    if (!solvePositiveDefinite(matrix.slice(), gaps, count)) continue;
    reconciled.forEach((leaf, place) => {
      for (let group = 0; group < count; group++) leaf[bucket] -= columns[group][place] * gaps[group];
    });
  }
  return reconciled;
}

/** W U, one column a group; leaves first, groups after. */
function weightedConstraints({ leaves, groups }: Hierarchy, covariance: ShrunkCovariance): Float64Array[] {
  return groups.map(({ members }, group) => {
    const constraint = new Float64Array(leaves + groups.length);
    constraint[leaves + group] = 1;
    for (const leaf of members) constraint[leaf] = -1;
    return covariance.times(constraint);
  });
}

/** U' W U. */
function constraintsTimes({ leaves, groups }: Hierarchy, columns: readonly Float64Array[]): Float64Array {
  const count = groups.length;
  const matrix = new Float64Array(count * count);
  groups.forEach(({ members }, row) => {
    columns.forEach((column, place) => {
      matrix[row * count + place] = members.reduce((sum, leaf) => sum - column[leaf], column[leaves + row]);
    });
  });
  return matrix;
}
