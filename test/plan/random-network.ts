import { type RandomStream, randomStream } from '../../src/numeric/random.js';
import { compile } from '../../src/plan/compile.js';
import type { Network } from '../../src/plan/network.js';
import { datasetOf, week, weeks } from './dataset-of.js';

/** What a random network may hold. */
export interface RandomOptions {
  readonly buckets?: number;
  /** Set-ups and lots: off for linear programmes. */
  readonly discrete?: boolean;
  /** Shelf life and lots with a date. */
  readonly perishable?: boolean;
  readonly safety?: boolean;
  /** Customers who ask for shelf life of their own, or come before others. */
  readonly customers?: boolean;
  /** Rows of suppliers and lanes that take turns. */
  readonly dated?: 'alike' | 'otherwise';
  /** Days in which lines may start nothing. */
  readonly frozen?: number;
  /** Changeovers between products and families, on some resources with families in few blocks. */
  readonly changeovers?: boolean;
}

const sites = ['Lyon', 'Cork', 'Basel'];
const locations = ['DE', 'FR', 'JP'];

/** A product of a random network: its level (0 is sold, the deeper the further from the customer) and where it is made or bought. */
interface Part {
  readonly name: string;
  readonly level: number;
  readonly site: string;
}

/**
 * A network drawn from a seed: up to 20 products over up to 4 levels, 3 sites, 12 buckets, with alternates, yields, scrap, lanes, suppliers,
 * stock by lot, receipts, closures, overtime and second resources, each in some of the networks. The same for the same seed.
 */
export function randomNetwork(seed: number, options: RandomOptions = {}): Network {
  const random = randomStream(seed, 'network');
  const buckets = options.buckets ?? 1 + random.integer(12);
  const tables = randomTables(random, buckets, options);
  // Drawn apart, so that the rest of a network stays as it is without them.
  if (options.customers) tables.customers = customersTable(randomStream(seed, 'customers'));
  if (options.dated) partRows(tables, randomStream(seed, 'dated'), buckets, options.dated);
  return compile(datasetOf(tables), weeks(buckets)).network;
}

/** Rows of suppliers and lanes in two, one behind the other: alike, or the later one with other amounts. */
function partRows(
  tables: Record<string, string>,
  random: RandomStream,
  buckets: number,
  how: 'alike' | 'otherwise',
): void {
  for (const name of ['suppliers', 'lanes'] as const) {
    if (tables[name] === undefined) continue;
    const [header, ...rows] = tables[name].split('\n');
    const parted = rows.flatMap((row) => {
      const at = 1 + random.integer(buckets);
      const cells = row.split(',');
      const later = [...cells];
      if (how === 'otherwise') {
        later[2] = String(7 * random.integer(3));
        later[3] = String(between(random, 0, 5));
        later[later.length - 1] = random.uniform() < 0.5 ? String(random.integer(80)) : '';
      }
      const last = new Date(Date.parse(week(at)) - 86_400_000).toISOString().slice(0, 10);
      return [`${row},,${last}`, `${later.join(',')},${week(at)},`];
    });
    const dates = name === 'suppliers' ? 'from,to' : 'valid_from,valid_to';
    tables[name] = table(`${header},${dates}`, parted);
  }
}

function randomTables(random: RandomStream, buckets: number, options: RandomOptions): Record<string, string> {
  const parts = randomParts(random);
  const made = parts.filter((_, index) => index === 0 || random.uniform() < 0.7);
  const tables: Record<string, string> = {
    demand: demandTable(random, parts, buckets),
    products: productsTable(random, parts, options),
    resources: table('resource,site,cost_per_hour,overtime_cost_per_hour,frozen_days', resourceRows(random, options)),
    capacity: table('resource,hours,overtime_hours', capacityRows(random)),
    routings: routingsTable(random, made, options),
    suppliers: suppliersTable(
      random,
      parts.filter((part) => !made.includes(part) || random.uniform() < 0.2),
      options,
    ),
  };
  const bom = bomRows(random, made, parts);
  if (bom.length > 0) tables.bom = table('product,component,quantity,scrap,alternate,preference', bom);
  if (random.uniform() < 0.6)
    tables.inventory = table('product,location,quantity,expiry', lotRows(random, parts, buckets, options));
  if (random.uniform() < 0.4)
    tables.receipts = table('product,location,date,quantity', receiptRows(random, parts, buckets));
  if (random.uniform() < 0.4) tables.lanes = table('from,to,lead_time_days,cost_per_unit,capacity', laneRows(random));
  if (random.uniform() < 0.3)
    tables.closures = table('resource,from,to,availability', [`L0,${week(0)},${week(1)},0.3`]);
  return options.changeovers ? withChangeovers(tables, parts) : tables;
}

const families = ['red', 'green', 'blue'];

/** Drawn behind all else, and from a stream of its own, so that networks without changeovers stay as they were. */
function withChangeovers(tables: Record<string, string>, parts: readonly Part[]): Record<string, string> {
  const random = randomStream(parts.length, 'changeovers', tables.demand);
  const lines = sites.flatMap((_, index) => (random.uniform() < 0.7 ? [`L${index}`] : []));
  const hours = (most: number): number => between(random, 0, most);
  const rows = lines.flatMap((line) => [
    `${line},*,*,${hours(4)}`,
    ...families.flatMap((from) =>
      families.flatMap((to) => (random.uniform() < 0.4 ? [`${line},${from},${to},${hours(9)}`] : [])),
    ),
    ...parts.flatMap(({ name: from }) =>
      parts.flatMap(({ name: to }) => (random.uniform() < 0.05 ? [`${line},${from},${to},${hours(12)}`] : [])),
    ),
  ]);
  const familyOf = parts.map(() => (random.uniform() < 0.8 ? families[random.integer(3)] : ''));
  const blocks = new Map(lines.map((line) => [line, random.uniform() < 0.5 ? 1 + random.integer(2) : '']));
  return {
    ...tables,
    products: withColumn(tables.products, 'family', (name) => familyOf[Number(name.slice(1))]),
    resources: withColumn(tables.resources, 'family_blocks', (name) => blocks.get(name) ?? ''),
    ...(rows.length > 0 ? { changeovers: table('resource,from,to,hours', rows) } : {}),
  };
}

/** A table with one column more, by the name that stands first in each row. */
function withColumn(text: string, column: string, cellOf: (name: string) => string | number): string {
  return text
    .split('\n')
    .map((row, index) => `${row},${index === 0 ? column : cellOf(row.split(',')[0])}`)
    .join('\n');
}

function table(header: string, rows: readonly string[]): string {
  return [header, ...rows].join('\n');
}

function randomParts(random: RandomStream): readonly Part[] {
  const levels = 1 + random.integer(4);
  const count = levels + random.integer(21 - levels);
  return Array.from({ length: count }, (_, index) => ({
    name: `P${index}`,
    level: index < levels ? index : random.integer(levels),
    site: sites[random.integer(sites.length)],
  }));
}

function between(random: RandomStream, low: number, high: number): number {
  return Number((low + (high - low) * random.uniform()).toFixed(3));
}

function demandTable(random: RandomStream, parts: readonly Part[], buckets: number): string {
  const rows = parts.flatMap(({ name, level }) => {
    if (level > 0 && random.uniform() < 0.8) return [];
    const location = random.uniform() < 0.5 ? '' : locations[random.integer(locations.length)];
    return Array.from({ length: buckets }, (_, bucket) => [bucket, random.uniform() < 0.7 ? random.integer(100) : 0])
      .filter(([, quantity]) => quantity > 0)
      .map(([bucket, quantity]) => `${week(bucket)},${name},${location},${quantity},forecast`);
  });
  const first = `${week(0)},P0,,${1 + random.integer(50)},forecast`;
  return table('date,product,location,quantity,kind', [first, ...rows]);
}

function productsTable(
  random: RandomStream,
  parts: readonly Part[],
  { perishable = true, safety = true }: RandomOptions,
): string {
  const rows = parts.map(({ name }) => {
    const shortage = random.uniform() < 0.3 ? 'lost' : 'backlog';
    const life = perishable && random.uniform() < 0.3 ? 7 * (1 + random.integer(6)) : '';
    const remaining = life !== '' && random.uniform() < 0.3 ? 7 : 0;
    const kept = safety && random.uniform() < 0.2 ? random.integer(15) : 0;
    return `${name},${between(random, 0, 30)},${between(random, 5, 60)},${shortage},${life},${remaining},${kept}`;
  });
  const header = 'product,holding_cost,shortage_cost,shortage,shelf_life_days,minimum_remaining_days,safety_stock_days';
  return table(header, rows);
}

function resourceRows(random: RandomStream, { frozen = 0 }: RandomOptions): string[] {
  const lines = sites.map(
    (site, index) => `L${index},${site},${random.integer(5)},${5 + random.integer(8)},${index === 1 ? 0 : frozen}`,
  );
  return [...lines, `Crew,,${random.integer(3)},6,0`];
}

function capacityRows(random: RandomStream): string[] {
  const lines = sites.map((_, index) => `L${index},${20 + random.integer(200)},${random.integer(30)}`);
  return random.uniform() < 0.5 ? lines : [...lines, `Crew,${20 + random.integer(100)},0`];
}

function routingsTable(random: RandomStream, made: readonly Part[], { discrete = false }: RandomOptions): string {
  const rows = made.flatMap(({ name, site }) => {
    const others = random.uniform() < 0.3 ? [sites[random.integer(sites.length)]] : [];
    return [site, ...others].map((place, index) => {
      const crew = random.uniform() < 0.2 ? `Crew,${between(random, 0.2, 1)}` : ',';
      const lots = discrete && random.uniform() < 0.4 ? `${random.integer(8)},${random.integer(60)}` : '0,0';
      const sizes = discrete && random.uniform() < 0.3 ? `${random.integer(20)},${random.integer(12)}` : '0,0';
      const lead = 7 * (random.uniform() < 0.6 ? 0 : random.integer(3));
      const work = `${between(random, 0.5, 8)},${between(random, 0.7, 1)},${lead},${between(random, 0, 5)}`;
      return `${name},L${sites.indexOf(place)},${work},${index + 1},${lots},${sizes},${crew}`;
    });
  });
  const header =
    'product,resource,units_per_hour,yield,lead_time_days,unit_cost,preference,setup_hours,setup_cost,min_lot,lot_multiple,second_resource,second_share';
  return table(header, [...new Map(rows.map((row) => [row.split(',').slice(0, 2).join(), row])).values()]);
}

function bomRows(random: RandomStream, made: readonly Part[], parts: readonly Part[]): string[] {
  return made.flatMap((parent) => {
    const deeper = parts.filter(({ level }) => level > parent.level);
    if (deeper.length === 0 || random.uniform() < 0.2) return [];
    const chosen = deeper.filter(() => random.uniform() < 0.3).slice(0, 3);
    const alternate = chosen.length > 1 && random.uniform() < 0.3 ? 'either' : '';
    const rows = chosen.map(
      ({ name }, index) =>
        `${parent.name},${name},${between(random, 0.2, 3)},${random.uniform() < 0.3 ? 0.1 : 0},${index < 2 ? alternate : ''},${index + 1}`,
    );
    const beside = made.find(({ level, name }) => level === parent.level && name !== parent.name);
    return beside && random.uniform() < 0.1 ? [...rows, `${parent.name},${beside.name},-0.3,0,,1`] : rows;
  });
}

function suppliersTable(random: RandomStream, bought: readonly Part[], { discrete = false }: RandomOptions): string {
  const rows = bought.map(({ name }) => {
    const capacity = random.uniform() < 0.4 ? 20 + random.integer(300) : '';
    const lots = discrete && random.uniform() < 0.4 ? `${random.integer(60)},${random.integer(20)}` : '0,0';
    return `${name},S,${7 * random.integer(3)},${between(random, 0, 6)},${lots},${capacity}`;
  });
  return table('component,supplier,lead_time_days,price,min_order,order_multiple,capacity', rows);
}

function lotRows(
  random: RandomStream,
  parts: readonly Part[],
  buckets: number,
  { perishable = true }: RandomOptions,
): string[] {
  return parts.flatMap(({ name, site }) => {
    if (random.uniform() < 0.5) return [];
    const location = random.uniform() < 0.5 ? site : '';
    const dated = perishable && random.uniform() < 0.4;
    const lots = dated ? [random.integer(buckets + 1), buckets + 2] : [-1];
    return lots.map((last) => `${name},${location},${random.integer(120)},${last < 0 ? '' : week(last)}`);
  });
}

function receiptRows(random: RandomStream, parts: readonly Part[], buckets: number): string[] {
  const chosen = parts.filter(() => random.uniform() < 0.2);
  return chosen.map(({ name, site }) => `${name},${site},${week(random.integer(buckets))},${random.integer(80)}`);
}

function laneRows(random: RandomStream): string[] {
  return sites.flatMap((from) =>
    [...locations, ...sites].flatMap((to) => {
      if (from === to || random.uniform() < 0.4) return [];
      const capacity = random.uniform() < 0.2 ? 10 + random.integer(100) : '';
      return [`${from},${to},${7 * random.integer(2)},${between(random, 0, 2)},${capacity}`];
    }),
  );
}

function customersTable(random: RandomStream): string {
  const rows = locations.flatMap((location) =>
    random.uniform() < 0.3
      ? []
      : [`${location},${7 * random.integer(6)},${1 + random.integer(3)},${between(random, 5, 80)}`],
  );
  return table('location,minimum_remaining_days,priority,shortage_cost', rows);
}
