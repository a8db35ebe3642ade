import { hoursPerDay } from '../../calendar/bucket.js';
import { readPeriod } from '../../scenario/period.js';
import type { WrittenOverride } from '../draft.js';
import type { Span } from '../understand/figures/span.js';
import { isName, isSmall, isWord, type Mention, putIn, says } from '../understand/mentions/mention.js';
import type { Vocabulary } from '../vocabulary.js';

/** Months are not all of one length. */
const alikeDays = 3;

/**
 * `move it to November`, `start it in September already`, `décale ça à décembre`, of a change that holds for a time: the time alone, in the place of
 * the one before or as where it begins or ends. Undefined where more is said, or where one time is longer than the other, of which may be
 * meant a part.
 */
export function placedInTime(
  { during }: WrittenOverride,
  mentions: readonly Mention[],
  { calendar }: Vocabulary,
): readonly Mention[] | undefined {
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
  return words.some(isMoving) && isAlike ? at(told.time) : undefined;
}

const instead = putIn(0, '', { is: 'follow', what: 'instead' });

function isAbout(word: Mention): boolean {
  return says(word, 'follow') || says(word, 'part') || says(word, 'mark', 'forth') || isMoving(word);
}

/** `move`, `bring`, `put it`, `décale`, `avance`. */
function isMoving(word: Mention): boolean {
  const isMove = ['shift', 'delay', 'hasten'].some((what) => says(word, 'action', what));
  return !isName(word) && (isMove || ['carrying', 'put-instead', 'putting'].some((what) => says(word, 'mark', what)));
}
