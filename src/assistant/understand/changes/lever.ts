import type { EntityKind } from '../../vocabulary.js';

/** What the cells of a lever hold, which decides what amounts fit. */
export type LeverUnit = 'units' | 'hours' | 'share' | 'days' | 'money' | 'rank';

/** The levers, which every language has words for. */
export type LeverName =
  | 'demand'
  | 'price'
  | 'dated_price'
  | 'capacity'
  | 'overtime'
  | 'efficiency'
  | 'speed'
  | 'yield'
  | 'scrap'
  | 'changeover'
  | 'setup'
  | 'supplier_leadtime'
  | 'production_leadtime'
  | 'lane_leadtime'
  | 'receipt'
  | 'stock'
  | 'safety'
  | 'priority'
  | 'release'
  | 'shelflife'
  | 'lot'
  | 'transport'
  | 'lane_capacity'
  | 'labour'
  | 'overtimecost'
  | 'holding'
  | 'shortage'
  | 'unitcost'
  | 'purchase'
  | 'minorder'
  | 'supplier_capacity'
  | 'remaining'
  | 'lotmultiple'
  | 'ordermultiple'
  | 'consumption'
  | 'frequency'
  | 'stoppage'
  | 'blocks'
  | 'frozen'
  | 'expiry'
  | 'unmet'
  | 'line_preference';

/** Something that a question can change: a column of a table, and how rows of it are chosen by what a question names. */
export interface Lever {
  readonly name: LeverName;
  readonly table: string;
  readonly column?: string;
  readonly unit: LeverUnit;
  /** The column of `where` for each kind of name; a kind that is absent chooses nothing here. */
  readonly where: Partial<Record<EntityKind, string>>;
  /** Whether its amounts are per bucket, so that `a week` has to be turned into the plan's bucket. */
  readonly perBucket?: true;
  /** Whether its rows lie in time, so that a change can be limited to a period. */
  readonly timed?: true;
  /** The lever of the same thing whose rows lie in time or at places. */
  readonly dated?: LeverName;
}

const ofProduct = { product: 'product', family: 'family' } as const;
const made = { product: 'product', family: 'family', resource: 'resource', site: 'site' } as const;
const onLine = { resource: 'resource', site: 'site' } as const;
const inRecipe = { product: 'product', family: 'family', component: 'component' } as const;
const atRisk = { resource: 'target', supplier: 'target' } as const;
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
  },
  {
    name: 'price',
    table: 'products',
    column: 'price',
    unit: 'money',
    where: ofProduct,
    dated: 'dated_price',
  },
  {
    name: 'dated_price',
    table: 'demand',
    column: 'price',
    unit: 'money',
    where: { product: 'product', family: 'family', location: 'location' },
    timed: true,
  },
  { name: 'capacity', table: 'capacity', unit: 'hours', where: onLine, perBucket: true, timed: true },
  {
    name: 'overtime',
    table: 'capacity',
    column: 'overtime_hours',
    unit: 'hours',
    where: onLine,
    perBucket: true,
    timed: true,
  },
  {
    name: 'efficiency',
    table: 'capacity',
    column: 'efficiency',
    unit: 'share',
    where: onLine,
    timed: true,
  },
  { name: 'speed', table: 'routings', unit: 'units', where: made, timed: true },
  { name: 'yield', table: 'routings', column: 'yield', unit: 'share', where: made, timed: true },
  {
    name: 'scrap',
    table: 'bom',
    column: 'scrap',
    unit: 'share',
    where: inRecipe,
    timed: true,
  },
  { name: 'changeover', table: 'changeovers', unit: 'hours', where: onLine },
  { name: 'setup', table: 'routings', column: 'setup_hours', unit: 'hours', where: made, timed: true },
  {
    name: 'supplier_leadtime',
    table: 'suppliers',
    column: 'lead_time_days',
    unit: 'days',
    where: bought,
    timed: true,
  },
  {
    name: 'production_leadtime',
    table: 'routings',
    column: 'lead_time_days',
    unit: 'days',
    where: made,
    timed: true,
  },
  {
    name: 'lane_leadtime',
    table: 'lanes',
    column: 'lead_time_days',
    unit: 'days',
    where: { location: 'to', site: 'from', product: 'product' },
    timed: true,
  },
  {
    name: 'receipt',
    table: 'receipts',
    unit: 'units',
    where: { product: 'product', component: 'product', family: 'family', location: 'location', site: 'location' },
    timed: true,
  },
  {
    name: 'stock',
    table: 'inventory',
    unit: 'units',
    where: { product: 'product', component: 'product', family: 'family', location: 'location', site: 'location' },
  },
  {
    name: 'safety',
    table: 'products',
    column: 'safety_stock_days',
    unit: 'days',
    where: ofProduct,
  },
  {
    name: 'priority',
    table: 'products',
    column: 'priority',
    unit: 'rank',
    where: ofProduct,
  },
  {
    name: 'release',
    table: 'routings',
    column: 'release_days',
    unit: 'days',
    where: made,
    timed: true,
  },
  {
    name: 'shelflife',
    table: 'products',
    column: 'shelf_life_days',
    unit: 'days',
    where: ofProduct,
  },
  { name: 'lot', table: 'routings', column: 'min_lot', unit: 'units', where: made, timed: true },
  {
    name: 'transport',
    table: 'lanes',
    unit: 'money',
    where: { location: 'to', site: 'from', product: 'product' },
    timed: true,
  },
  {
    name: 'lane_capacity',
    table: 'lanes',
    column: 'capacity',
    unit: 'units',
    where: { location: 'to', site: 'from', product: 'product' },
    perBucket: true,
    timed: true,
  },
  { name: 'labour', table: 'resources', column: 'cost_per_hour', unit: 'money', where: onLine },
  {
    name: 'overtimecost',
    table: 'resources',
    column: 'overtime_cost_per_hour',
    unit: 'money',
    where: onLine,
  },
  {
    name: 'holding',
    table: 'products',
    column: 'holding_cost',
    unit: 'money',
    where: ofProduct,
  },
  {
    name: 'shortage',
    table: 'products',
    column: 'shortage_cost',
    unit: 'money',
    where: ofProduct,
  },
  {
    name: 'unitcost',
    table: 'products',
    column: 'unit_cost',
    unit: 'money',
    where: ofProduct,
  },
  { name: 'purchase', table: 'suppliers', unit: 'money', where: bought, timed: true },
  { name: 'minorder', table: 'suppliers', column: 'min_order', unit: 'units', where: bought, timed: true },
  {
    name: 'supplier_capacity',
    table: 'suppliers',
    column: 'capacity',
    unit: 'units',
    where: bought,
    perBucket: true,
    timed: true,
  },
  { name: 'remaining', table: 'products', column: 'minimum_remaining_days', unit: 'days', where: ofProduct },
  { name: 'lotmultiple', table: 'routings', column: 'lot_multiple', unit: 'units', where: made, timed: true },
  { name: 'ordermultiple', table: 'suppliers', column: 'order_multiple', unit: 'units', where: bought, timed: true },
  {
    name: 'consumption',
    table: 'bom',
    column: 'quantity',
    unit: 'units',
    where: inRecipe,
    timed: true,
  },
  { name: 'frequency', table: 'risks', column: 'events_per_year', unit: 'units', where: atRisk },
  { name: 'stoppage', table: 'risks', column: 'duration_days', unit: 'days', where: atRisk },
  { name: 'blocks', table: 'resources', column: 'family_blocks', unit: 'units', where: onLine },
  { name: 'frozen', table: 'resources', column: 'frozen_days', unit: 'days', where: onLine },
  {
    name: 'expiry',
    table: 'inventory',
    column: 'expiry',
    unit: 'days',
    where: { product: 'product', component: 'product', family: 'family', location: 'location', site: 'location' },
  },
  { name: 'unmet', table: 'products', column: 'shortage', unit: 'units', where: ofProduct },
  { name: 'line_preference', table: 'routings', column: 'preference', unit: 'rank', where: made, timed: true },
];

/** The lever that changes a column of a table; undefined where there is none. */
export function leverOfColumn({ table, column }: Partial<Pick<Lever, 'table' | 'column'>>): Lever | undefined {
  return levers.find((lever) => lever.table === table && lever.column === column);
}

/** The lever of a name that is known to be one. */
export function leverOf(name: string): Lever {
  const found = levers.find((lever) => lever.name === name);
  if (found === undefined) throw new RangeError(`There is no lever ${name}.`);
  return found;
}
