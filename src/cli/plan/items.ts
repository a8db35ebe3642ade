import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import type { Plan } from '../../plan/plan.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, Row } from '../../report/result.js';
import { type PlanPart, tidy } from './part.js';

/** What items of a plan are put together by: each alone, or a sum of them. */
export const itemGroupings = ['item', 'product', 'family', 'location', 'bucket'] as const;
export type ItemGrouping = (typeof itemGroupings)[number];

const quantities = [
  'demand',
  'opening',
  'received',
  'produced',
  'issued',
  'shipped',
  'backlog',
  'lost',
  'expired',
  'closing',
] as const;

/** Items that are shown as one, with what names them. */
interface Group {
  readonly names: Readonly<Record<string, string>>;
  readonly items: readonly number[];
}

/** The quantities of each group in each bucket; groups stand in the order of their first item. */
export function itemResult(outcome: Outcome, part: PlanPart, by: ItemGrouping, notes: readonly string[]): Result {
  const groups = groupsOf(outcome.plan, part, by);
  const names = namesOf(by);
  return {
    columns: [
      ...['scenario', ...names, 'date'].map((name) => ({ name })),
      ...quantities.map((name) => ({ name, align: 'right' as const })),
    ],
    rows: { [Symbol.iterator]: () => rowsOf(outcome, part, groups) },
    view: () => [by === 'bucket' ? bucketBlock(outcome.plan, part) : groupBlock(outcome.plan, part, names, groups)],
    notes,
  };
}

function namesOf(by: ItemGrouping): readonly string[] {
  if (by === 'item') return ['product', 'location'];
  return by === 'bucket' ? [] : [by];
}

function groupsOf({ network }: Plan, { items }: PlanPart, by: ItemGrouping): readonly Group[] {
  const nameOf = {
    product: (index: number) => network.productNames[network.item.product[index]],
    family: (index: number) => network.familyNames[network.item.family[index]] ?? '',
    location: (index: number) => network.locationNames[network.item.location[index]],
  };
  const groups = new Map<string, { names: Record<string, string>; items: number[] }>();
  for (const index of items) {
    const names = Object.fromEntries(namesOf(by).map((name) => [name, nameOf[name as keyof typeof nameOf](index)]));
    const key = JSON.stringify(names);
    const group = groups.get(key) ?? { names, items: [] };
    group.items.push(index);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function* rowsOf({ scenario, plan }: Outcome, { from, to }: PlanPart, groups: readonly Group[]): Generator<Row> {
  for (const { names, items } of groups)
    for (let bucket = from; bucket < to; bucket++)
      yield {
        scenario: scenario.name,
        ...names,
        date: bucketDate(plan.network.calendar, bucket),
        ...Object.fromEntries(quantities.map((name) => [name, tidy(sumIn(plan, plan[name], items, bucket))])),
      };
}

function sumIn({ buckets }: Plan, values: Float64Array, items: readonly number[], bucket: number): number {
  return items.reduce((sum, item) => sum + values[item * buckets + bucket], 0);
}

const totals = ['demand', 'produced', 'shipped', 'late at end', 'lost', 'left'];
const right = 'right' as const;

/** One line a group: totals over the buckets, and the shapes of its demand, stock and backlog. */
function groupBlock(plan: Plan, { from, to }: PlanPart, names: readonly string[], groups: readonly Group[]): Block {
  const curve = (values: Float64Array, { items }: Group): Float64Array =>
    Float64Array.from({ length: to - from }, (_, step) => sumIn(plan, values, items, from + step));
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    columns: [
      ...names.map((title) => ({ title })),
      ...totals.map((title) => ({ title, align: right })),
      { title: 'demand' },
      { title: 'stock' },
      { title: 'late' },
    ],
    lead: names.length,
    group: 3,
    rows: groups.map((group) => {
      const [demand, closing, backlog] = [plan.demand, plan.closing, plan.backlog].map((values) =>
        curve(values, group),
      );
      const figures = [
        sum(demand),
        sum(curve(plan.produced, group)),
        sum(curve(plan.shipped, group)),
        backlog[to - from - 1],
        sum(curve(plan.lost, group)),
        closing[to - from - 1],
      ];
      return [
        ...names.map((name) => ({ text: group.names[name] })),
        ...figures.map(figureCell),
        ...[demand, closing, backlog].map((values) => ({ text: sparkline(values, 0) })),
      ];
    }),
  };
}

/** What is late or lost stands out. */
function figureCell(value: number, index: number): Block['rows'][number][number] {
  return {
    text: numberText(Math.round(value)),
    ...((index === 3 || index === 4) && value > 0.5 ? { tone: 'bad' as const } : {}),
  };
}

/** One line a bucket: all that is shown together. */
function bucketBlock(plan: Plan, { items, from, to }: PlanPart): Block {
  const columns = ['demand', 'produced', 'shipped', 'backlog', 'lost', 'closing'] as const;
  return {
    columns: [
      { title: 'date' },
      ...['demand', 'produced', 'shipped', 'late', 'lost', 'stock'].map((title) => ({ title, align: right })),
    ],
    lead: 1,
    rows: Array.from({ length: to - from }, (_, step) => [
      { text: bucketDate(plan.network.calendar, from + step) },
      ...columns.map((name, index) => figureCell(sumIn(plan, plan[name], items, from + step), index)),
    ]),
  };
}
