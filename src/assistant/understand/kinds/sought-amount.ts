import { bucketKind } from '../../../calendar/bucket.js';
import { kpiNamed } from '../../../kpi/part-kpi.js';
import type { Lever } from '../changes/lever.js';
import { amountsOf, isTime, type Parts } from '../changes/parts.js';
import type { Sense } from '../lexicon/sense.js';
import { isMoreOrLess, isName, isSmall, isTakenByIt, type Mention, says, wordSays } from '../mentions/mention.js';
import { sensesOf, wordsOf } from '../scenarios/title-words.js';
import { type Asked, kpisIn } from './asked.js';
import { isNone } from './target.js';

interface Sought {
  readonly parameter: string;
  readonly to: string;
  readonly isDown: boolean;
  readonly override: { readonly add: string } | { readonly multiply: string } | { readonly set: string };
}

const hoursAWeek = 60;

const daysAtMost = 90;

/** What a plan gains by: only less of it can make a KPI worse. */
const gains = ['efficiency', 'capacity', 'yield', 'speed', 'overtime', 'stock'];

/** What a plan loses by: less of it clears a backlog. */
const harms = ['demand', 'supplier_leadtime', 'lane_leadtime', 'changeover', 'setup'];

/** More of these is better for every KPI, and less of those, but for what is earned by selling more. */
const servedBy = ['efficiency', 'capacity', 'yield', 'speed'];
const hinderedBy = ['demand', 'leadtime', 'supplier_leadtime', 'lane_leadtime', 'release', 'changeover', 'setup'];
const earned = ['margin', 'revenue'];

/** What makes more or less of what there is. */
const moves = ['raise', 'lower', 'lose', 'unless', 'lesstime', 'delay', 'double', 'restore'];

/** Of these, less is better for every KPI. */
const times = ['leadtime', 'supplier_leadtime', 'lane_leadtime', 'release', 'changeover', 'setup'];

/** Down where the words say so, `what cut in …`, or where a KPI is to be lost by a lever that it gains by. */
function goesDown({ main }: Asked, parts: Parts, { name: lever }: Lever): boolean {
  const asking = main.filter(isAsking);
  const has = (...actions: readonly string[]): boolean => saysMove(asking, parts, actions);
  // `the lowest yield with which we still reach 98%`: what is kept is kept with less.
  const isSaid = (what: string): boolean => main.some((mention) => !isName(mention) && says(mention, 'mark', what));
  if (isSaid('largest') && !has('lower', 'lose', 'cheaper', 'lesstime', 'slower')) return false;
  // `minimum extra capacity to keep 98%`: overtime, and what is put on top, is needed.
  const isKeeping = isSaid('keeping') && lever !== 'overtime' && !has('raise');
  if (isSaid('smallest') && (isKeeping || isSaid('still') || harms.includes(lever))) return true;
  if (gains.includes(lever) && isLostBefore(main)) return true;
  const named = changeAsked(main, asking);
  if (named !== undefined) return named === 'lower';
  const moved = movedByKpi(main, lever);
  if (moved !== undefined) return moved;
  // `could S4 run slower, and by how much`
  if (has('slower') && lever === 'speed') return true;
  if (has('raise', 'delay')) return false;
  // `how much faster must Rheinsynth deliver`: less time.
  if (has('faster', 'hasten') && lever !== 'speed') return true;
  // `how much capacity can L3 give up`
  if (has('lower', 'lose', 'unless', 'cheaper', 'lesstime') || isSaid('giving-up')) return true;
  if (harms.includes(lever) && main.some((_, at) => isNone(main, at))) return true;
  // `what lead time must Rheinsynth guarantee for 99%`: what is needed of a time is less of it.
  const isNeeded = isSaid('needing') || main.some((mention, at) => isTakenByIt(mention, main[at - 1]));
  if (times.includes(lever) && isNeeded) return true;
  if (['changeover', 'setup'].includes(lever) && isSaid('bringing')) return true;
  const isLost = main.some((mention) => says(mention, 'prep', 'before') && mention.time === undefined);
  return isLost && gains.includes(lever);
}

const isAsking = (mention: Mention): boolean => !isName(mention) && says(mention, 'ask', 'seek');

/** Whether one of some verbs is said, beside what asks or in it: `how much more`, `quelle hausse de`. */
function saysMove(asking: readonly Mention[], parts: Parts, actions: readonly string[]): boolean {
  // `à partir de quel prix` loses nothing.
  const said = asking.flatMap(({ text }) => wordsOf(text).flatMap(sensesOf)).filter(({ what }) => what !== 'lose');
  return (
    actions.some((action) => parts.actions.has(action)) ||
    asking.some((mention) => actions.some((action) => says(mention, 'action', action))) ||
    said.some(({ is, what }) => is === 'action' && actions.includes(what))
  );
}

/**
 * `how many days of safety stock on insulin for an OTIF of 98%`: how much is kept in all, where neither more nor less of it is asked for. What
 * is there already is no part of that, and may be another for each product.
 */
function asksLevel({ main }: Asked, parts: Parts, { name }: Lever): boolean {
  return name === 'safety' && !saysMove(main.filter(isAsking), parts, moves);
}

/** `how many more hours could L1 lose before …`: what is asked for more of is lost. */
function isLostBefore(main: readonly Mention[]): boolean {
  const lost = main.findIndex((mention) => wordSays(mention, 'action', 'lose') && !says(mention, 'ask'));
  const before = main.findIndex((mention) => wordSays(mention, 'prep', 'before') && mention.time === undefined);
  return lost !== -1 && lost < before && main.slice(0, lost).some(isName);
}

/**
 * `at which lead time does the OTIF fall to 95%`: a verb between a KPI and its value is that of the KPI. Whether the lever goes down for it,
 * where it is plain which way it serves the KPI; undefined where no verb stands there.
 */
function movedByKpi(main: readonly Mention[], lever: string): boolean | undefined {
  const at = main.findIndex((mention) => wordSays(mention, 'kpi') && !says(mention, 'quantity'));
  const value = main.findIndex(({ amount }, index) => index > at && amount !== undefined);
  const between = main.slice(at + 1, Math.max(at + 1, value));
  const verb = between.find((mention) => isMoreOrLess(mention) && !says(mention, 'ask'));
  const [kpi] = at === -1 || verb === undefined || between.some(isName) ? [] : kpisIn([main[at]]);
  if (verb === undefined || kpi === undefined) return undefined;
  const isServed = servedBy.includes(lever);
  if (!isServed && !(hinderedBy.includes(lever) && !earned.includes(kpi))) return undefined;
  const isBetter = says(verb, 'action', 'raise') === (kpiNamed(kpi)?.better === 'higher');
  return isServed ? !isBetter : isBetter;
}

/** `quelle est la plus grande baisse de …`: the change that the question itself asks for, whatever `plus grande` says by itself. */
function changeAsked(main: readonly Mention[], asking: readonly Mention[]): 'raise' | 'lower' | undefined {
  const [first] = asking;
  // `laisser monter`: what is let is the other verb.
  const next =
    first &&
    main
      .slice(main.indexOf(first) + 1)
      .find((mention) => isName(mention) || !(isSmall(mention) || says(mention, 'mark', 'letting')));
  if (next === undefined || !isMoreOrLess(next) || says(next, 'quantity')) return undefined;
  return says(next, 'action', 'lower') ? 'lower' : 'raise';
}

/** A level is set, hours and days are added, all else is multiplied. */
export function soughtOf(asked: Asked, parts: Parts, lever: Lever): Sought {
  if (asksLevel(asked, parts, lever))
    return { parameter: 'amount', to: String(daysAtMost), isDown: false, override: { set: 'amount' } };
  const down = goesDown(asked, parts, lever);
  if (lever.unit === 'share' && countsPoints(asked, parts))
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

/** `combien de points d'efficience`: counted in points, by a word of its own or by the one that asks. */
function countsPoints({ main }: Asked, { mentions }: Parts): boolean {
  const isPoints = ({ is, what }: Sense): boolean => is === 'unit' && what === 'points';
  const asking = main.filter(isAsking).flatMap(({ text }) => wordsOf(text).flatMap(sensesOf));
  return [...mentions.flatMap(({ senses }) => senses), ...asking].some(isPoints);
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
