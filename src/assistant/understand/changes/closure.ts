import { bucketKind, hoursPerDay, isoText } from '../../../calendar/bucket.js';
import type { Phrases } from '../../phrases/phrases.js';
import type { Saying } from '../../phrases/saying.js';
import { daysOf } from '../figures/amount.js';
import { weekdayOf } from '../figures/calendar-part.js';
import { closureRows } from '../figures/dated-rows.js';
import { planSpan, type Span } from '../figures/span.js';
import { plainOf } from '../lexicon/token.js';
import { ambiguous, entitiesOf, isName, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { isOutageOf } from '../scenarios/outage-scenario.js';
import type { Change, Refused } from './changed.js';
import { causeIn, rowsAt } from './closures-meant.js';
import { isDenied } from './operation.js';
import {
  type AmountMention,
  amountsOf,
  before,
  isFor,
  isTime,
  type Parts,
  take,
  timesOf,
  use,
  useKinds,
} from './parts.js';
import { periodOf } from './period.js';
import { exceptFor } from './where.js';

/** The closing of resources, one row each; from the plan's start to its end where no time is said. */
export function closureOf(parts: Parts): Change | Refused {
  const { vocabulary } = parts;
  const isCancelled = parts.actions.has('unless') && causeIn(parts) !== undefined;
  if (
    isDenied(parts) ||
    isCancelled ||
    parts.isStoppedAgain ||
    isMoved(parts) ||
    isLengthAlone(parts) ||
    isThatOfAlone(parts) ||
    causeIn(parts) === ''
  )
    return { problem: (say) => say.problem.leavesOpenStop, choices: [] };
  if (isMovedPerhaps(parts)) return { problem: (say) => say.problem.plannedStop, choices: [] };
  const share = sharedTime(parts);
  if (share !== undefined && 'problem' in share) return share;
  const closed = closedResources(parts);
  if ('problem' in closed) return closed;
  const plan = planSpan(vocabulary.calendar);
  const period = periodOf(parts);
  if (period !== undefined && 'problem' in period) return { problem: period.problem, choices: [] };
  if (period !== undefined && period.span.to <= plan.from)
    return { problem: (say) => say.problem.closedBeforePlan, choices: [] };
  const cause = causeIn(parts);
  if (period === undefined && isCauseAlone(parts) && !isKnownOutage(parts, closed.names))
    return { problem: (say) => say.problem.leavesOpenStop, choices: [] };
  useWords(parts);
  const assumed = period?.assumption ?? (period === undefined ? (say: Phrases) => say.words.forWholePlan : undefined);
  const span = insidePlan(period?.span, parts);
  const days = weekdaysIn(parts, span);
  if (days?.length === 0) return { problem: (say) => say.problem.noSuchDay, choices: [] };
  const rows = closed.names.flatMap((resource) =>
    (days ?? [span]).map(({ from, to }) => ({
      resource,
      from: isoText(from),
      to: isoText(to - hoursPerDay),
      ...(share === undefined ? {} : { availability: share.availability }),
      ...(cause === undefined ? {} : { cause }),
    })),
  );
  const counted = days && ((say: Phrases) => say.words.closedDays(days.length));
  const notes = [assumed, share?.words, counted].filter((note) => note !== undefined);
  return {
    overrides: [{ table: 'closures', insert: rows.length === 1 ? rows[0] : rows }],
    words: (say) => {
      const whole = say.words.closed(closed.names.join(', '), isoText(span.from), isoText(span.to - hoursPerDay));
      return notes.length === 0 ? whole : `${whole} (${notes.map((note) => note(say)).join(say.words.between)})`;
    },
  };
}

/** The resources that are named, those of the sites that are named, or all of them; the others where they are an exception. */
function closedResources(parts: Parts): { readonly names: readonly string[] } | Refused {
  const resources = take(parts, 'resource');
  if (resources.some(({ names }) => names[0] === ambiguous))
    return {
      problem: (say) => say.problem.mayMean(resources.map(({ value }) => value)),
      choices: resources.map(({ value }) => value),
    };
  const sites = take(parts, 'site').map(({ value }) => value);
  const all = parts.vocabulary.entities.filter(({ kind }) => kind === 'resource');
  const named = resources.map(({ value }) => value);
  const inSites = all.filter(({ group }) => group !== undefined && sites.includes(group)).map(({ value }) => value);
  const others = exceptFor(parts, 'resource', named);
  // `Mainz except L2`: the others of that site.
  if (others !== named && named.length > 0)
    return { names: sites.length > 0 ? inSites.filter((name) => others.includes(name)) : others };
  // `strike at Mainz: L1 stands still`: of a site the lines that are named.
  const isInside = sites.length > 0 && named.length > 0 && named.every((name) => inSites.includes(name));
  const names = isInside ? [...new Set(named)] : [...named, ...inSites];
  return { names: names.length > 0 ? names : all.map(({ value }) => value) };
}

/** `breakdowns of L2 five times a year, of 3 days each`: how long, of what was told before, and no stop at a time. */
function isLengthAlone(parts: Parts): boolean {
  const isTold = (mention: Mention): boolean =>
    isName(mention) ||
    mention.time !== undefined ||
    (isWord(mention) && (says(mention, 'cause') || says(mention, 'action')));
  const isTimed = parts.mentions.some(({ time }) => time !== undefined);
  return !isTimed && parts.own.some(({ amount }) => amount !== undefined) && !parts.own.some(isTold);
}

/** `…, celui de N2 dix jours`: how long one lasts that was told of another line. */
function isThatOfAlone({ own }: Parts): boolean {
  const isMarked = own.some((mention) => wordSays(mention, 'mark', 'that-of'));
  const isTold = own.some(
    (mention) => mention.time !== undefined || (isWord(mention) && ['cause', 'action'].some((is) => says(mention, is))),
  );
  return isMarked && !isTold && own.some(({ amount }) => amount !== undefined);
}

/** `L1 is out by two weeks` tells no stop of two weeks. */
function isMoved(parts: Parts): boolean {
  return amountsOf(parts).some((mention) => {
    const previous = before(parts, mention);
    return (
      isTime(mention) && previous !== undefined && says(previous, 'prep', 'by') && says(previous, 'mark', 'latest')
    );
  });
}

/** `the maintenance of L2 takes place in May`, where one is planned in March: another day for that one, or one more. */
function isMovedPerhaps(parts: Parts): boolean {
  // `La maintenance de L1, celle de L2 deux semaines`: how long one takes that is planned, at no time.
  const isTimed = parts.mentions.some(({ time }) => time !== undefined);
  const isLong = amountsOf(parts).some((mention) => isTime(mention) && !isFor(parts, mention));
  if (causeIn(parts) !== undefined && parts.kinds.has('resource') && isLong && !isTimed && rowsAt(parts, []).length > 0)
    return true;
  const isHeld = parts.mentions.some((mention) => wordSays(mention, 'mark', 'taking-place'));
  // `the validation of L3 in January stops it completely`, where half of its hours are planned to be left.
  const isWhole = parts.mentions.some((mention) => wordSays(mention, 'mark', 'wholly'));
  const cause = causeIn(parts);
  const lines = parts.mentions.flatMap((mention) => entitiesOf(mention, 'resource').map(({ value }) => value));
  // `maintenance L2 mars -> 13 avril`, with no word that the line stands still: from the month of the one that is planned.
  const times = timesOf(parts).map(({ time }) => time);
  const isNamed = parts.actions.size === 0 && cause !== undefined && parts.kinds.has('resource');
  if (isNamed && times.some(isFromMonth) && rowsAt(parts, times).length > 0) return true;
  // `maintenance L1 au 2 mars`: on another day than the one that is planned.
  const isDay = times.length === 1 && times[0].to - times[0].from === hoursPerDay;
  if (isNamed && isDay && rowsAt(parts, []).length > 0) return true;
  return (
    (isHeld || isWhole) &&
    closureRows(parts.vocabulary.dataset).some((row) => lines.includes(row.resource) && plainOf(row.cause) === cause)
  );
}

/** A time that begins with a month. */
function isFromMonth({ from }: Span): boolean {
  const { startOf, ordinalOf } = bucketKind('month');
  return Number.isFinite(from) && startOf(ordinalOf(from)) === from;
}

/** `maintenance on L1`: why a line stands still, with no word that it does and no time. */
function isCauseAlone(parts: Parts): boolean {
  const isStop = ['stop', 'lose', 'unless', 'dismiss'].some((action) => parts.actions.has(action));
  return causeIn(parts) !== undefined && !isStop && amountsOf(parts).length === 0;
}

/** Whether a scenario of the project is that the line stands still. */
function isKnownOutage({ vocabulary }: Parts, names: readonly string[]): boolean {
  return names.length === 1 && vocabulary.scenarios.some(({ name }) => isOutageOf(name, plainOf(names[0])));
}

/** A move from one time to another is no closure, and stays unread. */
function useWords(parts: Parts): void {
  for (const action of ['stop', 'lose', 'unless', 'dismiss', 'lower', 'set']) use(parts, 'action', action);
  for (const sense of ['cause', 'prep', 'weekday']) use(parts, sense);
  use(parts, 'mark', 'taking-place');
  if (causeIn(parts) !== undefined) use(parts, 'mark', 'reason');
  // An exception takes part where it names lines, and nowhere else.
  for (const scope of ['all', 'only']) use(parts, 'scope', scope);
  useKinds(parts, ['resource', 'site']);
  for (const quantity of ['production', 'time']) use(parts, 'quantity', quantity);
}

/** `two days a week`: the share of the hours that is left, of seven days; what is said so often otherwise is refused. */
function sharedTime(parts: Parts): { readonly availability: number; readonly words: Saying } | Refused | undefined {
  const often = amountsOf(parts).find(
    (mention) => mention.amount.per !== undefined || mention.amount.isRate || isEvery(parts, mention),
  );
  if (often === undefined) return undefined;
  const { amount, text } = often;
  const closed = daysOf(amount) / daysOf({ value: 1, unit: amount.per ?? 'none' });
  if (!['day', 'week'].includes(amount.unit) || !(closed > 0 && closed < 1))
    return {
      problem: (say) => say.problem.howOften(text),
      choices: [],
    };
  parts.used.add(often);
  const availability = Number((1 - closed).toFixed(6));
  return { availability, words: (say) => say.words.hoursLeft(text, (100 * availability).toFixed(0)) };
}

/** `every two weeks`, `toutes les deux semaines`: how often, and no length. */
function isEvery(parts: Parts, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  return (
    isTime(mention) &&
    previous !== undefined &&
    (says(previous, 'mark', 'rate-alone') || says(previous, 'scope', 'all'))
  );
}

/** What of a period lies in the plan; all of it where none is said. */
function insidePlan(span: Span | undefined, { vocabulary }: Parts): Span {
  const plan = planSpan(vocabulary.calendar);
  if (span === undefined) return { ...plan, unit: 'ever', begins: false };
  const { firstDay } = span;
  if (firstDay !== undefined) return { ...span, from: firstDay, to: firstDay + (span.to - span.from) };
  return {
    ...span,
    from: Number.isFinite(span.from) ? span.from : plan.from,
    to: Number.isFinite(span.to) ? span.to : plan.to,
  };
}

/** Each of the weekdays that are named, as spans of a day; undefined where none is. */
function weekdaysIn({ mentions }: Parts, { from, to }: Span): readonly Span[] | undefined {
  const named = mentions.flatMap((mention) => saidOf(mention, 'weekday')).map(Number);
  if (named.length === 0) return undefined;
  const count = Math.round((to - from) / hoursPerDay);
  const days = Array.from({ length: count }, (_, day) => from + day * hoursPerDay);
  return days
    .filter((day) => named.includes(weekdayOf(day)))
    .map((day) => ({ from: day, to: day + hoursPerDay, unit: 'day', begins: false }));
}
