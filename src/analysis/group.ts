import { bucketDate } from '../calendar/calendar.js';
import { kpis } from '../kpi/index.js';
import { type Kpi, measured } from '../kpi/kpi.js';
import { rowName } from '../kpi/part-kpi.js';
import type { Plan } from '../plan/plan.js';
import type { Measured } from './compare.js';
import type { Outcome } from './evaluate.js';

/** What results can be grouped by. */
export const groupings = ['product', 'family', 'location', 'resource', 'bucket'] as const;
export type Grouping = (typeof groupings)[number];

/** What is compared of a scenario: its KPIs, or those of each group, parts among them; KPIs of the project's own are of the whole alone. */
export function measuredOf(
  { scenario, plan, measures }: Outcome,
  by?: Grouping,
  partKpis: readonly Kpi[] = [],
): Measured {
  const values = by ? measureBy(plan, [...kpis, ...partKpis], by) : new Map([['', measures]]);
  return { scenario: scenario.name, values };
}

/** The KPIs of each group, by the group's name in sorted order; a KPI that a grouping does not part is left out. */
export function measureBy(
  plan: Plan,
  kpis: readonly Kpi[],
  by: Grouping,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const cells = { items: cellsOf(plan, by, 'items'), resources: cellsOf(plan, by, 'resources') };
  const names = [...new Set([...cells.items.keys(), ...cells.resources.keys()])].sort();
  const groups = new Map(names.map((name) => [name, new Map<string, number>()]));
  for (const kpi of kpis) {
    const of = kpi.of(plan);
    const per = kpi.per?.(plan);
    for (const [name, own] of cells[kpi.grid])
      groups.get(name)?.set(kpi.name, measured(kpi, of, per, plan.buckets, own));
  }
  return groups;
}

/** The cells of each group, by its name; none where a grouping does not part the grid. */
export function cellsOf(plan: Plan, by: Grouping, grid: 'items' | 'resources'): ReadonlyMap<string, Int32Array> {
  const { network, buckets } = plan;
  const rows = grid === 'items' ? plan.items : plan.resources;
  const nameOf = rowName(grid, by);
  if (nameOf === undefined && by !== 'bucket') return new Map();
  const cells = new Map<string, number[]>();
  for (let row = 0; row < rows; row++)
    for (let bucket = 0; bucket < buckets; bucket++) {
      const name = nameOf?.(network, row) ?? bucketDate(network.calendar, bucket);
      const own = cells.get(name);
      if (own) own.push(row * buckets + bucket);
      else cells.set(name, [row * buckets + bucket]);
    }
  return new Map([...cells].map(([name, own]) => [name, Int32Array.from(own)]));
}
