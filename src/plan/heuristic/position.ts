import type { Network } from '../network.js';
import { Stock } from './stock.js';

/** Where a plan stands at the beginning of a bucket, as its planner knows it. */
export interface Position {
  bucket: number;
  stock: Stock;
  /** Units of each item that wait to be shipped. */
  readonly owed: Float64Array;
  /** Items × buckets: what is due to arrive without being planned, from the bucket on. */
  readonly arriving: Float64Array;
}

/** The position at the plan's start: opening stock, and scheduled receipts. */
export function startOf(network: Network): Position {
  return {
    bucket: 0,
    stock: new Stock(network),
    owed: new Float64Array(network.items),
    arriving: network.receipts.slice(),
  };
}
