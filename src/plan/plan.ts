import type { Network } from './network.js';

/**
 * What a plan does, on the network that it was made for. Item arrays are items × buckets, row by row: cell
 * `item * buckets + bucket`. Resource arrays are resources × buckets likewise. Quantities in units, hours in hours.
 */
export interface Plan {
  readonly network: Network;
  readonly method: 'optimal' | 'heuristic' | 'unconstrained';
  readonly items: number;
  readonly buckets: number;
  readonly resources: number;

  readonly demand: Float64Array;
  readonly opening: Float64Array;
  /** Scheduled receipts, purchases and what arrives over lanes. */
  readonly received: Float64Array;
  readonly produced: Float64Array;
  /** Taken by production of other items and sent over lanes. */
  readonly issued: Float64Array;
  readonly shipped: Float64Array;
  readonly backlog: Float64Array;
  readonly lost: Float64Array;
  readonly expired: Float64Array;
  readonly closing: Float64Array;

  readonly hoursAvailable: Float64Array;
  /** Regular and overtime hours together, changeovers and set-ups among them. */
  readonly hoursUsed: Float64Array;
  readonly overtimeHours: Float64Array;
  readonly changeoverHours: Float64Array;
  /** What one more hour would be worth; NaN where the method does not tell. */
  readonly shadowPrice: Float64Array;
}
