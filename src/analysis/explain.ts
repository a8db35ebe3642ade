import { bucketDate } from '../calendar/calendar.js';
import { type Kpi, measured } from '../kpi/kpi.js';
import { itemName } from '../plan/network.js';
import type { Reason } from '../plan/pegging/held-up.js';
import { whyLate } from '../plan/pegging/why-late.js';
import type { Plan } from '../plan/plan.js';
import type { Change } from '../scenario/scenario.js';
import type { Dataset, Table } from '../tables/table.js';
import type { Outcome } from './evaluate.js';
import { cellsOf, type Grouping, groupings } from './group.js';

/** One group's part in a KPI. */
export interface Contribution {
  readonly by: Grouping;
  readonly group: string;
  /** The KPI over the group alone. */
  readonly value: number;
  /**
   * What the group adds: of a sum its own; of a ratio by how much the whole would be off without the group being as it is, its share of what is counted less its share of what that
   * is held against, so that the contributions add up to 0; NaN of a KPI that is neither.
   */
  readonly contribution: number;
}

/** Rows of a table behind a KPI. */
export interface InputRows {
  readonly file: string;
  readonly rows: number;
  /** Lines of the rows that name one of the largest contributors. */
  readonly lines: Int32Array;
}

/** Something that holds the plan back. */
export type Constraint =
  /** What one more hour, or one more unit, would be worth. */
  | {
      readonly kind: 'resource' | 'material';
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly worth: number;
    }
  /** A resource without an hour left, of which the method does not tell the worth. */
  | {
      readonly kind: 'full';
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly buckets: number;
    };

export interface Explanation {
  readonly kpi: Kpi;
  readonly value: number;
  readonly contributions: readonly Contribution[];
  readonly inputs: readonly InputRows[];
  readonly changes: readonly Change[];
  readonly constraints: readonly Constraint[];
  /** What is latest or lost most, with the reasons; undefined where nothing is. */
  readonly late:
    | { readonly item: number; readonly bucket: number; readonly units: number; readonly reasons: readonly Reason[] }
    | undefined;
}

/** The largest groups, by so many of each kind. */
const groupsEach = 5;

/** Where a KPI of an outcome comes from: its parts, the rows behind them, the overrides that touched them, and what binds. */
export function explain(outcome: Outcome, kpi: Kpi): Explanation {
  const { plan, dataset, changes } = outcome;
  const contributions = groupings.flatMap((by) => largest(contributionsOf(kpi, plan, by)));
  return {
    kpi,
    value: outcome.measures.get(kpi.name) ?? NaN,
    contributions,
    inputs: inputsOf(dataset, new Set(contributions.filter(({ by }) => by !== 'bucket').map(({ group }) => group))),
    changes,
    constraints: constraintsOf(plan),
    late: latest(plan),
  };
}

function contributionsOf(kpi: Kpi, plan: Plan, by: Grouping): readonly Contribution[] {
  const of = kpi.of(plan);
  const per = kpi.per?.(plan);
  const groups = cellsOf(plan, by, kpi.grid);
  const whole = measured(kpi, of, per, plan.buckets);
  const weight = per?.reduce((sum, value) => sum + value, 0) ?? 0;
  return [...groups].map(([group, cells]) => {
    const value = measured(kpi, of, per, plan.buckets, cells);
    if (kpi.over !== 'sum') return { by, group, value, contribution: NaN };
    if (per === undefined) return { by, group, value, contribution: value };
    const above = cells.reduce((sum, cell) => sum + of[cell] - whole * per[cell], 0);
    return { by, group, value, contribution: weight > 0 ? above / weight : 0 };
  });
}

/** The groups that matter most: by their contribution, or where there is none by their value. */
function largest(contributions: readonly Contribution[]): readonly Contribution[] {
  const size = ({ contribution, value }: Contribution): number =>
    Math.abs(Number.isNaN(contribution) ? value || 0 : contribution);
  return contributions
    .filter((one) => size(one) > 0)
    .sort((one, other) => size(other) - size(one) || (one.group < other.group ? -1 : 1))
    .slice(0, groupsEach);
}

function inputsOf(dataset: Dataset, names: ReadonlySet<string>): readonly InputRows[] {
  return [...dataset.values()].map((table) => ({
    file: table.file,
    rows: table.rows,
    lines: linesNaming(table, names),
  }));
}

/** Lines of a table's file in which a column names one of these; rows that were put in have none. */
function linesNaming({ columns, rows, lines }: Table, names: ReadonlySet<string>): Int32Array {
  const texts = [...columns.values()].flatMap((column) => {
    if (column instanceof Float64Array) return [];
    const named = new Set([...column.labels.keys()].filter((code) => names.has(column.labels[code])));
    return named.size === 0 ? [] : [{ codes: column.codes, named }];
  });
  return lines.filter((line, row) => row < rows && line > 0 && texts.some(({ codes, named }) => named.has(codes[row])));
}

/** So many constraints are worth a look. */
const constraintsShown = 8;
/** An hour or a unit that is worth less than this is worth nothing. */
const leastWorth = 1e-6;

function constraintsOf(plan: Plan): readonly Constraint[] {
  const { network } = plan;
  const resources = spans(plan, plan.shadowPrice, (row) => network.resourceNames[row], 'resource');
  const materials = spans(plan, plan.materialPrice, (row) => itemName(network, row), 'material');
  const dear = [...resources, ...materials].sort((one, other) => other.worth - one.worth);
  if (plan.shadowPrice.some((price) => !Number.isNaN(price))) return dear.slice(0, constraintsShown);
  return fullResources(plan).slice(0, constraintsShown);
}

/** The rows with a price, each from the first to the last bucket in which it has one, with the highest. */
function spans(
  { buckets, network }: Plan,
  prices: Float64Array,
  nameOf: (row: number) => string,
  kind: 'resource' | 'material',
): readonly (Constraint & { readonly worth: number })[] {
  return Array.from({ length: prices.length / buckets }, (_, row) => {
    const own = prices.subarray(row * buckets, (row + 1) * buckets);
    const dear = [...own.keys()].filter((bucket) => own[bucket] > leastWorth);
    return { row, dear, worth: Math.max(0, ...dear.map((bucket) => own[bucket])) };
  })
    .filter(({ dear }) => dear.length > 0)
    .map(({ row, dear, worth }) => ({
      kind,
      name: nameOf(row),
      from: bucketDate(network.calendar, dear[0]),
      to: bucketDate(network.calendar, dear[dear.length - 1]),
      worth,
    }));
}

function fullResources({ buckets, network, hoursUsed, resources }: Plan): readonly Constraint[] {
  return Array.from({ length: resources }, (_, resource) => {
    const full = Array.from({ length: buckets }, (_none, bucket) => bucket).filter((bucket) => {
      const cell = resource * buckets + bucket;
      return hoursUsed[cell] > 0 && hoursUsed[cell] >= (network.hours[cell] + network.overtime[cell]) * (1 - 1e-6);
    });
    return { resource, full };
  })
    .filter(({ full }) => full.length > 0)
    .sort((one, other) => other.full.length - one.full.length)
    .map(({ resource, full }) => ({
      kind: 'full' as const,
      name: network.resourceNames[resource],
      from: bucketDate(network.calendar, full[0]),
      to: bucketDate(network.calendar, full[full.length - 1]),
      buckets: full.length,
    }));
}

function latest(plan: Plan): Explanation['late'] {
  let worst = -1;
  const units = (cell: number): number => plan.backlog[cell] + plan.lost[cell];
  for (let cell = 0; cell < plan.backlog.length; cell++)
    if (units(cell) > (worst === -1 ? 1e-6 : units(worst))) worst = cell;
  if (worst === -1) return undefined;
  const [item, bucket] = [Math.floor(worst / plan.buckets), worst % plan.buckets];
  return { item, bucket, units: units(worst), reasons: whyLate(plan, item, bucket) };
}
