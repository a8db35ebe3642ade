import { withCosts } from '../plan/costs.js';
import type { Plan } from '../plan/plan.js';

/**
 * A KPI is one sum over cells, or one sum over another: grouping, contributions and explanations come from this one definition. Its cells are
 * items × buckets, or resources × buckets.
 */
export interface Kpi {
  readonly name: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly definition: string;
  readonly grid: 'items' | 'resources';
  /** How cells become one number: their sum (over that of `per`), the largest ratio, or the first bucket with more than nothing. */
  readonly over: 'sum' | 'max' | 'first';
  /** Whether it counts what is there at the end of the plan, and no period has it. */
  readonly atEnd?: true;
  readonly of: (plan: Plan) => Float64Array;
  readonly per?: (plan: Plan) => Float64Array;
}

/** The KPI over the given cells, over all of them when none are given; NaN where there is nothing to hold it against. */
export function measure(kpi: Kpi, plan: Plan, cells?: Int32Array): number {
  return measured(kpi, kpi.of(plan), kpi.per?.(plan), plan.buckets, cells);
}

/** KPIs of a plan in their order; what several of them are made of is reckoned once. */
export function measuresOf(kpis: readonly Kpi[], plan: Plan): Float64Array {
  const costed = withCosts(plan);
  return Float64Array.from(kpis, (kpi) => measure(kpi, costed));
}

/** The same for cells that are already computed, as grouping asks for them many times. */
export function measured(
  kpi: Kpi,
  of: Float64Array,
  per: Float64Array | undefined,
  buckets: number,
  cells?: Int32Array,
): number {
  if (kpi.over === 'first') return firstBucket(of, buckets, cells);
  if (kpi.over === 'max') return largestRatio(of, per, cells);
  const counted = sum(of, cells);
  return per ? counted / (sum(per, cells) || NaN) : counted;
}

function sum(values: Float64Array, cells?: Int32Array): number {
  let total = 0;
  const count = cells?.length ?? values.length;
  for (let index = 0; index < count; index++) total += values[cells ? cells[index] : index];
  return total;
}

function largestRatio(of: Float64Array, per: Float64Array | undefined, cells?: Int32Array): number {
  let largest = NaN;
  const count = cells?.length ?? of.length;
  for (let index = 0; index < count; index++) {
    const cell = cells ? cells[index] : index;
    const ratio = per ? of[cell] / per[cell] : of[cell];
    if (!(ratio <= largest) && Number.isFinite(ratio)) largest = ratio;
  }
  return largest;
}

/** Counted from 1, as people count; NaN where there is none. */
function firstBucket(values: Float64Array, buckets: number, cells?: Int32Array): number {
  let first = Infinity;
  const count = cells?.length ?? values.length;
  for (let index = 0; index < count; index++) {
    const cell = cells ? cells[index] : index;
    if (values[cell] > 0) first = Math.min(first, cell % buckets);
  }
  return first === Infinity ? NaN : first + 1;
}
