import { bucketKind, hoursPerDay } from '../../../../calendar/bucket.js';
import { lastTimeOf } from '../../clauses/last-time.js';
import { isSmallJoiner, isWord, type Mention, says, startOfPart } from '../../mentions/mention.js';

/**
 * `due on 5 January comes only on the 26th`, `attendus le 5 janvier n'arrivent que le 26`: a day with no month, behind one that has it and
 * words that something comes, is of the same month, or of the next one where it lies before.
 */
export function withDayAlone(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => dayOf(mentions, at) ?? mention);
}

function dayOf(mentions: readonly Mention[], at: number): Mention | undefined {
  const { amount, ...mention } = mentions[at];
  const [article, next] = [mentions[at - 1], mentions[at + 1]];
  const isDay = amount?.unit === 'none' && Number.isInteger(amount.value) && amount.value > 0 && amount.value <= 31;
  const isBare = amount?.per === undefined && amount?.sign === undefined && amount?.becomes === undefined;
  if (!isDay || !isBare || article === undefined || !isWord(article) || !says(article, 'mark', 'article'))
    return undefined;
  const isEnd =
    next === undefined || isSmallJoiner(next) || (isWord(next) && (says(next, 'ask') || says(next, 'daymark')));
  if (!isEnd) return undefined;
  const own = mentions.slice(startOfPart(mentions, at, isSmallJoiner), at);
  const last = lastTimeOf(own)?.time;
  const behind = own.slice(own.findLastIndex(({ time }) => time !== undefined) + 1);
  const isComing = behind.some(
    (one) => isWord(one) && ['arriving', 'restricting'].some((what) => says(one, 'mark', what)),
  );
  if (last?.unit !== 'day' || !Number.isFinite(last.from) || !isComing) return undefined;
  const { ordinalOf, startOf } = bucketKind('month');
  const inMonth = (month: number): number => startOf(month) + (amount.value - 1) * hoursPerDay;
  const month = ordinalOf(last.from);
  const from = inMonth(month) > last.from ? inMonth(month) : inMonth(month + 1);
  return { ...mention, senses: [], time: { from, to: from + hoursPerDay, unit: 'day', begins: false } };
}
