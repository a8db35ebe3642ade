import type { Plan } from '../plan/plan.js';
import type { Argument, Override } from '../scenario/scenario.js';
import type { Lever } from './lever.js';

/** So many of the products that run short most get the lever. */
const mostProducts = 3;
/** A line with less of its hours used has room for more. */
const hasRoom = 0.9;

/** A product on a line of the same site that has room, makes things of its family and does not make it yet. */
interface Chance {
  readonly product: number;
  readonly line: number;
  /** The operation whose terms the new one takes. */
  readonly like: number;
}

/** Making what runs short on a further line, at a share of its usual rate; none where every line that could is full. */
export function alternateLines(plan: Plan): readonly Lever[] {
  return shortProducts(plan)
    .flatMap((product) => chanceOf(plan, product) ?? [])
    .slice(0, mostProducts)
    .map((chance) => leverOf(plan, chance));
}

/** Products by the units late or lost of them, the most first. */
function shortProducts({ network, backlog, lost, buckets }: Plan): readonly number[] {
  const short = new Float64Array(network.productNames.length);
  for (let cell = 0; cell < backlog.length; cell++)
    short[network.item.product[Math.floor(cell / buckets)]] += backlog[cell] + lost[cell];
  return [...short.keys()]
    .filter((product) => short[product] > 0)
    .sort((one, other) => short[other] - short[one] || one - other);
}

function chanceOf(plan: Plan, product: number): Chance | undefined {
  const { operation, item, resource } = plan.network;
  const operations = Array.from({ length: operation.count }, (_, index) => index);
  const own = operations.filter((index) => item.product[operation.item[index]] === product);
  const [like] = own.sort((one, other) => operation.preference[one] - operation.preference[other]);
  if (like === undefined) return undefined;
  const site = resource.site[operation.resource[like]];
  const family = item.family[operation.item[like]];
  const candidates = operations
    .filter((index) => item.family[operation.item[index]] === family)
    .map((index) => operation.resource[index])
    .filter((line) => resource.site[line] === site && !own.some((index) => operation.resource[index] === line));
  const [line] = [...new Set(candidates)]
    .filter((one) => loadOf(plan, one) < hasRoom)
    .sort((one, other) => loadOf(plan, one) - loadOf(plan, other) || one - other);
  return line === undefined ? undefined : { product, line, like };
}

function loadOf({ network, hoursUsed, buckets }: Plan, resource: number): number {
  let [used, all] = [0, 0];
  for (let cell = resource * buckets; cell < (resource + 1) * buckets; cell++) {
    used += hoursUsed[cell];
    all += network.hours[cell];
  }
  return all > 0 ? used / all : 1;
}

function leverOf({ network }: Plan, { product, line, like }: Chance): Lever {
  const [name, on] = [network.productNames[product], network.resourceNames[line]];
  const { operation } = network;
  const unitsPerHour = 1 / (operation.hoursPerUnit[like] * operation.yield[like]);
  const rowAt = (share: number): ReadonlyMap<string, Argument> =>
    new Map<string, Argument>([
      ['product', { kind: 'text', text: name }],
      ['resource', { kind: 'text', text: on }],
      ...Object.entries({
        units_per_hour: Number((share * unitsPerHour).toPrecision(6)),
        yield: operation.yield[like],
        setup_hours: operation.setupHours[like],
        setup_cost: operation.setupCost[like],
        unit_cost: operation.unitCost[like],
        preference: operation.preference[like] + 1,
      }).map(([column, value]): [string, Argument] => [column, { kind: 'number', value }]),
    ]);
  return {
    name: `${name} on ${on} too`,
    to: 1,
    unit: 'share of its usual rate',
    overridesAt: (share) => [insertInto('routings', rowAt(share), `routings + (${name}, ${on})`)],
    costAt: () => 0,
    costWords: 'no cost of qualifying it is known',
  };
}

function insertInto(table: string, row: ReadonlyMap<string, Argument>, words: string): Override {
  return {
    table,
    column: 'units_per_hour',
    where: new Map(),
    during: undefined,
    verb: 'insert',
    argument: { kind: 'rows', rows: [row] },
    optional: true,
    place: { file: '' },
    scenario: '',
    words,
  };
}
