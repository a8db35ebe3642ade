import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import type { Plan } from '../../plan/plan.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Result, Row } from '../../report/result.js';
import type { PlanPart } from './part.js';

const columns = [
  { name: 'product' },
  { name: 'location' },
  { name: 'from' },
  { name: 'buckets', align: 'right' },
  { name: 'worst', align: 'right' },
  { name: 'worst_in' },
  { name: 'lost', align: 'right' },
  { name: 'late_at_end', align: 'right' },
] as const;

/** An item that does not serve all its demand in time: since when, in how many buckets, and how much at the worst. */
export interface Short {
  readonly item: number;
  readonly first: number;
  readonly buckets: number;
  readonly worst: number;
  readonly worstIn: number;
  readonly lost: number;
  readonly left: number;
}

/** Less than this of a unit is rounding. */
const tiny = 1e-6;

/** Only what runs short in a plan, the first to run short first. */
export function shortResult({ plan }: Outcome, { items, from, to }: PlanPart, notes: readonly string[]): Result {
  const { network } = plan;
  const short = shortItems(plan, from, to).filter(({ item }) => items.includes(item));
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const name = ({ item }: Short): readonly [string, string] => [
    network.productNames[network.item.product[item]],
    network.locationNames[network.item.location[item]],
  ];
  return {
    columns,
    rows: short.map((one): Row => {
      const [product, location] = name(one);
      const { first, buckets, worst, worstIn, lost, left } = one;
      return { product, location, from: date(first), buckets, worst, worst_in: date(worstIn), lost, late_at_end: left };
    }),
    view: () =>
      short.length === 0
        ? []
        : [
            {
              columns: [
                { title: 'product' },
                { title: 'location' },
                { title: 'short from' },
                { title: `${network.calendar.bucket}s`, align: 'right' },
                { title: 'at worst', align: 'right' },
                { title: 'in' },
                { title: 'lost', align: 'right' },
                { title: 'late at end', align: 'right' },
                { title: 'over time' },
              ],
              lead: 2,
              rows: short.map((one) =>
                [
                  ...name(one),
                  date(one.first),
                  String(one.buckets),
                  numberText(Math.round(one.worst)),
                  date(one.worstIn),
                  numberText(Math.round(one.lost)),
                  numberText(Math.round(one.left)),
                  sparkline(unmetOf(plan, one.item), 0),
                ].map((text) => ({ text })),
              ),
            },
          ],
    notes: [
      short.length === 0
        ? 'Nothing runs short.'
        : `${short.length} of ${plan.items} items run short; at worst: units late or lost in one ${network.calendar.bucket}.`,
      ...notes,
    ],
  };
}

/** The items that run short between two buckets (the last not included), the first and then the worst of them first. */
export function shortItems(plan: Plan, from = 0, to = plan.buckets): readonly Short[] {
  const found: Short[] = [];
  for (let item = 0; item < plan.items; item++) {
    const unmet = unmetOf(plan, item).fill(0, 0, from).fill(0, to);
    const first = unmet.findIndex((units) => units > tiny);
    if (first === -1) continue;
    const worst = Math.max(...unmet);
    const lost = plan.lost
      .subarray(item * plan.buckets + from, item * plan.buckets + to)
      .reduce((sum, units) => sum + units, 0);
    const left = plan.backlog[item * plan.buckets + to - 1];
    found.push({
      item,
      first,
      buckets: unmet.filter((units) => units > tiny).length,
      worst,
      worstIn: unmet.indexOf(worst),
      lost,
      left,
    });
  }
  return found.sort((one, other) => one.first - other.first || other.worst - one.worst || one.item - other.item);
}

/** Units late or lost of an item, bucket by bucket. */
function unmetOf({ backlog, lost, buckets }: Plan, item: number): Float64Array {
  return Float64Array.from(
    { length: buckets },
    (_, bucket) => backlog[item * buckets + bucket] + lost[item * buckets + bucket],
  );
}
