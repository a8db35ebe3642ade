import type { Batch, Served, Use } from './batch.js';

/** What becomes of units in the end: demand that they serve, whatever they go into on the way, or stock. */
export type LastFate =
  | { readonly kind: 'demand'; readonly served: Served }
  | { readonly kind: 'expired' | 'left' | 'under_way' };

export interface Pegged {
  readonly fate: LastFate;
  /** Units of the batch that is asked about. */
  readonly quantity: number;
}

/**
 * Which demand batches serve in the end, up through bills of material and lanes. What goes into a batch goes the ways of its units, in proportion; what comes out
 * beside them is no reason to take it. Quantities are units of the batch itself and add up to it.
 */
export class Fates {
  private readonly known = new Map<Batch, readonly Pegged[]>();

  of(batch: Batch): readonly Pegged[] {
    const known = this.known.get(batch);
    if (known !== undefined) return known;
    const found = this.ofUses(batch.lots.filter(({ item }) => item === batch.item).flatMap(({ uses }) => uses));
    this.known.set(batch, found);
    return found;
  }

  /** The same of any units, such as what comes out beside. */
  ofUses(uses: readonly Use[]): readonly Pegged[] {
    const sums = new Map<string, { fate: LastFate; quantity: number }>();
    const add = (fate: LastFate, quantity: number): void => {
      const key = keyOf(fate);
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { fate, quantity });
      else sum.quantity += quantity;
    };
    for (const { fate, quantity } of uses) {
      if (fate.kind !== 'batch') add(fate, quantity);
      else
        for (const further of this.of(fate.batch))
          add(further.fate, (quantity * further.quantity) / fate.batch.quantity);
    }
    return [...sums.values()];
  }
}

function keyOf(fate: LastFate): string {
  if (fate.kind !== 'demand') return fate.kind;
  const { item, due, shipped, isOrder } = fate.served;
  return `${item} ${due} ${shipped} ${isOrder}`;
}
