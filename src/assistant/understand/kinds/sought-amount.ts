import { bucketKind } from '../../../calendar/bucket.js';
import type { Lever } from '../changes/lever.js';
import { amountsOf, isTime, type Parts } from '../changes/parts.js';
import { isName, type Mention, says } from '../mentions/mention.js';
import { sensesOf, wordsOf } from '../scenarios/title-words.js';
import type { Asked } from './asked.js';
import { isNone } from './target.js';

interface Sought {
  readonly parameter: string;
  readonly to: string;
  readonly isDown: boolean;
  readonly override: { readonly add: string } | { readonly multiply: string };
}

const hoursAWeek = 60;

const daysAtMost = 90;

/** What a plan gains by: only less of it can make a KPI worse. */
const gains = ['efficiency', 'capacity', 'yield', 'speed', 'overtime', 'stock'];

/** What a plan loses by: less of it clears a backlog. */
const harms = ['demand', 'supplier_leadtime', 'lane_leadtime', 'changeover', 'setup'];

/** Of these, less is better for every KPI. */
const times = ['leadtime', 'supplier_leadtime', 'lane_leadtime', 'release', 'changeover', 'setup'];

/** Down where the words say so, `what cut in …`, or where a KPI is to be lost by a lever that it gains by. */
export function goesDown({ main }: Asked, parts: Parts, { name: lever }: Lever): boolean {
  const asking = main.filter((mention) => !isName(mention) && says(mention, 'ask', 'seek'));
  // `à partir de quel prix` loses nothing.
  const said = asking.flatMap(({ text }) => wordsOf(text).flatMap(sensesOf)).filter(({ what }) => what !== 'lose');
  const has = (...actions: readonly string[]): boolean =>
    actions.some((action) => parts.actions.has(action)) ||
    asking.some((mention) => actions.some((action) => says(mention, 'action', action))) ||
    said.some(({ is, what }) => is === 'action' && actions.includes(what));
  // `the lowest yield with which we still reach 98%`: what is kept is kept with less.
  const isSaid = (what: string): boolean => main.some((mention) => !isName(mention) && says(mention, 'mark', what));
  if (isSaid('largest') && !has('lower', 'lose', 'cheaper', 'lesstime', 'slower')) return false;
  if (isSaid('smallest') && (isSaid('keeping') || isSaid('still') || harms.includes(lever))) return true;
  // `could S4 run slower, and by how much`
  if (has('slower') && lever === 'speed') return true;
  if (has('raise', 'delay')) return false;
  // `how much faster must Rheinsynth deliver`: less time.
  if (has('faster', 'hasten') && lever !== 'speed') return true;
  // `how much capacity can L3 give up`
  if (has('lower', 'lose', 'unless', 'cheaper', 'lesstime') || isSaid('giving-up')) return true;
  if (harms.includes(lever) && main.some((_, at) => isNone(main, at))) return true;
  // `what lead time must Rheinsynth guarantee for 99%`: what is needed of a time is less of it.
  if (times.includes(lever) && isSaid('needing')) return true;
  if (['changeover', 'setup'].includes(lever) && isSaid('bringing')) return true;
  const isLost = main.some((mention) => says(mention, 'prep', 'before') && mention.time === undefined);
  return isLost && gains.includes(lever);
}

/** Hours and days are added, all else is multiplied. */
export function soughtOf(parts: Parts, lever: Lever, down: boolean): Sought {
  if (lever.unit === 'share' && parts.mentions.some((mention) => says(mention, 'unit', 'points')))
    return {
      parameter: 'change',
      to: '1',
      isDown: down,
      override: { add: down ? '-change' : 'change' },
    };
  const adds = lever.unit === 'days' || (lever.unit === 'hours' && (lever.name === 'overtime' || hasHours(parts)));
  if (!adds)
    return { parameter: 'change', to: '1', isDown: down, override: { multiply: down ? '1 - change' : '1 + change' } };
  const weeks = bucketKind('week').perYear / bucketKind(parts.vocabulary.calendar.bucket).perYear;
  const to = lever.unit === 'days' ? daysAtMost : Math.round(hoursAWeek * weeks);
  return { parameter: 'amount', to: String(to), isDown: down, override: { add: down ? '-amount' : 'amount' } };
}

function hasHours(parts: Parts): boolean {
  return (
    parts.mentions.some((mention) => !isName(mention) && (says(mention, 'mark', 'hours') || isOfHours(mention))) ||
    amountsOf(parts).some((mention) => !isTime(mention) && mention.amount.unit === 'hour')
  );
}

/** `regular hours`, `heures normales`: a phrase for the capacity of lines that counts them. */
function isOfHours(mention: Mention): boolean {
  const isCounted = (word: string): boolean => sensesOf(word).some(({ is, what }) => is === 'mark' && what === 'hours');
  return says(mention, 'quantity', 'capacity') && wordsOf(mention.text).some(isCounted);
}
