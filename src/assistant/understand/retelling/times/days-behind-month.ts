import { hoursPerDay } from '../../../../calendar/bucket.js';
import { isTime } from '../../figures/amount.js';
import { endOfPart, isSmallJoiner, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `S1 perdra une semaine en octobre, du 5 au 11`: two days alone behind a stop in a month are days of it, and say how long. */
export function withDaysBehindMonth(mentions: readonly Mention[]): readonly Mention[] {
  const from = mentions.findIndex((_, at) => isRange(mentions, at));
  if (from === -1) return mentions;
  const before = mentions.slice(0, from - 1);
  const start = startOfPart(before, before.length, isSmallJoiner);
  const earlier = before.slice(start);
  const months = earlier.filter(({ time }) => time !== undefined);
  const [month] = months;
  const [first, last] = [mentions[from + 1], mentions[from + 3]].map(({ amount }) => amount?.value ?? 0);
  const isStop = earlier.some(
    (one) => isWord(one) && (says(one, 'cause') || ['stop', 'lose'].some((what) => says(one, 'action', what))),
  );
  const begin = (month?.time?.from ?? 0) + (first - 1) * hoursPerDay;
  const end = (month?.time?.from ?? 0) + last * hoursPerDay;
  if (months.length !== 1 || month.time?.unit !== 'month' || !isStop || end > month.time.to) return mentions;
  const isLength = ({ amount }: Mention): boolean => amount !== undefined && isTime(amount) && !amount.isRate;
  const told = earlier.filter((one, at) => !isLength(one) && !(says(one, 'prep', 'for') && isLength(earlier[at + 1])));
  const days: Mention = { ...month, time: { from: begin, to: end, unit: 'day', begins: false } };
  return [...mentions.slice(0, start), ...told.map((one) => (one === month ? days : one)), ...mentions.slice(from + 4)];
}

/** From, a day, to, another day, between a joiner and the end of the part. */
function isRange(mentions: readonly Mention[], at: number): boolean {
  const [from, first, to, last] = mentions.slice(at, at + 4);
  const isDay = (one: Mention | undefined): boolean =>
    one?.amount?.unit === 'none' &&
    Number.isInteger(one.amount.value) &&
    one.amount.value >= 1 &&
    one.amount.value <= 31;
  const isOpened = at > 0 && isSmallJoiner(mentions[at - 1]) && wordSays(from, 'prep', 'from');
  const isTo = wordSays(to, 'prep', 'to');
  return (
    isOpened &&
    isTo &&
    isDay(first) &&
    isDay(last) &&
    (first.amount?.value ?? 0) <= (last.amount?.value ?? 0) &&
    endOfPart(mentions, at, isSmallJoiner) === at + 4
  );
}
