import type { Network } from '../network.js';
import type { Sources } from './sources.js';

/** Buckets of life that goods must have left where they come, by item. */
interface LifeAsked {
  /** To be of any use: to customers, in production, or behind the lanes that lead on. */
  readonly least: Float64Array;
  /** To be of use to the customers of the place, where it has some, else the least. */
  readonly usual: Float64Array;
}

export function lifeAsked({ items, buckets, demand, item, component, lane, order }: Network): LifeAsked {
  const least = new Float64Array(items).fill(Infinity);
  component.item.forEach((used, row) => {
    if (component.quantity[row] > 0) least[used] = 0;
  });
  const usual = new Float64Array(items);
  // Lanes lead from what stands behind in the order; in a circle one way back is not looked at.
  for (const to of order) {
    const isAsked = demand.subarray(to * buckets, (to + 1) * buckets).some((units) => units > 0);
    if (isAsked) least[to] = Math.min(least[to], item.minimumRemainingLife[to]);
    else if (least[to] === Infinity) least[to] = 0;
    usual[to] = isAsked ? item.minimumRemainingLife[to] : least[to];
    for (let index = lane.intoStart[to]; index < lane.intoStart[to + 1]; index++) {
      const from = lane.from[lane.into[index]];
      least[from] = Math.min(least[from], lane.leadTime[lane.into[index]] + least[to]);
    }
  }
  return { least, usual };
}

/** Buckets of life, the one of arrival among them, that goods which are made or bought anew have at most when each source brings them. */
export function lifeOnArrival({ item, items }: Network, sources: Sources, from: Int32Array): Float64Array {
  const life = new Float64Array(sources.count).fill(-Infinity);
  const freshest = new Float64Array(items).fill(-Infinity);
  // Goods do not get younger on the road, so that as many passes as lanes follow each other are enough, in circles too.
  for (let improved = true; improved; ) {
    improved = false;
    for (let source = 0; source < sources.count; source++) {
      const brought = sources.item[source];
      const isLane = source >= sources.firstLane && source < sources.firstPurchase;
      life[source] = isLane
        ? freshest[from[source - sources.firstLane]] - sources.leadTime[source]
        : item.shelfLife[brought];
      if (!(life[source] > freshest[brought])) continue;
      freshest[brought] = life[source];
      improved = true;
    }
  }
  return life;
}
