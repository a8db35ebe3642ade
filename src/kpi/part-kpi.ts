import type { Network } from '../plan/network.js';
import type { Plan } from '../plan/plan.js';
import { type KpiPart, partName, readPart } from '../scenario/part.js';
import { matchesGlob } from '../scenario/select-rows.js';
import { kpis } from './index.js';
import type { Kpi } from './kpi.js';

/** By what the cells of each grid are told apart, and what each row of the grid is called there. */
const told: Readonly<Record<Kpi['grid'], Readonly<Record<string, (network: Network, row: number) => string>>>> = {
  items: {
    product: ({ productNames, item }, row) => productNames[item.product[row]],
    family: ({ familyNames, item }, row) => familyNames[item.family[row]] ?? '',
    location: ({ locationNames, item }, row) => locationNames[item.location[row]],
  },
  resources: { resource: ({ resourceNames }, row) => resourceNames[row] },
};

/** What a row of a grid is called by one way to tell rows apart; undefined where the grid is not told apart so. */
export function rowName(grid: Kpi['grid'], by: string): ((network: Network, row: number) => string) | undefined {
  return told[grid][by];
}

/** The ways to tell the rows of a grid apart. */
export function toldApartBy(grid: Kpi['grid']): readonly string[] {
  return Object.keys(told[grid]);
}

/** Why a name is no KPI of a part of the plan. */
export interface NoPart {
  readonly problem: string;
  readonly remedy: string;
}

/**
 * A KPI over a part of the plan, by its name: the cells that are not of it count as nothing. `fill_rate[family=vaccine]` is the fill rate of the
 * vaccines, `overtime[resource=L1|L2]` the overtime of two lines.
 */
export function partKpi(name: string): Kpi | NoPart {
  const part = readPart(name);
  if (part === undefined)
    return {
      problem: 'names no part of a plan.',
      remedy: 'Write fill_rate[family=vaccine], overtime[resource=L1|L2] or fill_rate[product=INS-*, location=DE].',
    };
  const kpi = kpis.find((one) => one.name === part.kpi);
  if (kpi === undefined)
    return {
      problem: `is of ${part.kpi}, and only KPIs that every project has can be told of a part.`,
      remedy: 'Leave the brackets out.',
    };
  const ways = toldApartBy(kpi.grid);
  const strange = [...part.where.keys()].find((key) => !ways.includes(key));
  if (strange !== undefined)
    return {
      problem: `tells ${kpi.name} apart by ${strange}, which it is not.`,
      remedy: `Write ${ways.join(' or ')}.`,
    };
  return partOf(kpi, part);
}

function partOf(kpi: Kpi, part: KpiPart): Kpi {
  const { per, grid } = kpi;
  const outside = kpi.over === 'max' ? NaN : 0;
  const within = (cells: Float64Array, plan: Plan): Float64Array => {
    const kept = new Float64Array(cells.length).fill(outside);
    const { buckets } = plan;
    for (let start = 0; start < cells.length; start += buckets)
      if (counts(part, grid, plan.network, start / buckets)) kept.set(cells.subarray(start, start + buckets), start);
    return kept;
  };
  return {
    ...kpi,
    name: partName(part),
    of: (plan) => within(kpi.of(plan), plan),
    ...(per && { per: (plan) => within(per(plan), plan) }),
  };
}

function counts({ where }: KpiPart, grid: Kpi['grid'], network: Network, row: number): boolean {
  return [...where].every(([key, names]) => {
    const name = told[grid][key](network, row);
    return names.some((glob) => matchesGlob(name, glob));
  });
}

/** The KPI of this name, of the whole plan or of a part of it; undefined where there is none. */
export function kpiNamed(name: string): Kpi | undefined {
  const known = kpis.find((kpi) => kpi.name === name);
  if (known !== undefined || !name.includes('[')) return known;
  const part = partKpi(name);
  return 'of' in part ? part : undefined;
}
