import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { itemName, type Network } from '../../plan/network.js';
import type { Reason } from '../../plan/pegging/held-up.js';
import { whyLate } from '../../plan/pegging/why-late.js';
import type { Plan } from '../../plan/plan.js';
import { numberText } from '../../report/number-text.js';
import type { Result, Row } from '../../report/result.js';
import { english } from '../phrases/english.js';
import type { Phrases, ReliefUnit } from '../phrases/phrases.js';
import { askedItems } from './asked-items.js';

const columns = [
  { name: 'product' },
  { name: 'location' },
  { name: 'date' },
  { name: 'units', align: 'right' },
  { name: 'depth', align: 'right' },
  { name: 'item' },
  { name: 'cause' },
  { name: 'source' },
  { name: 'from' },
  { name: 'to' },
  { name: 'relief', align: 'right' },
  { name: 'relief_unit' },
] as const;

/** What is late, of which the reasons are asked: one item in one bucket. */
interface Late {
  readonly item: number;
  readonly bucket: number;
  readonly units: number;
  readonly reasons: readonly Reason[];
}

/** Why a product is late: `PRODUCT[@LOCATION][@DATE]`, in the bucket of the date or period, or of the plan, in which most is late. */
export function whyResult({ plan }: Outcome, asked: string, notes: readonly string[], say: Phrases = english): Result {
  const late = lateOf(plan, asked);
  const nothing = late.length === 0 ? [`Nothing of ${asked} is late or lost.`] : [];
  return {
    columns,
    rows: late.flatMap((one) => one.reasons.map((reason) => rowOf(plan, one, reason))),
    view: () =>
      late.map((one) => ({
        title: say.why.late(
          itemName(plan.network, one.item),
          bucketDate(plan.network.calendar, one.bucket),
          say.number(numberText(one.units)),
        ),
        columns: [{ title: 'item' }, { title: 'why', wraps: true }],
        lead: 1,
        rows: one.reasons.map((reason) => [
          { text: `${'  '.repeat(reason.depth)}${itemName(plan.network, reason.item)}` },
          { text: reasonText(plan, reason, say) },
        ]),
      })),
    notes: [...nothing, ...notes],
  };
}

function lateOf(plan: Plan, asked: string): readonly Late[] {
  const { network, buckets } = plan;
  const { items, during = { from: 0, to: buckets } } = askedItems(network, asked);
  const unitsIn = (item: number, at: number): number =>
    plan.backlog[item * buckets + at] + plan.lost[item * buckets + at];
  return items.flatMap((item) => {
    let worst = during.from;
    for (let at = worst; at < during.to; at++) if (unitsIn(item, at) > unitsIn(item, worst)) worst = at;
    const reasons = whyLate(plan, item, worst);
    return reasons.length > 0 ? [{ item, bucket: worst, units: unitsIn(item, worst), reasons }] : [];
  });
}

function rowOf({ network }: Plan, late: Late, reason: Reason): Row {
  return {
    product: network.productNames[network.item.product[late.item]],
    location: network.locationNames[network.item.location[late.item]],
    date: bucketDate(network.calendar, late.bucket),
    units: late.units,
    depth: reason.depth,
    item: itemName(network, reason.item),
    cause: reason.cause,
    source: sourceName(network, reason),
    from: bucketDate(network.calendar, reason.from),
    to: bucketDate(network.calendar, reason.to),
    relief: reason.relief,
    relief_unit: reliefUnit(network, reason),
  };
}

/** The resource, the lane or the supplier that is held up; blank where it is none. */
function sourceName({ operation, lane, purchase, ...network }: Network, { source, cause }: Reason): string {
  if (source === -1) return '';
  if (source < operation.count) {
    const resource = cause === 'second_resource' ? operation.secondResource[source] : operation.resource[source];
    return network.resourceNames[resource];
  }
  const name = (item: number): string => network.locationNames[network.item.location[item]];
  const index = source - operation.count;
  if (index < lane.count) return `${name(lane.from[index])} → ${name(lane.to[index])}`;
  return network.supplierNames[purchase.supplier[index - lane.count]];
}

/** What the relief of a reason is counted in. */
export function reliefUnit({ operation, calendar }: Network, { source, cause }: Reason): ReliefUnit {
  if (cause === 'lead_time' || cause === 'dates' || cause === 'frozen' || cause === 'receipt' || cause === 'shelf_life')
    return `${calendar.bucket}s`;
  if (cause === 'second_resource') return 'hours';
  return cause === 'capacity' && source < operation.count ? 'hours' : 'units';
}

/** A reason in words. */
export function reasonText({ network }: Plan, reason: Reason, { number, why }: Phrases = english): string {
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const cause = reason.cause === 'shelf_life' && reason.source === -1 ? 'stock_life' : reason.cause;
  return why.reason[cause]({
    source: sourceName(network, reason),
    input: reason.input === -1 ? '' : itemName(network, reason.input),
    amount: why.amount(number(numberText(reason.relief)), reliefUnit(network, reason), reason.relief === 1),
    when: why.within(date(reason.from), date(reason.to)),
  });
}
