import type { ComparedKpi } from '../../analysis/compare.js';
import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import type { RunRecord } from '../../history/run-record.js';
import { itemName } from '../../plan/network.js';
import { whyLate } from '../../plan/pegging/why-late.js';
import { numberText } from '../../report/number-text.js';
import { shortItems } from '../plan/short.js';
import { reasonText, reliefUnit } from '../plan/why.js';
import type { BriefLine } from './line.js';
import { loadsOf } from './loads.js';

/** Less than this share of a value is what solving leaves behind. */
const least = 1e-6;

/** So many of the items that run short are explained, the first to do so: to look down every chain of a large network would take long. */
const mostExplained = 20;

/** KPIs that are not as they were; at the first run all that are there. */
export function resultLines(
  kpis: readonly ComparedKpi[],
  now: RunRecord,
  before: RunRecord | undefined,
): readonly BriefLine[] {
  return kpis.flatMap(({ name, unit }): BriefLine[] => {
    const value = now.kpis[name] ?? NaN;
    const then = before?.kpis[name] ?? NaN;
    const line: BriefLine = {
      section: 'result',
      item: name,
      date: '',
      measure: name,
      unit,
      value,
      before: then,
      note: '',
    };
    if (before === undefined) return value ? [line] : [];
    const isSame = Math.abs(value - then) <= least * Math.max(Math.abs(value), Math.abs(then));
    return isSame || (Number.isNaN(value) && Number.isNaN(then)) ? [] : [line];
  });
}

/** What runs short, the first to do so first, with what holds it up; and what no longer does. */
export function shortLines({ plan }: Outcome, before: RunRecord | undefined): readonly BriefLine[] {
  const { network } = plan;
  const then = new Map((before?.short ?? []).map(({ item, units }) => [item, units]));
  const short = shortItems(plan).map(({ item, first, worst, worstIn }, place): BriefLine => {
    const name = itemName(network, item);
    const reasons = place < mostExplained ? whyLate(plan, item, worstIn) : [];
    const root = reasons.find(({ input }) => input === -1);
    return {
      section: 'short',
      item: name,
      date: bucketDate(network.calendar, first),
      measure: 'units_short',
      unit: 'units',
      value: worst,
      before: then.get(name) ?? NaN,
      note: root === undefined ? '' : reasonText(plan, root),
    };
  });
  const still = new Set(short.map(({ item }) => item));
  const served = [...then].filter(([item]) => !still.has(item));
  return [
    ...short,
    ...served.map(
      ([item, units]): BriefLine => ({
        section: 'short',
        item,
        date: '',
        measure: 'units_short',
        unit: 'units',
        value: 0,
        before: units,
        note: 'no longer short',
      }),
    ),
  ];
}

/** The resources by their busiest bucket. */
export function resourceLines({ plan }: Outcome, before: RunRecord | undefined): readonly BriefLine[] {
  return loadsOf(plan).map(({ name, peak, peakIn, mean, worth }) => ({
    section: 'resource',
    item: name,
    date: bucketDate(plan.network.calendar, peakIn),
    measure: 'utilisation.peak',
    unit: 'share',
    value: peak,
    before: before?.peaks[name] ?? NaN,
    note: `${numberText(mean, 'share')} on average${worth > 0 ? `, an hour worth ${numberText(worth)}` : ''}`,
  }));
}

/** What nobody can change by deciding it: stock that is past its date, and a choice that the plan made for its cost. */
const noLever = ['expiry', 'choice'];

/** What would help: the smallest reliefs of what runs short first, then what hours more would be worth. */
export function leverLines({ plan }: Outcome): readonly BriefLine[] {
  const { network } = plan;
  const date = (bucket: number): string => bucketDate(network.calendar, bucket);
  const reliefs = shortItems(plan)
    .slice(0, mostExplained)
    .flatMap(({ item, worstIn }) =>
      whyLate(plan, item, worstIn)
        .filter(({ input, cause }) => input === -1 && !noLever.includes(cause))
        .map(
          (reason): BriefLine => ({
            section: 'lever',
            item: itemName(network, item),
            date: date(reason.from),
            measure: `relief.${reason.cause}`,
            unit: reliefUnit(network, reason),
            value: reason.relief,
            before: NaN,
            note: reasonText(plan, reason),
          }),
        ),
    );
  const worths = loadsOf(plan)
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(
      ({ name, worth, worthIn }): BriefLine => ({
        section: 'lever',
        item: name,
        date: date(worthIn),
        measure: 'shadow_price',
        unit: 'money/hour',
        value: worth,
        before: NaN,
        note: `an hour more on ${name} in ${date(worthIn)} is worth ${numberText(worth)}`,
      }),
    );
  return [...alike(reliefs), ...worths];
}

/** One line for what would help several items: they stand in it together. */
function alike(lines: readonly BriefLine[]): readonly BriefLine[] {
  const notes = [...new Set(lines.map(({ note }) => note))];
  return notes.flatMap((note) => {
    const own = lines.filter((line) => line.note === note);
    const items = [...new Set(own.map(({ item }) => item))];
    const more = items.length > 2 ? ` and ${items.length - 2} more` : '';
    return own.slice(0, 1).map((line) => ({ ...line, item: items.slice(0, 2).join(', ') + more }));
  });
}
