import type { Amount } from '../figures/amount.js';
import { isName, isSmall, type Mention, says } from '../mentions/mention.js';

const farthest = 6;

/**
 * What is said without what it was: `14 days instead of 7` becomes 14 days, with a note that this is what something becomes. A name or a
 * time in whose place another stands is no amount, and stays to be asked back.
 */
export function withoutReplaced(mentions: readonly Mention[]): readonly Mention[] {
  const place = mentions.findIndex((mention, at) => isInPlace(mention) || isCorrecting(mentions, at));
  if (place === -1) return mentions;
  const one = oneBehind(mentions, place);
  const old = one === -1 ? amountBehind(mentions, place + 1) : one;
  const was: Amount | undefined = one === -1 ? mentions[old]?.amount : { value: 1, unit: 'none' };
  if (was === undefined) return mentions;
  const fits = ({ amount }: Mention): boolean => amount !== undefined && isAlike(amount, was);
  const earlier = mentions.findLastIndex(
    (mention, index) => index < place && index >= place - farthest && fits(mention),
  );
  const at = earlier === -1 ? mentions.findIndex((mention, index) => index > old && fits(mention)) : earlier;
  const now = mentions[at]?.amount;
  if (now === undefined) return mentions;
  const per = now.per ?? was.per;
  const amount: Amount = {
    ...now,
    unit: now.unit === 'none' ? was.unit : now.unit,
    ...(per === undefined ? {} : { per }),
    becomes: true,
  };
  const kept = mentions.map((mention, index) => (index === at ? { ...mention, amount } : mention));
  return withoutReplaced(kept.filter((_, index) => index < place || index > old));
}

const isInPlace = (mention: Mention): boolean => !isName(mention) && says(mention, 'stop', 'in place of');

/** `14 days, not 7`: set apart, between two amounts of a kind. */
function isCorrecting(mentions: readonly Mention[], at: number): boolean {
  const [was, before] = [mentions[at + 1]?.amount, mentions[at - 1]];
  const mention = mentions[at];
  if (isName(mention) || mention.amount || !says(mention, 'not') || was === undefined || before === undefined)
    return false;
  const said = mentions.slice(Math.max(0, at - farthest), at).findLast(({ amount }) => amount !== undefined)?.amount;
  return says(before, 'and') && said !== undefined && isAlike(said, was);
}

/** `two weeks instead of one`: a number alone that is an article as well. */
function oneBehind(mentions: readonly Mention[], place: number): number {
  const [next, behind] = mentions.slice(place + 1, place + 3);
  const isOne = next !== undefined && !isName(next) && !next.amount && says(next, 'mark', 'one');
  const isAlone = behind === undefined || says(behind, 'and') || says(behind, 'but');
  return isOne && isAlone ? place + 1 : -1;
}

/** The amount at a place, articles and prepositions before it left out; -1 where none stands there. */
function amountBehind(mentions: readonly Mention[], from: number): number {
  const at = mentions.findIndex((mention, index) => index >= from && !(isSmall(mention) && !says(mention, 'and')));
  return at !== -1 && mentions[at].amount?.isRate === undefined && mentions[at].amount !== undefined ? at : -1;
}

function isAlike(now: Amount, was: Amount): boolean {
  if (now.isRate || now.upTo !== undefined || was.upTo !== undefined || now.sign !== was.sign) return false;
  return now.unit === was.unit || now.unit === 'none' || was.unit === 'none';
}
