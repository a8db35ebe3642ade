import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isLine,
  isName,
  isSmall,
  isSmallJoiner,
  isWord,
  type Mention,
  says,
  startOfPart,
} from '../../mentions/mention.js';

/** That a number has its unit of the one before, beside which it stands in all. */
const countedAlike = { is: 'mark', what: 'counted-alike' };

const losing = ['lose', 'stop', 'delay', 'longer', 'slip', 'raise'];

/** `L1 loses one day in May and L2 two`: behind a length of time, a number beside nothing but a name is counted as it was. */
export function withParallelLength(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const { amount } = mention;
    const isBare = amount?.unit === 'none' && amount.per === undefined && amount.sign === undefined;
    if (!isBare || amount === undefined) return mention;
    const start = startOfPart(mentions, at, isSmallJoiner);
    const own = mentions.slice(start, endOfPart(mentions, at, isSmallJoiner));
    const before = mentions.slice(0, mentions.findLastIndex((one, index) => index < start && !isSmallJoiner(one)) + 1);
    const earlier = before.slice(startOfPart(before, before.length, isSmallJoiner));
    const [length, ...others] = earlier.filter((one) => one.amount !== undefined);
    const often = length?.amount?.per ?? others.find((one) => one.amount?.isRate === true)?.amount?.unit;
    const isOne = others.every((one) => one.amount?.isRate === true);
    if (length?.amount !== undefined && often !== undefined && isOne && isHoursOfLine(own, earlier, length, mention))
      return { ...mention, senses: [countedAlike], amount: { ...amount, unit: 'hour', per: often } };
    const isPlain = own.some(isName) && own.every((one) => one === mention || isName(one) || isSmall(one));
    const isLosing = earlier.some((one) => isWord(one) && losing.some((what) => says(one, 'action', what)));
    const isAlike = own.filter(isName).every((one) => earlier.some((other) => isOfKind(one, other)));
    if (
      length?.amount === undefined ||
      amount.value > 31 ||
      !isTime(length.amount) ||
      others.length > 0 ||
      !isPlain ||
      !isLosing ||
      !isAlike
    )
      return mention;
    return { ...mention, amount: { ...amount, unit: length.amount.unit } };
  });
}

/** `N1 gains 10 hours a week and N2 loses 5`: hours that a line has more or fewer, so often as those that were told of another. */
function isHoursOfLine(
  own: readonly Mention[],
  earlier: readonly Mention[],
  { amount }: Mention,
  bare: Mention,
): boolean {
  const isMove = (mention: Mention): boolean =>
    isWord(mention) && ['lose', 'raise', 'lower'].some((what) => says(mention, 'action', what));
  const isTold = (mention: Mention): boolean =>
    mention === bare || mention.time !== undefined || isLine(mention) || isMove(mention) || isSmall(mention);
  const isOfHours = earlier.some(
    (one) => isWord(one) && (says(one, 'quantity', 'overtime') || says(one, 'unit', 'hour')),
  );
  const isHours = amount?.unit === 'hour' || (amount?.unit === 'none' && isOfHours);
  return isHours && earlier.some(isLine) && own.some(isLine) && own.every(isTold);
}

function isOfKind(one: Mention, other: Mention): boolean {
  return one.entities.some(({ kind }) => other.entities.some((entity) => entity.kind === kind));
}
