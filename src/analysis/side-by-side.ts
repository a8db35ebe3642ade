import type { Network } from '../plan/network.js';

/** So many are under way at a time: enough for all threads to have work, and few enough that their networks fit in memory. */
const most = 8;
const cellsInMemory = 4e6;

/** How many networks about as large as this one may stand in memory at a time, each waiting to be planned. */
export function networksAtOnce({ items, buckets }: Pick<Network, 'items' | 'buckets'>): number {
  return Math.max(1, Math.min(most, Math.floor(cellsInMemory / (items * buckets))));
}

/** Does something with each of many, several at a time; results come in the order of the items. */
export async function sideBySide<Item, Done>(
  items: readonly Item[],
  action: (item: Item) => Promise<Done>,
  atOnce = most,
): Promise<readonly Done[]> {
  const results = new Array<Done>(items.length);
  let next = 0;
  const follow = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await action(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, follow));
  return results;
}

/** Neighbours in lists of about `length`, one after the other. */
export function inLists<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  const lists = Math.ceil(items.length / length);
  return Array.from({ length: lists }, (_, list) =>
    items.slice(Math.floor((list * items.length) / lists), Math.floor(((list + 1) * items.length) / lists)),
  );
}
