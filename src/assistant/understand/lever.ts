import type { EntityKind } from '../vocabulary.js';

/** What the cells of a lever hold, which decides what amounts fit. */
export type LeverUnit = 'units' | 'hours' | 'share' | 'days' | 'money' | 'rank';

/** Something that a question can change: a column of a table, and how rows of it are chosen by what a question names. */
export interface Lever {
  readonly name: string;
  readonly table: string;
  readonly column?: string;
  readonly unit: LeverUnit;
  /** The column of `where` for each kind of name; a kind that is absent chooses nothing here. */
  readonly where: Partial<Record<EntityKind, string>>;
  /** Whether its amounts are per bucket, so that `a week` has to be turned into the plan's bucket. */
  readonly perBucket?: true;
  /** Whether its rows lie in time, so that a change can be limited to a period. */
  readonly timed?: true;
  readonly words: string;
}

const made = { product: 'product', family: 'family', resource: 'resource', site: 'site' } as const;
const onLine = { resource: 'resource', site: 'site' } as const;
const bought = { supplier: 'supplier', component: 'component', product: 'component' } as const;

/** Every lever, by name; the names are those of the lexicons' quantities, and those that names beside them turn a quantity into. */
export const levers: readonly Lever[] = [
  {
    name: 'demand',
    table: 'demand',
    unit: 'units',
    where: { product: 'product', family: 'family', location: 'location' },
    perBucket: true,
    timed: true,
    words: 'demand',
  },
  {
    name: 'price',
    table: 'products',
    column: 'price',
    unit: 'money',
    where: { product: 'product', family: 'family' },
    words: 'sales price',
  },
  { name: 'capacity', table: 'capacity', unit: 'hours', where: onLine, perBucket: true, timed: true, words: 'hours' },
  {
    name: 'overtime',
    table: 'capacity',
    column: 'overtime_hours',
    unit: 'hours',
    where: onLine,
    perBucket: true,
    timed: true,
    words: 'overtime that may be worked',
  },
  {
    name: 'efficiency',
    table: 'capacity',
    column: 'efficiency',
    unit: 'share',
    where: onLine,
    timed: true,
    words: 'efficiency',
  },
  { name: 'speed', table: 'routings', unit: 'units', where: made, words: 'units per hour' },
  { name: 'yield', table: 'routings', column: 'yield', unit: 'share', where: made, words: 'yield' },
  {
    name: 'scrap',
    table: 'bom',
    column: 'scrap',
    unit: 'share',
    where: { product: 'product', family: 'family', component: 'component' },
    words: 'scrap',
  },
  { name: 'changeover', table: 'changeovers', unit: 'hours', where: onLine, words: 'hours of changeovers' },
  { name: 'setup', table: 'routings', column: 'setup_hours', unit: 'hours', where: made, words: 'set-up hours' },
  {
    name: 'supplier_leadtime',
    table: 'suppliers',
    column: 'lead_time_days',
    unit: 'days',
    where: bought,
    words: 'lead time of suppliers',
  },
  {
    name: 'production_leadtime',
    table: 'routings',
    column: 'lead_time_days',
    unit: 'days',
    where: made,
    words: 'lead time of production',
  },
  {
    name: 'lane_leadtime',
    table: 'lanes',
    column: 'lead_time_days',
    unit: 'days',
    where: { location: 'to', site: 'from', product: 'product' },
    words: 'transport time',
  },
  {
    name: 'receipt',
    table: 'receipts',
    unit: 'units',
    where: { product: 'product', component: 'product', location: 'location', site: 'location' },
    timed: true,
    words: 'receipts',
  },
  {
    name: 'stock',
    table: 'inventory',
    unit: 'units',
    where: { product: 'product', component: 'product', family: 'family', location: 'location', site: 'location' },
    words: 'stock at the start',
  },
  {
    name: 'safety',
    table: 'products',
    column: 'safety_stock_days',
    unit: 'days',
    where: { product: 'product', family: 'family' },
    words: 'safety stock, in days',
  },
  {
    name: 'priority',
    table: 'products',
    column: 'priority',
    unit: 'rank',
    where: { product: 'product', family: 'family' },
    words: 'priority, 1 being served first',
  },
  {
    name: 'shelflife',
    table: 'products',
    column: 'shelf_life_days',
    unit: 'days',
    where: { product: 'product', family: 'family' },
    words: 'shelf life',
  },
  { name: 'lot', table: 'routings', column: 'min_lot', unit: 'units', where: made, words: 'least lot' },
  {
    name: 'transport',
    table: 'lanes',
    unit: 'money',
    where: { location: 'to', site: 'from', product: 'product' },
    words: 'transport cost',
  },
  {
    name: 'lane_capacity',
    table: 'lanes',
    column: 'capacity',
    unit: 'units',
    where: { location: 'to', site: 'from', product: 'product' },
    perBucket: true,
    words: 'capacity of transport',
  },
  { name: 'labour', table: 'resources', column: 'cost_per_hour', unit: 'money', where: onLine, words: 'cost per hour' },
  {
    name: 'overtimecost',
    table: 'resources',
    column: 'overtime_cost_per_hour',
    unit: 'money',
    where: onLine,
    words: 'cost per hour of overtime',
  },
  {
    name: 'holding',
    table: 'products',
    column: 'holding_cost',
    unit: 'money',
    where: { product: 'product', family: 'family' },
    words: 'holding cost',
  },
  {
    name: 'shortage',
    table: 'products',
    column: 'shortage_cost',
    unit: 'money',
    where: { product: 'product', family: 'family' },
    words: 'shortage cost',
  },
  {
    name: 'unitcost',
    table: 'products',
    column: 'unit_cost',
    unit: 'money',
    where: { product: 'product', family: 'family' },
    words: 'unit cost',
  },
  { name: 'purchase', table: 'suppliers', unit: 'money', where: bought, words: 'purchase price' },
  { name: 'minorder', table: 'suppliers', column: 'min_order', unit: 'units', where: bought, words: 'least order' },
  {
    name: 'supplier_capacity',
    table: 'suppliers',
    column: 'capacity',
    unit: 'units',
    where: bought,
    perBucket: true,
    words: 'capacity of suppliers',
  },
];

/** The lever of a name that is known to be one. */
export function leverOf(name: string): Lever {
  const found = levers.find((lever) => lever.name === name);
  if (found === undefined) throw new RangeError(`There is no lever ${name}.`);
  return found;
}
