import type { Calendar } from '../calendar/calendar.js';
import type { Dataset } from '../tables/table.js';
import { changeoversOf } from './compile/changeovers.js';
import { grossUse } from './compile/gross-use.js';
import { itemArraysOf } from './compile/item-arrays.js';
import { type Items, itemsOf } from './compile/items.js';
import { lanesOf } from './compile/lanes.js';
import { netOrder } from './compile/net-order.js';
import { componentsOf, operationsOf } from './compile/operations.js';
import { paidPrices } from './compile/paid-prices.js';
import { purchasesOf } from './compile/purchases.js';
import { demandOf, lotsOf, receiptsOf, safetyStockOf } from './compile/quantities.js';
import { resourcesOf } from './compile/resources.js';
import { itemName, type Network } from './network.js';

/** A network, what is worth saying of it, and what makes it impossible. */
export interface Compiled {
  readonly network: Network;
  readonly notes: readonly string[];
}

/**
 * Compiles tables into a network of typed arrays. Demand must stand in the demand table as orders and forecasts.
 * @throws ImpossibleNetwork where products are made of themselves.
 */
export function compile(dataset: Dataset, calendar: Calendar): Compiled {
  const notes: string[] = [];
  const items = itemsOf(dataset);
  const resources = resourcesOf(dataset, calendar, items.locations);
  const operation = operationsOf(dataset, calendar, items, resources);
  const component = componentsOf(dataset, calendar, items, operation);
  const consumed = new Set(component.item);
  const { suppliers, arrays: purchase } = purchasesOf(dataset, calendar, items, consumed);
  const { demand: demanded, ordered } = demandOf(dataset, calendar, items, notes);
  const lot = lotsOf(dataset, calendar, items);
  const needs = needsOf(items, demanded, calendar.horizon, consumed);
  const made = [...operation.item, ...purchase.item];
  const stocked = stockedOf(dataset, calendar, items);
  const sources = new Set([...made, ...[...stocked].filter((item) => items.location[item] === 0)]);
  const lane = lanesOf(dataset, calendar, items, { sources, stocked, needs });
  // Lanes may pass places that no table but theirs names, which makes further items.
  const count = items.product.length;
  const { arrays: item, families } = itemArraysOf(dataset, calendar, items);
  const demand = widened(demanded, count * calendar.horizon);
  const network: Network = {
    calendar,
    items: count,
    buckets: calendar.horizon,
    resources: resources.names.names.length,
    productNames: items.products.names,
    familyNames: families.names,
    locationNames: items.locations.names,
    resourceNames: resources.names.names,
    supplierNames: suppliers.names,
    item,
    resource: resources.arrays,
    operation: { ...operation, itemStart: widenedStart(operation.itemStart, count) },
    component,
    purchase: { ...purchase, itemStart: widenedStart(purchase.itemStart, count) },
    lane: { ...lane, intoStart: widenedStart(lane.intoStart, count), outOfStart: widenedStart(lane.outOfStart, count) },
    lot: { ...lot, itemStart: widenedStart(lot.itemStart, count) },
    changeover: changeoversOf(dataset, items, item, operation, families, resources.names),
    demand,
    ordered: widened(ordered, demand.length),
    receipts: widened(receiptsOf(dataset, calendar, items), count * calendar.horizon),
    safetyStock: new Float64Array(demand.length),
    paid: paidPrices(dataset, calendar, items, item.price),
    hours: resources.hours,
    overtime: resources.overtime,
    order: new Int32Array(0),
  };
  const inOrder = { ...network, order: netOrder(network) };
  const safetyStock = safetyStockOf(dataset, calendar, items, demand, grossUse(inOrder));
  return { network: { ...inOrder, safetyStock }, notes: [...notes, ...unservedNotes(network)] };
}

function needsOf(
  items: Items,
  demand: Float64Array,
  buckets: number,
  consumed: ReadonlySet<number>,
): ReadonlySet<number> {
  const needs = new Set(consumed);
  for (let item = 0; item < items.product.length; item++)
    if (demand.subarray(item * buckets, (item + 1) * buckets).some((quantity) => quantity > 0)) needs.add(item);
  return needs;
}

/** Items that lie in stock or are due. */
function stockedOf(dataset: Dataset, calendar: Calendar, items: Items): ReadonlySet<number> {
  const lots = lotsOf(dataset, calendar, items).itemStart;
  const receipts = receiptsOf(dataset, calendar, items);
  const stocked = new Set<number>();
  for (let item = 0; item < items.product.length; item++) {
    const arrives = receipts
      .subarray(item * calendar.horizon, (item + 1) * calendar.horizon)
      .some((quantity) => quantity > 0);
    if (lots[item + 1] > lots[item] || arrives) stocked.add(item);
  }
  return stocked;
}

function widened(values: Float64Array, length: number): Float64Array {
  const wide = new Float64Array(length);
  wide.set(values);
  return wide;
}

function widenedStart(start: Int32Array, owners: number): Int32Array {
  const wide = new Int32Array(owners + 1).fill(start[start.length - 1]);
  wide.set(start.subarray(0, Math.min(start.length, owners + 1)));
  return wide;
}

/** Demand that nothing can ever serve is said once, by product and place. */
function unservedNotes(network: Network): string[] {
  const { items, buckets, operation, purchase, lane, lot } = network;
  const served = (item: number): boolean =>
    [operation.itemStart, purchase.itemStart, lane.intoStart, lot.itemStart].some(
      (start) => start[item + 1] > start[item],
    ) || network.receipts.subarray(item * buckets, (item + 1) * buckets).some((quantity) => quantity > 0);
  const lost: string[] = [];
  for (let item = 0; item < items; item++) {
    const asked = network.demand.subarray(item * buckets, (item + 1) * buckets).some((quantity) => quantity > 0);
    if (asked && !served(item)) lost.push(itemName(network, item));
  }
  if (lost.length === 0) return [];
  const shown = lost.length > 5 ? `${lost.slice(0, 5).join(', ')} and ${lost.length - 5} more` : lost.join(', ');
  return [`Nothing can serve the demand for ${shown}: no stock, routing, supplier or lane.`];
}
