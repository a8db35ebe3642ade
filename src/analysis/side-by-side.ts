/** So many are under way at a time: enough for all threads to have work, and few enough that their networks fit in memory. */
const atOnce = 8;

/**
 * Does something with each of many, several at a time; results come in the order of the items. The first is done alone: forecasts that the
 * others share are fitted for it, and the plans of the others start from its plan.
 */
export async function sideBySide<Item, Done>(
  items: readonly Item[],
  action: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> {
  const results = new Array<Done>(items.length);
  let next = 0;
  const follow = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await action(items[index]);
    }
  };
  if (items.length > 0) {
    next = 1;
    results[0] = await action(items[0]);
  }
  await Promise.all(Array.from({ length: atOnce }, follow));
  return results;
}
