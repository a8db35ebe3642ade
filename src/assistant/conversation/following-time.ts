import { bucketKind, hoursPerDay, type Instant, isoText } from '../../calendar/bucket.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { WrittenOverride } from '../draft.js';
import { isName, isSmall, isWord, type Mention, putIn, says } from '../understand/mentions/mention.js';
import { saysAlso } from './follow-up.js';
import { partsAround } from './opening.js';
import type { FollowUp } from './said.js';
import { timeHeld } from './time-held.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/** What follows a time: the week, the month or the quarter behind it. */
type Unit = 'week' | 'month' | 'quarter';

const units: readonly Unit[] = ['week', 'month', 'quarter'];

/** The word that what is said comes to what was, put in. */
const oneMore = putIn(0, '', { is: 'mark', what: 'also' });

/**
 * `and the following week too`, `le mois d'après aussi`, `la suivante`, behind what holds for a time: that time in the place of the words. A
 * question whether it holds then as well or instead stands as what is not known. Undefined where more is said, or it holds for no time.
 */
export function atFollowingTime(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, language, words, vocabulary, recognise } = said;
  const around = partsAround(text, [...words.followingOne, ...units.flatMap((unit) => words.followingUnit[unit])]);
  const last = overrides.at(-1);
  if (around === undefined || last === undefined) return undefined;
  const [before, behind] = [around.before, around.behind].map((part) => recognise(part, language).mentions);
  const mentions = [...before, ...behind];
  if (!mentions.every(isAbout)) return undefined;
  const spoken = text.slice(around.before.length, text.length - around.behind.length);
  const next = timeBehind(last, unitOf(spoken, words), vocabulary.calendar);
  if (next === undefined) return undefined;
  const [first] = mentions;
  const isTold = mentions.some((one) => saysAlso(one) || says(one, 'follow', 'instead'));
  const isMore = !isTold && first !== undefined && says(first, 'and') && !/\?\s*$/.test(text);
  const days = `${words.fromDay(isoText(next.from))} ${words.toDay(isoText(next.to - hoursPerDay))}`;
  const when =
    next.unit === 'month' ? words.during(isoText(next.from).slice(0, 7), isoText(next.from).slice(0, 7)) : days;
  const whole = `${around.before}${when}${around.behind}`;
  const meant = recognise(whole, language).mentions;
  if (!isTold && !isMore) return { ...said, mentions: [...mentions, putIn(0, spoken)] };
  return { ...said, text: whole, mentions: isMore ? [...meant, oneMore] : meant };
}

/** Words that say it is then too, then instead or then alone. */
function isAbout(mention: Mention): boolean {
  if (isName(mention) || !isWord(mention) || mention.time !== undefined || mention.amount !== undefined) return false;
  return isSmall(mention) || saysAlso(mention) || says(mention, 'follow') || says(mention, 'scope', 'only');
}

/** The unit that is named; undefined for `the next one`, which is as long as what it follows. */
function unitOf(spoken: string, { followingUnit }: FollowUpWords): Unit | undefined {
  return units.find((unit) => partsAround(spoken, followingUnit[unit]) !== undefined);
}

/** The week, month or quarter behind the time that a change holds for. */
function timeBehind(
  override: WrittenOverride,
  named: Unit | undefined,
  calendar: Calendar,
): { readonly from: Instant; readonly to: Instant; readonly unit: Unit } | undefined {
  const held = timeHeld(override, calendar);
  if (held === undefined || !Number.isFinite(held.from) || !Number.isFinite(held.to)) return undefined;
  const unit = named ?? units.find((one) => endOf(one, held.from) === held.to);
  if (unit === undefined) return undefined;
  const { ordinalOf, startOf } = bucketKind(unit === 'week' ? 'month' : unit);
  // Behind a stop until the 17th the next month is the one after that.
  const from = unit === 'week' ? held.to : startOf(ordinalOf(held.to - 1) + 1);
  return { from, to: endOf(unit, from), unit };
}

function endOf(unit: Unit, from: Instant): Instant {
  if (unit === 'week') return from + 7 * hoursPerDay;
  const { ordinalOf, startOf } = bucketKind(unit);
  return startOf(ordinalOf(from) + 1);
}
