import type { Plan } from '../plan.js';
import type { Batch, Fate, Lot, Use } from './batch.js';

/** A lot while its uses are being written. */
interface OpenLot extends Lot {
  readonly uses: Use[];
  left: number;
}

/** A batch while its lots are being written. */
export interface OpenBatch extends Batch {
  readonly lots: OpenLot[];
}

/** Less than this of a unit is rounding. */
const tiny = 1e-9;

/** What lies in stock of every item, lot by lot, and what is on its way: first to expire first, and of what keeps equally long first in first. */
export class LotStore {
  private readonly plan: Plan;
  private readonly held: OpenLot[][];
  /** By the bucket in which they are there. */
  private readonly due: OpenLot[][];
  readonly total: Float64Array;

  constructor(plan: Plan) {
    this.plan = plan;
    this.held = Array.from({ length: plan.items }, () => []);
    this.due = Array.from({ length: plan.buckets }, () => []);
    this.total = new Float64Array(plan.items);
  }

  /** The last bucket of use of what arrives new. */
  lastOf(item: number, arrival: number): number {
    return Math.min(this.plan.network.item.keeps[item], arrival + this.plan.network.item.shelfLife[item] - 1);
  }

  /** Puts units of a batch into stock, when they are there. */
  add(batch: OpenBatch, item: number, quantity: number, last: number, now: number): void {
    if (!(quantity > 0)) return;
    const lot: OpenLot = { batch, item, quantity, last, uses: [], left: quantity };
    batch.lots.push(lot);
    if (batch.arrival >= this.plan.buckets) lot.uses.push({ lot, quantity, fate: { kind: 'under_way' } });
    else if (batch.arrival > now) this.due[batch.arrival].push(lot);
    else this.store(lot);
  }

  /** Takes in what is due in a bucket. */
  arrive(bucket: number): void {
    for (const lot of this.due[bucket]) this.store(lot);
  }

  private store(lot: OpenLot): void {
    const lots = this.held[lot.item];
    let place = lots.length;
    while (place > 0 && lots[place - 1].last > lot.last) place--;
    lots.splice(place, 0, lot);
    this.total[lot.item] += lot.left;
  }

  /**
   * Takes units, first of the lots that keep to a bucket at least, the first to expire of them first; where these do not reach, which only rounding and circles
   * bring about, of any.
   */
  take(item: number, quantity: number, keepsTo: number, fate: Fate): Use[] {
    const uses: Use[] = [];
    let left = quantity;
    for (const isKeeping of [true, false])
      for (const lot of this.held[item]) {
        if (!(left > tiny)) break;
        if (lot.last >= Math.min(keepsTo, this.plan.network.item.keeps[item]) !== isKeeping || !(lot.left > 0))
          continue;
        const units = Math.min(left, lot.left);
        uses.push(this.use(lot, units, fate));
        left -= units;
      }
    this.held[item] = this.held[item].filter((lot) => lot.left > 0);
    return uses;
  }

  private use(lot: OpenLot, quantity: number, fate: Fate): Use {
    const use = { lot, quantity, fate };
    lot.uses.push(use);
    lot.left -= quantity;
    this.total[lot.item] -= quantity;
    return use;
  }

  /** What remains of every lot is left. */
  close(): void {
    for (const lots of this.held) for (const lot of lots) this.use(lot, lot.left, { kind: 'left' });
  }
}
