import { bucketKind } from '../../../calendar/bucket.js';
import type { Said } from '../../phrases/saying.js';
import { type Amount, daysOf } from '../figures/amount.js';
import { duringText } from '../figures/span.js';
import { isName, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';
import { inUnit } from './by-amount.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { type AmountMention, amountsOf, isTime, type Parts, use, useKinds } from './parts.js';
import { periodOf } from './period.js';
import { columnOf, rowsText, whereOf } from './where.js';

/** Demand that comes later or earlier, and shifts of work that are put on: what is not an amount of a lever. */
export function shiftOf(parts: Parts): Change | Refused | undefined {
  return movedInTime(parts) ?? workShift(parts);
}

function movedInTime(parts: Parts): Change | Refused | undefined {
  const { actions, quantities, kinds } = parts;
  const later = actions.has('delay') || (actions.has('slip') && amountsOf(parts).some(isTime));
  if (!later && !actions.has('hasten')) return undefined;
  const isDemand =
    quantities.includes('demand') ||
    (quantities.length === 0 && kinds.has('product') && !kinds.has('supplier') && !kinds.has('component'));
  const amount = amountsOf(parts).find(isTime);
  // `ten days late on all orders of February`: those that a supplier gets.
  if (!isDemand || quantities.includes('receipt') || kinds.has('supplier')) return undefined;
  if (amount === undefined)
    return { problem: (say) => say.problem.noDuration, choices: [(say) => say.choice.byTwoWeeks] };
  const buckets = bucketsOf(parts, amount.amount);
  if (!Number.isInteger(buckets))
    return {
      problem: (say) => say.problem.notWhole(amount.text, parts.vocabulary.calendar.bucket),
      choices: [],
    };
  parts.used.add(amount);
  for (const sense of ['action', 'quantity', 'prep']) use(parts, sense);
  use(parts, 'scope', 'all');
  const lever = leverOf('demand');
  useKinds(parts, Object.keys(lever.where));
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { ...chosen, choices: [] };
  const period = periodOf(parts);
  if (period !== undefined && 'problem' in period) return { ...period, choices: [] };
  const during = period && duringText(period.span);
  const shift = later ? buckets : -buckets;
  return {
    overrides: [
      {
        table: lever.table,
        ...(Object.keys(chosen.where).length > 0 ? { where: chosen.where } : {}),
        ...(during === undefined ? {} : { during }),
        shift,
      },
    ],
    words: (say) => say.words.inTime(rowsText(say, lever, chosen), amount.text, later),
  };
}

/** How many of the plan's buckets a time is; no whole number where it fits none. */
export function bucketsOf({ vocabulary }: Parts, amount: Amount): number {
  const { bucket } = vocabulary.calendar;
  if (amount.unit === bucket) return amount.value;
  const days: Readonly<Record<string, number>> = { day: 1, week: 7 };
  return (amount.value * (days[amount.unit] ?? NaN)) / (days[bucket] ?? NaN);
}

/** `two shifts`, `two extra shifts`: a number right before what it counts. */
function isCountOf({ mentions }: Parts, number: Mention, shift: Mention): boolean {
  const [from, to] = [mentions.indexOf(number), mentions.indexOf(shift)];
  const between = mentions.slice(from + 1, to);
  return from < to && between.length <= 1 && between.every((mention) => !isName(mention) && says(mention, 'action'));
}

/** `a week` right behind what is counted. */
function isOnce({ amount, text }: AmountMention): boolean {
  return amount.value === 1 && isTime({ amount } as AmountMention) && !/^\d/.test(text);
}

/** `a night shift of 40 hours a week`: its hours, right behind it. */
function hoursTold({ mentions }: Parts, shift: Mention): AmountMention | undefined {
  const behind = mentions.slice(mentions.indexOf(shift) + 1).find((mention) => !isSmall(mention));
  const { unit, per } = behind?.amount ?? {};
  return unit === 'hour' && per !== undefined ? (behind as AmountMention) : undefined;
}

const linesOf = ({ vocabulary }: Parts): readonly string[] =>
  vocabulary.entities.filter(({ kind }) => kind === 'resource').map(({ value }) => value);

/** `everywhere`, `on all lines`, or the one line that there is. */
function isOfAll(parts: Parts): boolean {
  return linesOf(parts).length === 1 || parts.mentions.some((mention) => wordSays(mention, 'scope', 'all'));
}

const hoursOfShift = 8;
const workingDays = 5;
/** What shifts are of: of anything else, `couper la demande ou travailler le samedi` tells another change; a shift is introduced as goods are. */
const ofWork = ['capacity', 'overtime', 'production', 'time', 'opening', 'labour', 'newproduct'];

/** A shift put on or taken off: eight hours on five days a week, on a weekend day that is named or on both, as overtime. */
function workShift(parts: Parts): Change | Refused | undefined {
  const weekend = parts.mentions.find((mention) => says(mention, 'weekend'));
  const said = parts.mentions.find((mention) => says(mention, 'unit', 'shift') && mention.entities.length === 0);
  const works = parts.mentions.find((mention) => says(mention, 'works') && mention.entities.length === 0);
  const shift = said ?? (weekend && works);
  if (shift === undefined) return undefined;
  const { actions } = parts;
  const way = ['lower', 'lose', 'stop', 'unless'].some((action) => actions.has(action)) ? -1 : 1;
  // `the night crew moves to L3`: from which line, and whether it works there on top.
  const isMoved = parts.mentions.some((one) => one !== shift && wordSays(one, 'action', 'shift'));
  if (isMoved && said !== undefined && amountsOf(parts).length === 0)
    return { problem: (say) => say.problem.movesWork, choices: [] };
  const isPutOn = [...actions].every((action) => ['raise', 'set', 'shift'].includes(action));
  if (!isPutOn && way === 1) return undefined;
  const lever = leverOf(weekend ? 'overtime' : 'capacity');
  useKinds(parts, Object.keys(lever.where));
  const number =
    said && amountsOf(parts).find((mention) => mention.amount.unit === 'none' && isCountOf(parts, mention, said));
  // `two shifts on L2` may be all that it works.
  const isPlain = [...actions].every((action) => ['set', 'shift'].includes(action));
  if (number && isPlain && shift.length === 1 && number.amount.sign === undefined)
    return {
      problem: (say) => say.problem.amountMoreOrLess(`${number.text} ${shift.text}`),
      choices: [],
    };
  // `a third shift` is the third one, no share of a shift.
  const ordinal = amountsOf(parts).find(
    (mention) => mention.amount.unit === 'fraction' && parts.mentions[parts.mentions.indexOf(mention) + 1] === shift,
  );
  const isOnLine = [...parts.kinds, ...parts.wholeKinds].some((kind) => kind === 'resource' || kind === 'site');
  const numbered = parts.mentions.find(
    (mention, at) => isOnLine && !isName(mention) && says(mention, 'ordinal') && parts.mentions[at + 1] === shift,
  );
  const { bucket } = parts.vocabulary.calendar;
  const often = amountsOf(parts).find(
    (mention) =>
      mention.amount.isRate || (parts.mentions[parts.mentions.indexOf(mention) - 1] === shift && isOnce(mention)),
  );
  const daysWorked = weekend === undefined ? workingDays : says(weekend, 'weekend', 'both') ? 2 : 1;
  const days =
    often === undefined ? daysWorked : daysOf({ value: 7, unit: 'day' }) / daysOf({ ...often.amount, value: 1 });
  const told = (number?.amount.value ?? 1) === 1 && often === undefined ? hoursTold(parts, shift) : undefined;
  const perWeek = (number?.amount.value ?? 1) * hoursOfShift * days;
  const perBucket = (perWeek * bucketKind('week').perYear) / bucketKind(bucket).perYear;
  const hours = Number((way * (told ? inUnit(parts, lever, told.amount, told.amount.per) : perBucket)).toPrecision(8));
  if (said !== undefined && !isOnLine && !isOfAll(parts))
    return {
      problem: (say) => say.problem.noLine,
      choices: linesOf(parts).map(
        (line): Said =>
          () =>
            line,
      ),
    };
  for (const mention of [shift, weekend, number, ordinal, numbered, often, told]) if (mention) parts.used.add(mention);
  for (const sense of ['action', 'prep', 'scope']) use(parts, sense);
  for (const quantity of ofWork) use(parts, 'quantity', quantity);
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { ...chosen, choices: [] };
  const period = periodOf(parts);
  if (period !== undefined && 'problem' in period) return { ...period, choices: [] };
  const during = period && duringText(period.span);
  return {
    overrides: [{ ...columnOf(lever, chosen, during), add: hours }],
    words: (say) => {
      const added = `${rowsText(say, lever, chosen)} ${say.words.addedHours(hours, bucket)}`;
      if (told) return `${added}${during === undefined ? '' : `, ${during}`}`;
      const taken = say.words.shiftTaken(hoursOfShift, often ? undefined : daysWorked);
      return `${added}${during === undefined ? '' : `, ${during}`} (${taken})`;
    },
  };
}
