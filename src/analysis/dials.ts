import { type Distribution, quantileOf } from '../scenario/distribution.js';
import type { Override, Scenario } from '../scenario/scenario.js';
import { isText } from '../tables/declaration.js';
import { type Dataset, labels, type Table } from '../tables/table.js';

/** Something that can be turned, and the scenario with it turned to a value. */
export interface Dial {
  readonly name: string;
  /** The value at which nothing is turned: 1 for a column, which is turned by a factor. */
  readonly base: number;
  readonly low: number;
  readonly high: number;
  /** The value below which a share of what is possible lies. */
  readonly quantile: (share: number) => number;
  readonly at: (value: number) => Change;
}

/** What turning a dial does to a scenario: another value of a parameter, or one more override. */
export type Change =
  | { readonly kind: 'parameter'; readonly name: string; readonly value: number }
  | { readonly kind: 'override'; readonly override: Override };

/** The columns that planners ask about, where a project has them. */
const usualColumns = [
  'demand.quantity',
  'products.price',
  'products.shelf_life_days',
  'products.safety_stock_days',
  'capacity.hours',
  'capacity.overtime_hours',
  'routings.units_per_hour',
  'routings.yield',
  'routings.setup_hours',
  'routings.lead_time_days',
  'bom.scrap',
  'suppliers.price',
  'suppliers.lead_time_days',
  'suppliers.capacity',
  'inventory.quantity',
  'receipts.quantity',
  'lanes.cost_per_unit',
  'lanes.lead_time_days',
  'changeovers.hours',
];

/** The usual columns that a data set has with more than zeros in them. */
export function usualColumnsOf(dataset: Dataset): readonly string[] {
  return usualColumns.filter((name) => {
    const [table, column] = name.split('.');
    const values = dataset.get(table)?.columns.get(column);
    return values instanceof Float64Array && values.some((value) => value > 0);
  });
}

/** A dial for each column, moved by a share up and down: as a whole, or apart for each value of the table's first text column. */
export function columnDials(
  dataset: Dataset,
  columns: readonly string[],
  range: number,
  apart: boolean,
): readonly Dial[] {
  return columns.flatMap((name) => {
    const [tableName, column] = name.split('.');
    const table = dataset.get(tableName);
    if (table === undefined) return [];
    const key = apart ? firstText(table) : undefined;
    const values = key === undefined ? [undefined] : labels(table, key).labels.toSorted();
    return values.map((value) => columnDial(tableName, column, range, key, value));
  });
}

function firstText({ declaration }: Table): string | undefined {
  return declaration.columns.find((column) => isText(column))?.name;
}

function columnDial(
  table: string,
  column: string,
  range: number,
  key: string | undefined,
  value: string | undefined,
): Dial {
  const where = new Map(
    key === undefined || value === undefined ? [] : [[key, { kind: 'any' as const, values: [value] }]],
  );
  const name = `${table}.${column}${value === undefined ? '' : ` [${value}]`}`;
  return {
    name,
    base: 1,
    low: 1 - range,
    high: 1 + range,
    quantile: (share) => 1 - range + 2 * range * share,
    at: (factor) => ({
      kind: 'override',
      override: {
        table,
        column,
        where,
        during: undefined,
        verb: 'multiply',
        argument: { kind: 'number', value: factor },
        optional: true,
        place: { file: '' },
        scenario: '',
        words: `${name} × ${factor}`,
      },
    }),
  };
}

/** A dial for each parameter: over its distribution's middle nine tenths, the ends of its sweep, or a share up and down. */
export function parameterDials(scenario: Scenario, range: number): readonly Dial[] {
  return [...scenario.parameters].map(([name, base]) => {
    const distribution = scenario.distributions.get(name) ?? spread(base, scenario.sweep.get(name), range);
    return {
      name,
      base,
      low: quantileOf(distribution, 0.05),
      high: quantileOf(distribution, 0.95),
      ...(scenario.distributions.has(name) || distribution.kind !== 'uniform'
        ? {}
        : { low: distribution.min, high: distribution.max }),
      quantile: (share: number) => quantileOf(distribution, share),
      at: (value: number): Change => ({ kind: 'parameter', name, value }),
    };
  });
}

function spread(base: number, sweep: readonly number[] | undefined, range: number): Distribution {
  if (sweep !== undefined && sweep.length > 1)
    return { kind: 'uniform', min: Math.min(...sweep), max: Math.max(...sweep) };
  const reach = Math.abs(base) * range;
  return { kind: 'uniform', min: base - reach, max: base + reach };
}
