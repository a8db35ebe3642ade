import type { Plan } from '../plan/plan.js';
import type { Condition, Override } from '../scenario/scenario.js';
import { type Dataset, numbers } from '../tables/table.js';
import { alternateLines } from './alternate-line.js';
import type { Outcome } from './evaluate.js';
import type { Lever } from './lever.js';

/** A line that is at least so busy at its peak is worth relief. */
const busy = 0.95;
/** So many of the busiest lines have levers of their own. */
const mostResources = 4;

/** What planners usually can do, from the tables: overtime and further hours on busy lines, shorter set-ups, a further line, expedited supply, safety stock. */
export function usualLevers({ plan, dataset }: Outcome): readonly Lever[] {
  const resources = busyResources(plan);
  return [
    ...resources.flatMap((resource) => [overtimeOn(plan, resource), shiftOn(plan, resource)]),
    ...resources.flatMap((resource) => shorterSetups(plan, resource)),
    ...alternateLines(plan),
    ...expedited(plan, dataset),
    ...safetyStock(dataset),
  ];
}

function busyResources({ network, hoursUsed, resources, buckets }: Plan): readonly number[] {
  const peak = (resource: number): number => {
    let most = 0;
    for (let cell = resource * buckets; cell < (resource + 1) * buckets; cell++)
      if (network.hours[cell] > 0) most = Math.max(most, hoursUsed[cell] / network.hours[cell]);
    return most;
  };
  const load = (resource: number): number =>
    hoursUsed.subarray(resource * buckets, (resource + 1) * buckets).reduce((sum, hours) => sum + hours, 0) /
    network.hours.subarray(resource * buckets, (resource + 1) * buckets).reduce((sum, hours) => sum + hours, 0);
  return Array.from({ length: resources }, (_, resource) => resource)
    .filter((resource) => Number.isFinite(network.hours[resource * buckets]) && peak(resource) >= busy)
    .sort((one, other) => load(other) - load(one) || one - other)
    .slice(0, mostResources);
}

function meanHours({ network, buckets }: Plan, resource: number): number {
  const own = network.hours.subarray(resource * buckets, (resource + 1) * buckets);
  return own.reduce((sum, hours) => sum + hours, 0) / buckets;
}

/** A number with two digits that say something, so that scenario files read well. */
function round(value: number): number {
  return Number(value.toPrecision(2));
}

function overtimeOn(plan: Plan, resource: number): Lever {
  const name = plan.network.resourceNames[resource];
  return {
    name: `overtime on ${name}`,
    to: round(meanHours(plan, resource) * 0.2),
    unit: 'hours a bucket',
    overridesAt: (hours) => [override('capacity', 'overtime_hours', 'add', hours, 'resource', name)],
    costAt: () => 0,
    costWords: 'overtime that is worked',
  };
}

function shiftOn(plan: Plan, resource: number): Lever {
  const { network, buckets } = plan;
  const name = network.resourceNames[resource];
  const perHour = network.resource.costPerHour[resource];
  return {
    name: `further hours on ${name}`,
    to: round(meanHours(plan, resource) / 3),
    unit: 'hours a bucket',
    overridesAt: (hours) => [override('capacity', 'hours', 'add', hours, 'resource', name)],
    costAt: (hours) => hours * buckets * perHour,
    costWords: 'a standing charge at the regular rate',
  };
}

function shorterSetups({ network }: Plan, resource: number): readonly Lever[] {
  const name = network.resourceNames[resource];
  const { resourceStart, byResource, setupHours } = network.operation;
  const own = byResource.subarray(resourceStart[resource], resourceStart[resource + 1]);
  const hasMatrix = network.changeover.hours[resource]?.some((hours) => hours > 0) ?? false;
  const hasSetups = own.some((operation) => setupHours[operation] > 0);
  if (!hasMatrix && !hasSetups) return [];
  return [
    {
      name: `shorter changeovers on ${name}`,
      to: 0.5,
      unit: 'share of their hours',
      overridesAt: (share) => [
        ...(hasSetups ? [override('routings', 'setup_hours', 'multiply', 1 - share, 'resource', name)] : []),
        ...(hasMatrix ? [override('changeovers', 'hours', 'multiply', 1 - share, 'resource', name)] : []),
      ],
      costAt: () => 0,
      costWords: 'no cost is known',
    },
  ];
}

/** What expedited supply costs more, at all of the share of the lead time that is saved. */
const expediteMarkup = 0.2;

function expedited({ network, bought, buckets }: Plan, dataset: Dataset): readonly Lever[] {
  if (!dataset.has('suppliers')) return [];
  const { purchase } = network;
  return [...new Set(network.supplierNames)].flatMap((name) => {
    const own = [...purchase.supplier.keys()].filter(
      (entry) => network.supplierNames[purchase.supplier[entry]] === name && purchase.leadTime[entry] > 0,
    );
    if (own.length === 0) return [];
    const spent = own.reduce(
      (sum, entry) =>
        sum +
        purchase.price[entry] *
          bought.subarray(entry * buckets, (entry + 1) * buckets).reduce((units, quantity) => units + quantity, 0),
      0,
    );
    return [
      {
        name: `expedite ${name}`,
        to: 0.5,
        unit: 'share of the lead time',
        overridesAt: (share: number) => [
          override('suppliers', 'lead_time_days', 'multiply', 1 - share, 'supplier', name),
        ],
        costAt: (share: number) => (share / 0.5) * expediteMarkup * spent,
        costWords: `${expediteMarkup * 100}% on its prices`,
      },
    ];
  });
}

function safetyStock(dataset: Dataset): readonly Lever[] {
  const products = dataset.get('products');
  if (products === undefined || !products.columns.has('safety_stock_days')) return [];
  const days = numbers(products, 'safety_stock_days');
  if (!days.some((value) => value > 0)) return [];
  return [
    {
      name: 'more safety stock',
      to: 14,
      unit: 'days',
      overridesAt: (amount) => [override('products', 'safety_stock_days', 'add', amount)],
      costAt: () => 0,
      costWords: 'the stock that is kept',
    },
  ];
}

function override(
  table: string,
  column: string,
  verb: 'add' | 'multiply',
  value: number,
  key?: string,
  name?: string,
): Override {
  const where = new Map<string, Condition>(
    key === undefined || name === undefined ? [] : [[key, { kind: 'any', values: [name] }]],
  );
  const target = name === undefined ? '' : ` [${name}]`;
  return {
    table,
    column,
    where,
    during: undefined,
    verb,
    argument: { kind: 'number', value },
    optional: true,
    place: { file: '' },
    scenario: '',
    words: `${table}.${column}${target} ${verb === 'add' ? '+' : '×'} ${value}`,
  };
}
