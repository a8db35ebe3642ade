import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { itemName } from '../../plan/network.js';
import type { Plan } from '../../plan/plan.js';
import { runsInOrder } from '../../plan/sequence/run-orders.js';
import { heatCell } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { type PlanPart, tidy } from './part.js';

const columnNames = [
  'scenario',
  'resource',
  'date',
  'hours_available',
  'hours_used',
  'overtime_hours',
  'changeover_hours',
  'utilisation',
  'shadow_price',
  'run_order',
] as const;

/** The load of resources; where some were asked for by name, what they make, too. */
export function resourceResult(outcome: Outcome, part: PlanPart, isNamed: boolean, notes: readonly string[]): Result {
  return {
    columns: columnNames.map((name, index) => ({
      name,
      align: index < 3 || name === 'run_order' ? ('left' as const) : ('right' as const),
    })),
    rows: { [Symbol.iterator]: () => rowsOf(outcome, part) },
    view: () => [loadBlock(outcome.plan, part), ...(isNamed ? namedBlocks(outcome.plan, part) : [])],
    notes: [...notes, 'Hours used, in percent of the regular hours there are.'],
  };
}

function* rowsOf({ scenario, plan }: Outcome, { resources, from, to }: PlanPart): Generator<Row> {
  const { network, buckets } = plan;
  for (const resource of resources)
    for (let bucket = from; bucket < to; bucket++) {
      const cell = resource * buckets + bucket;
      yield {
        scenario: scenario.name,
        resource: network.resourceNames[resource],
        date: bucketDate(network.calendar, bucket),
        hours_available: finite(plan.hoursAvailable[cell]),
        hours_used: tidy(plan.hoursUsed[cell]),
        overtime_hours: tidy(plan.overtimeHours[cell]),
        changeover_hours: tidy(plan.changeoverHours[cell]),
        utilisation: finite(tidy(plan.hoursUsed[cell] / plan.hoursAvailable[cell])),
        shadow_price: plan.shadowPrice[cell],
        run_order: productsInOrder(plan, resource, bucket).join(' > '),
      };
    }
}

/** A resource without limit has no number of hours. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** A heat map: a line a resource, a column a bucket. */
function loadBlock(plan: Plan, part: PlanPart): Block {
  const { network, buckets } = plan;
  return {
    columns: [{ title: 'resource' }, ...dates(plan, part)],
    lead: 1,
    rows: part.resources.map((resource) => [
      { text: network.resourceNames[resource] },
      ...Array.from({ length: part.to - part.from }, (_, step) => {
        const cell = resource * buckets + part.from + step;
        return heatCell(plan.hoursUsed[cell] / plan.hoursAvailable[cell]);
      }),
    ]),
  };
}

/** Good units of each product on each of the resources, by the bucket in which their production starts. */
function madeBlock(plan: Plan, part: PlanPart): Block {
  const { network, buckets } = plan;
  const { operation, resourceNames } = network;
  // Routings that take turns by their dates are one way to make a product.
  const made = new Map<string, number[]>();
  for (let index = 0; index < operation.count; index++) {
    if (!part.resources.includes(operation.resource[index])) continue;
    const way = `${operation.resource[index]} ${operation.item[index]}`;
    made.set(way, [...(made.get(way) ?? []), index]);
  }
  return {
    title: 'Units that start',
    columns: [{ title: 'on' }, { title: 'item' }, ...dates(plan, part)],
    lead: 2,
    rows: [...made.values()]
      .sort(([one], [other]) => operation.resource[one] - operation.resource[other] || one - other)
      .map((ways) => [
        { text: resourceNames[operation.resource[ways[0]]] },
        { text: itemName(network, operation.item[ways[0]]) },
        ...Array.from({ length: part.to - part.from }, (_, step) => ({
          text: numberText(
            Math.round(ways.reduce((units, index) => units + plan.made[index * buckets + part.from + step], 0)),
          ),
        })),
      ]),
  };
}

/** What named resources make, and where changeovers take hours in which order. */
function namedBlocks(plan: Plan, part: PlanPart): readonly Block[] {
  const order = orderBlock(plan, part);
  return order.rows.length > 0 ? [madeBlock(plan, part), order] : [madeBlock(plan, part)];
}

/** A line a resource and bucket: the products in the order in which they run, and the hours that this loses. */
function orderBlock(plan: Plan, { resources, from, to }: PlanPart): Block {
  const { network, buckets } = plan;
  const cells = resources.flatMap((resource) =>
    Array.from({ length: to - from }, (_, step) => ({ resource, bucket: from + step })),
  );
  return {
    title: 'Order in which products run, with set-ups and changeovers',
    columns: [{ title: 'on' }, { title: 'date' }, { title: 'hours lost', align: 'right' }, { title: 'order' }],
    lead: 2,
    rows: cells.flatMap(({ resource, bucket }) => {
      const products = productsInOrder(plan, resource, bucket);
      if (products.length === 0) return [];
      return [
        [
          { text: network.resourceNames[resource] },
          { text: bucketDate(network.calendar, bucket).slice(2, 10) },
          { text: numberText(tidy(plan.changeoverHours[resource * buckets + bucket])) },
          { text: products.join(' > ') },
        ],
      ];
    }),
  };
}

function productsInOrder(plan: Plan, resource: number, bucket: number): readonly string[] {
  const { operation, item, productNames } = plan.network;
  const products = runsInOrder(plan, resource, bucket).map(
    (index) => productNames[item.product[operation.item[index]]],
  );
  return products.filter((product, place) => product !== products[place - 1]);
}

function dates({ network }: Plan, { from, to }: PlanPart): readonly { title: string; align: 'right' }[] {
  return Array.from({ length: to - from }, (_, step) => ({
    title: bucketDate(network.calendar, from + step).slice(2, 10),
    align: 'right',
  }));
}
