/** Where goods come from: what lay in stock, what is due on its own, or what the plan makes, buys or moves. */
export type BatchKind = 'stock' | 'receipt' | 'production' | 'purchase' | 'transfer';

/**
 * Goods that come in at one time from one place: an opening lot, a scheduled receipt, or what an operation, a purchase or a lane starts in a bucket.
 * Where goods go in a circle within a bucket, one start may be several batches, so that a batch never goes into itself.
 */
export interface Batch {
  readonly kind: BatchKind;
  /** The opening lot, the operation, the purchase or the lane; the item of a receipt. */
  readonly entity: number;
  /** The item that it brings; what comes out beside it is in its lots. */
  readonly item: number;
  /** The bucket in which it starts, and that in which its goods are there: the end of the plan or more where they come later. */
  readonly start: number;
  readonly arrival: number;
  /** Units of its item. */
  readonly quantity: number;
  readonly lots: readonly Lot[];
  /** What it was made of, or taken from. */
  readonly inputs: readonly Use[];
}

/** Units of one item out of one batch that keep equally long. */
export interface Lot {
  readonly batch: Batch;
  readonly item: number;
  readonly quantity: number;
  /** The last bucket of use; what its item keeps where it is never too old within the plan. */
  readonly last: number;
  /** Together they are the lot's quantity. */
  readonly uses: readonly Use[];
}

/** What becomes of units of a lot. */
export interface Use {
  readonly lot: Lot;
  readonly quantity: number;
  readonly fate: Fate;
}

export type Fate =
  | { readonly kind: 'demand'; readonly served: Served }
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'expired' | 'left' | 'under_way' };

/** Demand that a shipment serves: due in one bucket, shipped in that or a later one. */
export interface Served {
  readonly item: number;
  readonly due: number;
  readonly shipped: number;
  /** Ordered by a customer, not only forecast. */
  readonly isOrder: boolean;
}

/** Every batch and every lot of a plan, in the order in which they came in. */
export interface Trace {
  readonly batches: readonly Batch[];
  /** What was shipped of each item in each bucket, by cell (item × buckets + bucket). */
  readonly shipments: ReadonlyMap<number, readonly Use[]>;
}
