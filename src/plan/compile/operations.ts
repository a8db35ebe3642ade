import type { Calendar } from '../../calendar/calendar.js';
import type { Dataset } from '../../tables/table.js';
import type { ComponentArrays, OperationArrays } from '../network.js';
import { grouped } from './index-names.js';
import type { Items } from './items.js';
import type { Resources } from './resources.js';
import { bucketRange, bucketsOf, rowsOf } from './rows.js';

/** The ways to make items, one for each row of the routings table. */
export function operationsOf(
  dataset: Dataset,
  calendar: Calendar,
  items: Items,
  resources: Resources,
): OperationArrays {
  const rows = rowsOf(dataset, 'routings');
  const text = (column: string): ((row: number) => string) => rows.text(column);
  const [product, resource, second] = [text('product'), text('resource'), text('second_resource')];
  const each = <Values>(value: (row: number) => Values): Values[] =>
    Array.from({ length: rows.count }, (_, row) => value(row));
  const column = (name: string): Float64Array => rows.number(name).slice();

  const resourceOf = Int32Array.from(each((row) => resources.names.of(resource(row))));
  const item = Int32Array.from(
    each((row) => items.of(items.products.of(product(row)), resources.arrays.site[resourceOf[row]])),
  );
  const preference = column('preference');
  const unitCost = rows.number('unit_cost').map((cost) => (Number.isNaN(cost) ? 0 : cost));
  const [speed, good, lead, release] = [
    column('units_per_hour'),
    column('yield'),
    column('lead_time_days'),
    column('release_days'),
  ];
  const [from, to] = [column('from'), column('to')];
  const ranges = each((row) => bucketRange(calendar, from[row], to[row]));
  const secondOf = each((row) => (second(row) === '' ? -1 : resources.names.of(second(row))));
  const frozenUntil = Int32Array.from(resourceOf, (first, row) =>
    Math.max(resources.frozenUntil[first], resources.frozenUntil[secondOf[row]] ?? 0),
  );
  const hoursPerUnit = Float64Array.from(each((row) => 1 / (speed[row] * good[row])));
  const costOf = (operation: number): number =>
    unitCost[operation] + hoursPerUnit[operation] * resources.arrays.costPerHour[resourceOf[operation]];
  const preferred = (one: number, other: number): number =>
    preference[one] - preference[other] || costOf(one) - costOf(other);
  const byItem = grouped(items.product.length, item, preferred);
  const byResource = grouped(resources.names.names.length, resourceOf, () => 0);
  return {
    count: rows.count,
    item,
    resource: resourceOf,
    secondResource: Int32Array.from(secondOf),
    secondShare: column('second_share'),
    hoursPerUnit,
    yield: good,
    unitCost,
    setupHours: column('setup_hours'),
    setupCost: column('setup_cost'),
    minimumLot: column('min_lot'),
    lotMultiple: column('lot_multiple'),
    leadTime: Int32Array.from(each((row) => bucketsOf(lead[row] + release[row], calendar))),
    preference,
    from: Int32Array.from(ranges, (range, row) => Math.max(range.from, frozenUntil[row])),
    to: Int32Array.from(ranges, (range, row) => Math.max(range.to, frozenUntil[row])),
    frozenUntil,
    itemStart: byItem.start,
    byItem: byItem.entries,
    resourceStart: byResource.start,
    byResource: byResource.entries,
  };
}

/** The components of each operation, at the place where it runs. */
export function componentsOf(
  dataset: Dataset,
  calendar: Calendar,
  items: Items,
  operations: OperationArrays,
): ComponentArrays {
  const rows = rowsOf(dataset, 'bom');
  const [parent, component, alternate] = [rows.text('product'), rows.text('component'), rows.text('alternate')];
  const [quantity, scrap, preference] = [rows.number('quantity'), rows.number('scrap'), rows.number('preference')];
  const [from, to] = [rows.number('from'), rows.number('to')];
  const ofParent = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const product = items.products.of(parent(row));
    ofParent.set(product, [...(ofParent.get(product) ?? []), row]);
  }
  const operationStart = new Int32Array(operations.count + 1);
  const chosen: { row: number; operation: number }[] = [];
  for (let operation = 0; operation < operations.count; operation++) {
    const product = items.product[operations.item[operation]];
    for (const row of (ofParent.get(product) ?? []).sort((one, other) => preference[one] - preference[other]))
      chosen.push({ row, operation });
    operationStart[operation + 1] = chosen.length;
  }
  const groups = new Map<string, number>();
  const groupOf = (row: number, operation: number): number => {
    if (alternate(row) === '') return -1;
    const name = `${operation} ${alternate(row)}`;
    if (!groups.has(name)) groups.set(name, groups.size);
    return groups.get(name) as number;
  };
  const ranges = chosen.map(({ row }) => bucketRange(calendar, from[row], to[row]));
  return {
    operationStart,
    item: Int32Array.from(chosen, ({ row, operation }) =>
      items.of(items.products.of(component(row)), items.location[operations.item[operation]]),
    ),
    quantity: Float64Array.from(chosen, ({ row }) =>
      quantity[row] > 0 ? quantity[row] / (1 - scrap[row]) : quantity[row],
    ),
    alternateGroup: Int32Array.from(chosen, ({ row, operation }) => groupOf(row, operation)),
    preference: Float64Array.from(chosen, ({ row }) => preference[row]),
    from: Int32Array.from(ranges, (range) => range.from),
    to: Int32Array.from(ranges, (range) => range.to),
  };
}
