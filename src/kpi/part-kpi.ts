import { bucketStart, type Calendar, planBucket } from '../calendar/calendar.js';
import type { Network } from '../plan/network.js';
import type { Plan } from '../plan/plan.js';
import { type KpiPart, partName, readPart } from '../scenario/part.js';
import { readPeriod } from '../scenario/period.js';
import type { Period } from '../scenario/scenario.js';
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

/** What tells when, of KPIs of both grids. */
const time = 'during';

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
 * vaccines, `overtime[resource=L1|L2]` the overtime of two lines, `fill_rate[during=2026-Q2]` that of a quarter.
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
  const strange = [...part.where.keys()].find((key) => key !== time && !ways.includes(key));
  if (strange !== undefined)
    return {
      problem: `tells ${kpi.name} apart by ${strange}, which it is not.`,
      remedy: `Write ${[...ways, time].join(' or ')}.`,
    };
  const when = part.where.get(time);
  if (when === undefined) return partOf(kpi, part);
  if (kpi.atEnd)
    return {
      problem: `tells ${kpi.name} of a period, which is counted at the end of the plan.`,
      remedy: `Leave ${time} out.`,
    };
  const period = readPeriod(when.join('|'), anyCalendar);
  if ('problem' in period)
    return { problem: `says ${time} ${when.join('|')}, which ${period.problem}`, remedy: period.remedy };
  return partOf(kpi, part);
}

/** Periods are told by dates alone: whether one can be read does not hang on the plan. */
const anyCalendar: Calendar = { bucket: 'month', start: 0, horizon: 1 };

/**
 * The buckets that begin in the period of a part, from one to another (not included); that in which it begins where it is shorter. All of them
 * where it names none; none where it lies beside the plan.
 */
export function bucketsOf({ where }: KpiPart, calendar: Calendar): { readonly from: number; readonly to: number } {
  const period = where.has(time) ? readPeriod(where.get(time)?.[0] ?? '', calendar) : undefined;
  if (period === undefined || 'problem' in period) return { from: 0, to: calendar.horizon };
  const [from, to] = [firstFrom(period.from, calendar), firstFrom(period.to, calendar)];
  return from < to ? { from, to } : shorterThanBucket(period, calendar);
}

function shorterThanBucket({ from, to }: Period, calendar: Calendar): { readonly from: number; readonly to: number } {
  const isWithin = to > calendar.start && from < bucketStart(calendar, calendar.horizon);
  const bucket = planBucket(calendar, Math.max(from, calendar.start));
  return isWithin ? { from: bucket, to: bucket + 1 } : { from: 0, to: 0 };
}

function firstFrom(instant: number, calendar: Calendar): number {
  for (let bucket = 0; bucket < calendar.horizon; bucket++) if (bucketStart(calendar, bucket) >= instant) return bucket;
  return calendar.horizon;
}

function partOf(kpi: Kpi, part: KpiPart): Kpi {
  const { per, grid } = kpi;
  const outside = kpi.over === 'max' ? NaN : 0;
  const within = (cells: Float64Array, plan: Plan): Float64Array => {
    const kept = new Float64Array(cells.length).fill(outside);
    const { from, to } = bucketsOf(part, plan.network.calendar);
    for (let start = 0; start < cells.length; start += plan.buckets)
      if (counts(part, grid, plan.network, start / plan.buckets))
        kept.set(cells.subarray(start + from, start + to), start + from);
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
    if (key === time) return true;
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
