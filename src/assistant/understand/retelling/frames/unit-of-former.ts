import type { Amount } from '../../figures/amount.js';
import { askedBack, isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `from four weeks to seven`, `de deux mois à un`: behind what it was, a number alone is counted as that was. */
export function withUnitOfFormer(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const was = formerOf(mentions, at);
    if (was === undefined) return mention;
    if (was.unit === 'percent' && !mentions.some(isOfShare)) return askedBack(mention);
    const now = mention.amount ?? { value: 1, unit: 'none' };
    const per = now.per ?? was.per;
    return { ...mention, senses: [], amount: { ...now, unit: was.unit, ...(per === undefined ? {} : { per }) } };
  });
}

/** How many words stand at most between two amounts: `from four weeks today up to seven`. */
const farthest = 3;

/** What something was, right in front of a number alone; undefined where it was counted in nothing, or not said. */
function formerOf(mentions: readonly Mention[], at: number): Amount | undefined {
  const opening = mentions[at - 1];
  if (opening === undefined || !isNumberAlone(mentions, at) || !isTo(opening)) return undefined;
  const near = mentions.slice(Math.max(0, at - 1 - farthest), at - 1);
  const former = near.findLastIndex(({ amount }) => amount !== undefined);
  const was = near[former]?.amount;
  const before = mentions[at - 1 - near.length + former - 1];
  const isFrom = wordSays(before, 'prep', 'from');
  const isPlain = near.slice(former + 1).every((one) => isWord(one) && isTurning(one));
  if (was === undefined || !isFrom || !isPlain || was.isRate || was.sign !== undefined) return undefined;
  return was.unit === 'none' ? undefined : was;
}

/** `the yield rises from 96% to 97`: what is a share itself. */
const isOfShare = (mention: Mention): boolean =>
  isWord(mention) && ['yield', 'efficiency', 'scrap'].some((what) => says(mention, 'quantity', what));

const isTo = (opening: Mention): boolean =>
  isWord(opening) && (['to', 'until'].some((what) => says(opening, 'prep', what)) || says(opening, 'action', 'set'));

/** A verb between the two: `de quatre semaines, passe à sept`. */
function isTurning(mention: Mention): boolean {
  return (isSmall(mention) && !isJoiner(mention)) || says(mention, 'and', 'comma') || says(mention, 'action');
}

/** A number with no unit, or a one that is written as an article is, with nothing behind it that it counts. */
function isNumberAlone(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  const { amount } = mention;
  if (amount !== undefined)
    return amount.unit === 'none' && amount.sign === undefined && amount.upTo === undefined && !isName(mention);
  const next = mentions[at + 1];
  const isEnd = next === undefined || (!isName(next) && next.amount === undefined && isSmall(next));
  return wordSays(mention, 'mark', 'one') && isEnd;
}
