import { bucketDate } from '../../calendar/calendar.js';
import { itemName } from '../../plan/network.js';
import type { Reason } from '../../plan/pegging/held-up.js';
import { whyLate } from '../../plan/pegging/why-late.js';
import type { Plan } from '../../plan/plan.js';
import { sparkline } from '../../report/chart.js';
import { numberText } from '../../report/number-text.js';
import type { Block, ViewCell } from '../../report/result.js';
import { loadsOf } from '../brief/loads.js';
import { type Short, shortItems } from './short.js';
import { reasonText } from './why.js';

/** Longer lists than this have a view of their own. */
const mostShown = 8;
const right = 'right' as const;

/** What stands under a plan's items: how busy resources are and which of their hours are dearest, and what is late and why. */
export function overviewBlocks(plan: Plan): readonly Block[] {
  return [...loadBlocks(plan), ...lateBlocks(plan)];
}

function loadBlocks(plan: Plan): readonly Block[] {
  const { network, buckets } = plan;
  const loads = loadsOf(plan);
  if (loads.length === 0) return [];
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const byWorth = loads.slice().sort((one, other) => (other.worth || 0) - (one.worth || 0));
  const hasWorth = loads.some(({ worth }) => worth > 0);
  const shown = byWorth.slice(0, mostShown);
  return [
    {
      title:
        shown.length < loads.length ? `Load: ${shown.length} of ${loads.length} resources, see --by resource` : 'Load',
      columns: [
        { title: 'resource' },
        { title: 'mean', align: right },
        { title: 'peak', align: right },
        { title: 'over time' },
        ...(hasWorth ? [{ title: 'hour saves', align: right }, { title: 'in' }] : []),
      ],
      lead: 1,
      rows: shown.map(({ name, mean, peak, worth, worthIn }) => {
        const resource = network.resourceNames.indexOf(name);
        const cells = Float64Array.from(
          { length: buckets },
          (_, bucket) => plan.hoursUsed[resource * buckets + bucket] / plan.hoursAvailable[resource * buckets + bucket],
        );
        return [
          { text: name },
          { text: numberText(mean, 'share') },
          shareCell(peak),
          { text: sparkline(cells, 0, Math.max(1, peak)) },
          ...(hasWorth
            ? [{ text: worth > 0 ? numberText(worth) : '0' }, { text: worth > 0 ? date(worthIn) : '' }]
            : []),
        ];
      }),
    },
  ];
}

function shareCell(share: number): ViewCell {
  return { text: numberText(share, 'share'), ...(share > 1 + 1e-9 ? { tone: 'bad' as const } : {}) };
}

function lateBlocks(plan: Plan): readonly Block[] {
  const all = shortItems(plan);
  if (all.length === 0) return [];
  const date = (bucket: number): string => bucketDate(plan.network.calendar, bucket);
  const shown = all.slice(0, mostShown);
  return [
    {
      title: shown.length < all.length ? `Late: ${shown.length} of ${all.length} items, see --short` : 'Late',
      columns: [{ title: 'item' }, { title: 'in' }, { title: 'units', align: right }, { title: 'why' }],
      lead: 1,
      rows: shown.map((short) => [
        { text: itemName(plan.network, short.item) },
        { text: date(short.worstIn) },
        { text: numberText(Math.round(short.worst)), tone: 'bad' },
        { text: rootText(plan, short) },
      ]),
    },
  ];
}

/** What binds at the bottom of the first chain of reasons. */
function rootText(plan: Plan, { item, worstIn }: Short): string {
  const reasons = whyLate(plan, item, worstIn);
  const bottom = reasons.findIndex(({ depth }, index) => !(reasons[index + 1]?.depth > depth));
  const reason: Reason | undefined = reasons[bottom];
  if (reason === undefined) return '';
  const name = reason.depth > 0 ? `${itemName(plan.network, reason.item)}: ` : '';
  return `${name}${reasonText(plan, reason)}`;
}
