import { bucketKind, hoursPerDay, type Instant, isoText } from '../../calendar/bucket.js';
import { readPeriod } from '../../scenario/period.js';
import type { Draft, WrittenOverride } from '../draft.js';
import { leverOfColumn } from '../understand/changes/lever.js';
import { type Amount, daysOf, isTime } from '../understand/figures/amount.js';
import { duringText, type SpanUnit } from '../understand/figures/span.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { instantAt, rowOf } from './closures-refined.js';
import { isMoving } from './placed-in-time.js';
import { notOfChange, ofSeveral, type Redrafted } from './redrafted.js';
import { relievedAtEnd } from './relief-refined.js';
import type { FollowUp } from './said.js';
import { nameOf } from './taken-away.js';

/**
 * `push it all a week later`, `décale tout d'un mois`: all that holds for a time, so much later or earlier; `move it two weeks later`, `décale de
 * quinze jours`: the last change that holds for a time. Asked back where it is not clear
 * which way, where nothing of it holds for a time, or where it is already moved itself; undefined where more is said.
 */
export function allMoved(draft: Draft, { text, mentions, vocabulary }: FollowUp): Redrafted | undefined {
  const { calendar } = vocabulary;
  const isAll = mentions.some((one) => isWord(one) && (says(one, 'scope', 'all') || says(one, 'mark', 'of-all')));
  const [length, ...others] = mentions.filter(({ amount, time }) => amount !== undefined || time !== undefined);
  const isPlain = mentions.every((one) => one === length || (!isName(one) && (isSmall(one) || isOfMove(one))));
  const isBack = mentions.some(isBackwards);
  const isPushed = mentions.some(
    (one) =>
      isWord(one) && ['pushing', 'putting'].some((what) => says(one, 'mark', what)) && !says(one, 'mark', 'changing'),
  );
  const told = mentions.flatMap((one) => wayOf(one) ?? []);
  // `push it all back` is later, `shift it all by two weeks` as well; `move it all back` may be either.
  const isShifted = isBack ? isPushed : mentions.some((one) => isWord(one) && says(one, 'action', 'shift'));
  const isForth = mentions.some((one) => isWord(one) && says(one, 'mark', 'forth')) && !isPushed && !isBack;
  const ways = told.length > 0 ? told : isForth ? [-1] : isShifted ? [1] : [];
  const way = ways.every((one) => one === ways[0]) ? ways[0] : undefined;
  // What another line takes over of a stop is moved with that.
  const isRelief = !isAll && relievedAtEnd(draft.overrides, vocabulary) !== undefined;
  const one = isAll || isRelief ? undefined : movable(draft.overrides.at(-1));
  if (!(isAll || one) || length?.amount === undefined || others.length > 0 || !isPlain) return undefined;
  const { amount } = length;
  if (
    !isTime(amount) ||
    amount.isRate === true ||
    !mentions.some((one) => isOfMove(one) && !says(one, 'scope') && !says(one, 'mark', 'of-all'))
  )
    return undefined;
  const rivals =
    one === undefined ? [] : draft.overrides.filter((other) => other !== one && other.during === one.during);
  if (one !== undefined && rivals.length > 0) return { unclear: ofSeveral(text, [...rivals, one].map(nameOf)) };
  const unclear = notOfChange(text);
  if (way === undefined) return { unclear };
  const moved = draft.overrides.map((override) =>
    isAll || override === one ? movedBy(override, amount, way, calendar) : override,
  );
  const isOne = moved.every((override) => override !== undefined);
  const isMoved = moved.some((override, at) => override !== draft.overrides[at]);
  return isOne && isMoved
    ? { draft: { ...draft, overrides: moved.flatMap((override) => override ?? []) } }
    : { unclear };
}

/** A change that holds for a time, and is itself none of how long something takes: `décale de quinze jours` may be a delay of that. */
function movable(override: WrittenOverride | undefined): WrittenOverride | undefined {
  if (override?.during === undefined || override.insert !== undefined || override.shift !== undefined) return undefined;
  return leverOfColumn(override)?.unit === 'days' ? undefined : override;
}

/** A change at a later or an earlier time; itself where it holds for none, undefined where it is none that can be moved so. */
function movedBy(
  override: WrittenOverride,
  amount: Amount,
  way: number,
  calendar: Vocabulary['calendar'],
): WrittenOverride | undefined {
  const [row] = rowOf(override);
  if (row !== undefined) {
    const [from, to] = [row.from, row.to].map(instantAt);
    if (Number.isNaN(from + to)) return undefined;
    const [begins, ends] = [later(from, amount, way), later(to + hoursPerDay, amount, way) - hoursPerDay];
    return { ...override, insert: { ...row, from: isoText(begins), to: isoText(ends) } };
  }
  const { during, table, shift, insert } = override;
  if (table === 'closures' || shift !== undefined || insert !== undefined) return undefined;
  if (during === undefined) return override;
  const period = readPeriod(during, calendar);
  if ('problem' in period) return undefined;
  const [from, to] = [period.from, period.to].map((end) => (Number.isFinite(end) ? later(end, amount, way) : end));
  const text = duringText({ from, to, unit: unitOf(during), begins: false });
  return text === undefined ? undefined : { ...override, during: text };
}

const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** So much later, by whole months where it is told in them. */
function later(instant: Instant, amount: Amount, way: number): Instant {
  const months = monthsOf[amount.unit];
  if (months === undefined || !Number.isInteger(amount.value)) return instant + way * daysOf(amount) * hoursPerDay;
  const { ordinalOf, startOf } = bucketKind('month');
  const month = ordinalOf(instant);
  const moved = month + way * months * amount.value;
  return Math.min(startOf(moved) + instant - startOf(month), startOf(moved + 1) - hoursPerDay);
}

/** What a period is written in. */
function unitOf(during: string): SpanUnit {
  if (during.includes('W')) return 'week';
  return during.includes('Q')
    ? 'quarter'
    : /^(?:\d{4}-\d{2})?(?:\.\.)?(?:\d{4}-\d{2})?$/.test(during)
      ? 'month'
      : 'day';
}

/** Later is 1, earlier -1. */
function wayOf(mention: Mention): number | undefined {
  if (!isWord(mention)) return undefined;
  if (says(mention, 'action', 'hasten')) return -1;
  return says(mention, 'action', 'delay') || says(mention, 'action', 'slip') ? 1 : undefined;
}

function isOfMove(mention: Mention): boolean {
  const isAll = says(mention, 'scope', 'all') || says(mention, 'mark', 'of-all');
  const isMove = isMoving(mention) || says(mention, 'action', 'slip') || says(mention, 'mark', 'pushing');
  return isWord(mention) && (isAll || isMove || isBackwards(mention) || says(mention, 'mark', 'forth'));
}

const isBackwards = (mention: Mention): boolean => isWord(mention) && says(mention, 'mark', 'back');
