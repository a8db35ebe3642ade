import { bucketKind, hoursPerDay, type Instant } from '../../calendar/bucket.js';
import type { Calendar } from '../../calendar/calendar.js';
import { readPeriod } from '../../scenario/period.js';
import type { WrittenOverride } from '../draft.js';
import { leverOfColumn } from '../understand/changes/lever.js';
import { isTime, laterBy } from '../understand/figures/amount.js';
import type { Span } from '../understand/figures/span.js';
import { isName, isSmall, isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';
import { instead } from './follow-up.js';

/** A period of days or weeks, as what lasts so long has. */
const dated = /^\d{4}-(?:\d{2}-\d{2}|W\d{2})\.\./;

/** Months are not all of one length. */
const alikeDays = 3;

/**
 * `move it to November`, `start it in September already`, `décale ça à décembre`, of a change that holds for a time: the time alone, in the place of
 * the one before or as where it begins or ends. Undefined where more is said, or where one time is longer than the other, of which may be
 * meant a part.
 */
export function placedInTime(
  override: WrittenOverride,
  mentions: readonly Mention[],
  { calendar }: Vocabulary,
): readonly Mention[] | undefined {
  const { during } = override;
  const hasLength = during !== undefined && dated.test(during);
  const lasting = hasLength ? lastingOtherwise(override, mentions, calendar) : undefined;
  if (lasting !== undefined) return lasting;
  const [told, ...others] = mentions.filter(({ time }) => time !== undefined);
  const before = during === undefined ? undefined : readPeriod(during, calendar);
  if (told?.time === undefined || others.length > 0 || before === undefined || 'problem' in before) return undefined;
  const words = mentions.filter((mention) => mention !== told);
  if (!words.every((word) => isWord(word) && (isSmall(word) || isAbout(word)))) return undefined;
  const { from, to } = told.time;
  if (!Number.isFinite(from)) return undefined;
  const at = (time: Span): readonly Mention[] => [{ ...told, time }, instead];
  if (words.some((word) => says(word, 'part', 'start'))) return at({ ...told.time, to: Infinity, begins: true });
  if (words.some((word) => says(word, 'part', 'end'))) return at({ ...told.time, from: -Infinity });
  const isAlike = Math.abs(to - from - (before.to - before.from)) <= alikeDays * hoursPerDay;
  if (!words.some(isMoving)) return undefined;
  // Three weeks `in May` begin on its first Monday.
  const monday = startOfWeek(from);
  const isInside = hasLength && monday + before.to - before.from <= to;
  if (isInside) return at({ from: monday, to: monday + before.to - before.from, unit: 'day', begins: false });
  return isAlike ? at(told.time) : undefined;
}

/** `five weeks, to be safe`, of what was told to last three: from the same day on; undefined where the column itself holds days. */
function lastingOtherwise(
  { table, column, during }: WrittenOverride,
  mentions: readonly Mention[],
  calendar: Calendar,
): readonly Mention[] | undefined {
  const lever = leverOfColumn({ table, column });
  const [length, ...others] = mentions.filter(isTold);
  const isPlain = mentions.every((one) => one === length || (isWord(one) && (isSmall(one) || isAside(one))));
  const before = during === undefined ? undefined : readPeriod(during, calendar);
  if (!lever?.timed || lever.unit === 'days' || length === undefined || !isLength(length) || !length.amount)
    return undefined;
  if (others.length > 0 || !isPlain || before === undefined || 'problem' in before || !Number.isFinite(before.from))
    return undefined;
  const time: Span = { from: before.from, to: laterBy(before.from, length.amount), unit: 'day', begins: false };
  const { amount: _amount, ...mention } = length;
  return [{ ...mention, time }, instead];
}

function isTold({ amount, time }: Mention): boolean {
  return amount !== undefined || time !== undefined;
}

function isLength({ amount }: Mention): boolean {
  return amount !== undefined && isTime(amount) && !amount.isRate;
}

function isAside(word: Mention): boolean {
  return says(word, 'follow') || says(word, 'scope', 'only') || says(word, 'mark', 'making');
}

function startOfWeek(from: Instant): Instant {
  const { ordinalOf, startOf } = bucketKind('week');
  const week = ordinalOf(from);
  return startOf(week) === from ? from : startOf(week + 1);
}

function isAbout(word: Mention): boolean {
  return says(word, 'follow') || says(word, 'part') || says(word, 'mark', 'forth') || isMoving(word);
}

/** `move`, `bring`, `put it`, `décale`, `avance`. */
export function isMoving(word: Mention): boolean {
  const isMove = ['shift', 'delay', 'hasten'].some((what) => says(word, 'action', what));
  return !isName(word) && (isMove || ['carrying', 'put-instead', 'putting'].some((what) => says(word, 'mark', what)));
}
