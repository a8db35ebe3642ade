import {
  endOfPart,
  isLine,
  isMoreOrLess,
  isName,
  isSmallJoiner,
  type Mention,
  saidOf,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `one shift more on S4 and one less on S2`: behind a shift of one line, a number alone of another is of shifts. */
export function withParallelShift(mentions: readonly Mention[]): readonly Mention[] {
  const shift = mentions.find((mention) => wordSays(mention, 'unit', 'shift'));
  if (shift === undefined) return mentions;
  return mentions.flatMap((mention, at) => {
    const count = countOf(mention, mentions[at + 1], mentions.slice(Math.max(0, at - 2), at));
    if (count === undefined || !isOfOtherLine(mentions, at)) return [mention];
    return [
      { ...mention, senses: [], amount: { value: count, unit: 'none' } } as const,
      ...wayBefore(mentions, at),
      shift,
    ];
  });
}

/** `one more shift on S4, two on S1`: the word for more of the line before, where it stands in front of what it counts and this one has none. */
function wayBefore(mentions: readonly Mention[], at: number): readonly Mention[] {
  const start = startOfPart(mentions, at, isSmallJoiner);
  if (mentions.slice(start, endOfPart(mentions, at, isSmallJoiner)).some(isMoreOrLess)) return [];
  const shift = mentions.findLastIndex((one, index) => index < start && wordSays(one, 'unit', 'shift'));
  return mentions.slice(Math.max(0, shift - 1), Math.max(0, shift)).filter(isMoreOrLess);
}

/** A number with nothing that it counts; `une de moins`, `en enlever un`. */
function countOf(mention: Mention, next: Mention | undefined, before: readonly Mention[]): number | undefined {
  const { amount } = mention;
  if (amount !== undefined) return amount.unit === 'none' && amount.sign === undefined ? amount.value : undefined;
  const isMove = next !== undefined && isMoreOrLess(next);
  const isOfIt = before.some(isMoreOrLess) && before.some((one) => wordSays(one, 'mark', 'of-it'));
  const isOne = wordSays(mention, 'mark', 'one') && (!says(mention, 'mark', 'article') || isMove || isOfIt);
  return isOne ? Number(saidOf(mention, 'number')[0] ?? 1) : undefined;
}

function isOfOtherLine(mentions: readonly Mention[], at: number): boolean {
  const start = startOfPart(mentions, at, isSmallJoiner);
  const own = mentions.slice(start, endOfPart(mentions, at, isSmallJoiner));
  const before = mentions.slice(0, Math.max(0, start - 1));
  const earlier = before.slice(startOfPart(before, before.length, isSmallJoiner));
  const isOnlyLine = own.every((one) => !isName(one) || isLine(one));
  const isCounting = own.some((one) => says(one, 'unit') || wordSays(one, 'quantity'));
  const isOnlyCount = own.filter((one) => one.amount !== undefined).every((one) => one === mentions[at]);
  const isShift = earlier.some((one) => wordSays(one, 'unit', 'shift'));
  return isShift && earlier.some(isLine) && own.some(isLine) && isOnlyLine && isOnlyCount && !isCounting;
}
