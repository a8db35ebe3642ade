import { isJoiner, isMoreOrLess, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type AmountMention, amountsOf, before, isFor, type Parts } from './parts.js';

const shares = ['percent', 'fraction', 'factor'];

const isShare = ({ amount }: AmountMention): boolean => shares.includes(amount.unit);

/** `rises half as much`, `twice that`, `half of it`, `of which 5%`: a share of what was said before. */
export function ofAnotherIn(parts: Parts): Mention | undefined {
  const { mentions, actions } = parts;
  const isMoved = actions.has('raise') || actions.has('lower') || actions.has('lose');
  return amountsOf(parts).find((amount) => {
    if (!isShare(amount)) return false;
    const at = mentions.indexOf(amount);
    const [next, behind] = mentions.slice(at + 1, at + 3);
    const isQuick =
      next !== undefined && isWord(next) && (says(next, 'action', 'faster') || says(next, 'action', 'slower'));
    const isVague = amount.amount.unit !== 'percent' && isQuick && parts.quantities.includes('demand');
    const [that, end] = wordSays(next, 'mark', 'of') ? [behind, mentions[at + 3]] : [next, behind];
    const isThat = wordSays(that, 'mark', 'that-one') && isEnd(end);
    const which = mentions[at - 1];
    const isOfWhich = wordSays(which, 'mark', 'of-which');
    // `L3 takes over half of it`
    const isOfLost = actions.has('shift') && parts.changedBeside.length > 0;
    return (isMoved && says(amount, 'mark', 'as-another')) || isVague || (isThat && !isOfLost) || isOfWhich;
  });
}

/** What ends a part of a sentence, or says where or when. */
const isEnd = (mention: Mention | undefined): boolean =>
  mention === undefined || mention.time !== undefined || isJoiner(mention) || wordSays(mention, 'prep');

const isThing = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (!isWord(mention) || says(mention, 'quantity') || says(mention, 'kind') || says(mention, 'cause'));

/** `rises by half of the vaccine rise`: a share of what something else does. */
export function shareIn(parts: Parts): Mention | undefined {
  const { mentions } = parts;
  return amountsOf(parts).find((amount) => {
    const opening = before(parts, amount);
    const behind = mentions.slice(mentions.indexOf(amount) + 1);
    const moves = behind.find(isMoreOrLess);
    const isBy = wordSays(opening, 'prep', 'by');
    const isOfOther = behind.some(isName)
      ? moves !== undefined
      : says(amount, 'mark', 'part-of') && !behind.some(isThing);
    return amount.amount.unit === 'fraction' && isBy && isOfOther && parts.actions.size > 0;
  });
}

/** `L1 récupère la moitié de ses heures`: a share of its own hours that it has again, of those that it has or of those that it lost. */
export function regainedIn({ mentions, quantities, ...parts }: Parts): Mention | undefined {
  const share = amountsOf({ ...parts, mentions, quantities }).find(
    ({ amount }) => (amount.unit === 'percent' || amount.unit === 'fraction') && amount.sign === undefined,
  );
  const isOfLine = quantities.some((quantity) => quantity === 'capacity' || quantity === 'overtime');
  const isRegained = mentions.some((mention) => wordSays(mention, 'mark', 'regaining'));
  const own = share && mentions.slice(mentions.indexOf(share) + 1).find((one) => !isWord(one) || isOwn(one));
  return isOfLine && isRegained && own !== undefined && isOwn(own) ? share : undefined;
}

const isOwn = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'mark', 'possessive') || says(mention, 'mark', 'of-own'));

/** `10% of the pens arrive late`: a part of what is delivered. */
export function shareLateIn(parts: Parts): Mention | undefined {
  const { mentions, actions } = parts;
  if (!actions.has('delay') && !actions.has('hasten')) return undefined;
  return amountsOf(parts).find((amount) => {
    const behind = mentions.slice(mentions.indexOf(amount) + 1);
    const next = behind.find((one) => !isWord(one) || !isSmall(one));
    const isOf = says(amount, 'mark', 'part-of') || (behind[0] !== undefined && says(behind[0], 'prep', 'of'));
    return ['percent', 'fraction'].includes(amount.amount.unit) && isOf && isThing(next) && !isFor(parts, amount);
  });
}

/** `en hausse de plus de 10 %`: no amount, but the least that it may be. */
export function openEndedIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const [of, amount] = mentions.slice(at + 1, at + 3);
    const isMore = wordSays(mention, 'mark', 'adding') && says(mention, 'action', 'raise');
    return isMore && wordSays(of, 'mark', 'of') && amount?.amount?.unit === 'percent';
  });
}

/** `a tenth of the demand goes`: what is left, or what is no more. */
export function leavingIn(parts: Parts): Mention | undefined {
  const last = parts.own[parts.own.length - 1];
  const isPart = amountsOf(parts).some(({ amount }) => ['fraction', 'percent'].includes(amount.unit));
  return isPart && parts.actions.size === 0 && wordSays(last, 'mark', 'leaving') ? last : undefined;
}
