import type { Amount } from '../../figures/amount.js';
import { endOfPart, isJoiner, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `step by step from normal in April to 20% above in September`: of what comes little by little, so much above normal is by how much. */
export function withRampEnd(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.filter((_, at) => !isOfIt(said, at) && !isAboveIt(said, at)).map(fullHours);
  return mentions.flatMap((mention, at) => {
    const before = mentions[at - 1];
    const sign = before !== undefined && isRamped(mentions, at) ? signAt(mentions, at) : undefined;
    if (sign !== undefined && (isShare(before) || isFraction(before))) return [];
    const next = mentions[at + 1];
    const ahead =
      next !== undefined && (isShare(mention) || isFraction(mention)) && isRamped(mentions, at)
        ? signAt(mentions, at + 1)
        : undefined;
    return ahead === undefined || mention.amount === undefined
      ? [mention]
      : [{ ...mention, amount: { ...asPercent(mention.amount), sign: ahead } }];
  });
}

/** `from 50% to full hours`: all of them, at the end of what comes little by little. */
function fullHours(mention: Mention, at: number, mentions: readonly Mention[]): Mention {
  const [opening, hours] = [mentions[at - 1], mentions[at + 1]];
  const to = wordSays(opening, 'mark', 'possessive') ? mentions[at - 2] : opening;
  const isFull = wordSays(mention, 'mark', 'wholly') && hours !== undefined && isWord(hours);
  const isTo = wordSays(to, 'prep', 'to');
  const isFromShare = mentions.slice(startOfPart(mentions, at, isApart), at).some(isShare);
  if (!isFull || !isTo || !isFromShare || !says(hours, 'quantity', 'capacity') || !isRamped(mentions, at))
    return mention;
  return { ...mention, amount: { value: 100, unit: 'percent' }, senses: [] };
}

/** `to 130% of it`, `to one and a half times that`: a share at the end of a ramp is of what was named. */
function isOfIt(mentions: readonly Mention[], at: number): boolean {
  const isThat = wordSays(mentions[at], 'mark', 'that-one');
  if (isThat && mentions[at - 1]?.amount?.unit === 'factor' && isRamped(mentions, at)) return true;
  const start = wordSays(mentions[at], 'prep', 'of') ? at : at - 1;
  const [share, of, it] = mentions.slice(Math.max(0, start - 1), start + 2);
  const isPointing = it !== undefined && wordSays(of, 'prep', 'of') && wordSays(it, 'mark', 'pronoun');
  return isPointing && isShare(share) && isRamped(mentions, start);
}

/** `from its normal level to 20% above it`: behind where it begins, so much above is above that. */
function isAboveIt(mentions: readonly Mention[], at: number): boolean {
  const [share, above, it] = mentions.slice(Math.max(0, at - 2), at + 1);
  if (at < 2 || !isWord(it) || !says(it, 'mark', 'that-one') || !isWord(above) || wayOf(above) === undefined)
    return false;
  const before = mentions.slice(startOfPart(mentions, at, isApart), at - 2);
  const isFrom = before.some((one) => isWord(one) && (says(one, 'mark', 'opening') || says(one, 'now')));
  return isFrom && before.every(isCountless) && (isShare(share) || isFraction(share)) && isRamped(mentions, at);
}

const isCountless = ({ amount }: Mention): boolean => amount === undefined;

function isFraction({ amount }: Mention): boolean {
  return amount?.unit === 'fraction' && amount.sign === undefined;
}

/** `a quarter` as 25%. */
function asPercent(amount: Amount): Amount {
  return amount.unit === 'fraction' ? { ...amount, unit: 'percent', value: 100 * amount.value } : amount;
}

function isShare({ amount }: Mention): boolean {
  return amount?.unit === 'percent' && amount.sign === undefined && amount.upTo === undefined;
}

/** Which way it goes; `40% above it`, behind no level that it begins at, is a comparison of its own. */
function signAt(mentions: readonly Mention[], at: number): 1 | -1 | undefined {
  const [mention, next] = mentions.slice(at, at + 2);
  const isEnd = next === undefined || next.time !== undefined || isJoiner(next) || wordSays(next, 'mark', 'latest');
  return isWord(mention) && isEnd ? wayOf(mention) : undefined;
}

function wayOf(mention: Mention): 1 | -1 | undefined {
  const isThan = (way: string): boolean => says(mention, 'prep', 'than') && says(mention, 'action', way);
  if (says(mention, 'mark', 'above-normal') || isThan('raise')) return 1;
  return says(mention, 'mark', 'below-normal') || isThan('lower') ? -1 : undefined;
}

/** Joins clauses, and is no comma, behind which the ends of a ramp may stand. */
function isApart(mention: Mention): boolean {
  return isJoiner(mention) && !says(mention, 'and', 'comma');
}

function isRamped(mentions: readonly Mention[], at: number): boolean {
  return mentions
    .slice(startOfPart(mentions, at, isApart), endOfPart(mentions, at))
    .some((one) => wordSays(one, 'action', 'gradual'));
}
