import type { Plan } from '../plan/plan.js';

/**
 * A KPI is one sum over cells, or one sum over another: grouping, contributions and explanations come from this one
 * definition. Its cells are items × buckets, or resources × buckets.
 */
export interface Kpi {
  readonly name: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly definition: string;
  readonly grid: 'items' | 'resources';
  /** How cells become one number: their sum (over that of `per`), or the first or largest of the cell-by-cell ratio. */
  readonly over: 'sum' | 'max' | 'first';
  readonly of: (plan: Plan) => Float64Array;
  readonly per?: (plan: Plan) => Float64Array;
}
