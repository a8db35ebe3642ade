import type { Entity } from '../../../vocabulary.js';
import {
  endOfPart,
  isJoiner,
  isLine,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `overtime on S3 costs 850 an hour and S3 may work 20 hours more of it`, `l'heure sup passe à 850 € et on en autorise 30 de plus`: hours of
 * the overtime that was named before.
 */
export function withHoursOfIt(said: readonly Mention[]): readonly Mention[] {
  if (!said.some(isOvertime)) return said;
  const mentions = withMoreOfThem(said);
  return mentions.map((mention, at) => {
    if (isHours(mention) && isOfIt(mentions, at + 2)) return { ...mention, senses: [{ is: 'filler', what: '' }] };
    const overtime = isOfIt(mentions, at) ? mentions.slice(0, at).findLast(isOvertime) : undefined;
    return overtime === undefined ? mention : { ...mention, senses: [{ is: 'quantity', what: 'overtime' }] };
  });
}

/** Overtime, or what an hour of it costs; a scenario may be called so. */
function isOvertime(mention: Mention): boolean {
  const isCalled = mention.amount === undefined && mention.time === undefined && mention.entities.every(isOfScenario);
  return isCalled && ['overtime', 'overtimecost'].some((what) => says(mention, 'quantity', what));
}

const isOfScenario = ({ kind }: Entity): boolean => kind === 'scenario' || kind === 'parameter';

/** `20 hours more of it`: right behind an amount of hours, with nothing but that there are more of them between. */
function isOfIt(mentions: readonly Mention[], at: number): boolean {
  if (at >= mentions.length) return false;
  const [of, it] = [mentions[at - 1], mentions[at]];
  const before = mentions.slice(Math.max(0, at - 3), Math.max(0, at - 1));
  const isOf = wordSays(of, 'prep', 'of');
  return isOf && wordSays(it, 'mark', 'pronoun') && before.some((one) => isHours(one) || one.amount?.unit === 'hour');
}

/** `5 fewer hours of it`: apart from how many. */
const isHours = (mention: Mention): boolean =>
  wordSays(mention, 'unit', 'hour') || wordSays(mention, 'quantity', 'capacity');

/** `…, and we allow 30 more of them a month`: behind what an hour of overtime costs, a bare number of more or fewer is of such hours. */
function withMoreOfThem(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isMoreOfThem(mentions, index));
  if (at === -1) return mentions;
  const { amount } = mentions[at];
  const start = mentions.findLastIndex((one, index) => index < at && isJoiner(one)) + 1;
  const end = endOfPart(mentions, at);
  const behind = mentions.slice(at + 1, end).filter((one) => !wordSays(one, 'mark', 'of-them'));
  const hours: Mention = { ...mentions[at], amount: { value: amount?.value ?? 0, unit: 'hour' } };
  const overtime = putIn(mentions[at].from, '', { is: 'quantity', what: 'overtime' });
  const lines = pricedBefore(mentions, start).filter(isLine);
  return [...mentions.slice(0, start), hours, overtime, ...lines, ...behind, ...mentions.slice(end)];
}

function isMoreOfThem(mentions: readonly Mention[], at: number): boolean {
  const { amount } = mentions[at];
  if (amount?.unit !== 'none' || amount.isRate || amount.per !== undefined) return false;
  const start = mentions.findLastIndex((one, index) => index < at && isJoiner(one)) + 1;
  const own = mentions.slice(start, endOfPart(mentions, at)).filter((one) => one !== mentions[at]);
  const isOfThem = own.some(
    (one) => one.amount?.isRate === true || ['of-it', 'of-them'].some((mark) => wordSays(one, 'mark', mark)),
  );
  return isOfThem && own.some(isMoreOrLess) && own.every(isPlanned) && isPriceOfHour(pricedBefore(mentions, start));
}

/** The part before another one. */
function pricedBefore(mentions: readonly Mention[], start: number): readonly Mention[] {
  const end = mentions.findLastIndex((one, at) => at < start && !isJoiner(one)) + 1;
  const before = mentions.slice(0, end);
  return before.slice(before.findLastIndex(isJoiner) + 1);
}

/** Whether it says what an hour of overtime costs, by an amount or a share. */
function isPriceOfHour(part: readonly Mention[]): boolean {
  return part.some(isOvertime) && part.some(({ amount }) => ['money', 'none', 'percent'].includes(amount?.unit ?? ''));
}

/** Small words, more or fewer, how often and when, and a verb of planning. */
function isPlanned(mention: Mention): boolean {
  if (isName(mention)) return false;
  if (!isWord(mention)) return mention.time !== undefined || mention.amount?.isRate === true;
  const isPlanning = ['expecting', 'plan-level', 'of-them'].some((mark) => says(mention, 'mark', mark));
  return isSmall(mention) || isPlanning || isMoreOrLess(mention);
}
