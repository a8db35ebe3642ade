import type { Calendar } from '../../calendar/calendar.js';
import { readPeriod } from '../../scenario/period.js';
import type { WrittenOverride } from '../draft.js';
import { duringText } from '../understand/figures/span.js';
import { isName, type Mention, says, timesSaid } from '../understand/mentions/mention.js';

/**
 * `600 for June`, `triple in June`, `20 % en juillet`, of a change that holds from May to July: what is left of it before and behind that time, with the amount that it has.
 * Nothing where it is said of that time alone or instead, or the time is none within it.
 */
export function timeLeft(
  before: WrittenOverride,
  now: WrittenOverride,
  mentions: readonly Mention[],
  calendar: Calendar,
): readonly WrittenOverride[] {
  const isOther = mentions.some(
    (one) => isName(one) || says(one, 'scope') || says(one, 'follow') || says(one, 'stop', 'in place of'),
  );
  const isCounted = mentions.some((one) => one.amount !== undefined || (!isName(one) && timesSaid(one) !== undefined));
  const isBoth = isCounted && mentions.some(({ time }) => time !== undefined);
  if (isOther || !isBoth || before.during === undefined || now.during === undefined) return [];
  const [held, part] = [before.during, now.during].map((during) => readPeriod(during, calendar));
  if ('problem' in held || 'problem' in part || part.from < held.from || part.to > held.to) return [];
  const sides = [
    { from: held.from, to: part.from },
    { from: part.to, to: held.to },
  ].filter(({ from, to }) => from < to);
  return sides.map(({ from, to }) => {
    const span = { from, to, unit: 'month' as const, begins: false };
    return { ...before, during: duringText(span) ?? before.during ?? '' };
  });
}
