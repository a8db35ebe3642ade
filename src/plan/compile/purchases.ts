import type { Calendar } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { PurchaseArrays } from '../network.js';
import { grouped, type NameIndex, nameIndex } from './index-names.js';
import type { Items } from './items.js';
import { bucketRange, bucketsOf, heldCapacity, rowsOf } from './rows.js';

export interface Purchases {
  readonly suppliers: NameIndex;
  readonly arrays: PurchaseArrays;
}

interface Purchase {
  readonly item: number;
  /** The row of the suppliers table; -1 where a project says nothing of how things are made or bought. */
  readonly row: number;
}

/**
 * The ways to buy items: each row of the suppliers table, to every place where the component is used. A project with neither routings
 * nor suppliers plans as if all that is asked for could be had at once, for nothing.
 */
export function purchasesOf(
  dataset: Dataset,
  calendar: Calendar,
  items: Items,
  consumed: ReadonlySet<number>,
): Purchases {
  const rows = rowsOf(dataset, 'suppliers');
  const component = rows.text('component');
  const supplier = rows.text('supplier');
  const entries: Purchase[] = [];
  for (let row = 0; row < rows.count; row++)
    for (const item of boughtTo(items.products.of(component(row)), items, consumed)) entries.push({ item, row });
  const unlimited = !dataset.has('routings') && !dataset.has('suppliers');
  if (unlimited) for (let item = 0; item < items.product.length; item++) entries.push({ item, row: -1 });

  const suppliers = nameIndex(Array.from({ length: rows.count }, (_, row) => supplier(row)));
  const cell = (column: string, otherwise: number): Float64Array => {
    const values = rows.number(column);
    return Float64Array.from(entries, ({ row }) => (row === -1 || Number.isNaN(values[row]) ? otherwise : values[row]));
  };
  const price = cell('price', 0);
  const preference = cell('preference', 1);
  const item = Int32Array.from(entries, (entry) => entry.item);
  const byItem = grouped(
    items.product.length,
    item,
    (one, other) => preference[one] - preference[other] || price[one] - price[other],
  );
  const [capacity, from, to] = [rows.number('capacity'), rows.number('from'), rows.number('to')];
  const ranges = entries.map(({ row }) => bucketRange(calendar, from[row] ?? NaN, to[row] ?? NaN));
  return {
    suppliers,
    arrays: {
      count: entries.length,
      item,
      supplier: Int32Array.from(entries, ({ row }) => (row === -1 ? -1 : suppliers.of(supplier(row)))),
      leadTime: Int32Array.from(cell('lead_time_days', 0), (days) => bucketsOf(days, calendar)),
      price,
      minimumOrder: cell('min_order', 0),
      orderMultiple: cell('order_multiple', 0),
      group: Int32Array.from(entries, ({ row }) => row),
      groupCapacity: heldCapacity(calendar, capacity, from, to),
      begins: Int32Array.from(ranges, (range) => range.from),
      ends: Int32Array.from(ranges, (range) => range.to),
      preference,
      itemStart: byItem.start,
      byItem: byItem.entries,
    },
  };
}

function boughtTo(product: number, items: Items, consumed: ReadonlySet<number>): readonly number[] {
  const own = items.ofProduct.get(product) ?? [];
  const used = own.filter((item) => consumed.has(item));
  return used.length > 0 ? used : own.filter((item) => items.location[item] === 0);
}
