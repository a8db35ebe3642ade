import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isBorder,
  isMoreOrLess,
  isName,
  isSupplier,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `Helixar needs three more weeks per order`, `Osteria met dix jours par commande`: days for each order are how long a supplier takes. */
export function withDaysAnOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    if (!isEach(mention) || !isDaysOfSupplier(mentions, at)) return [mention];
    const own = mentions.slice(startOfPart(mentions, at, isBorder), endOfPart(mentions, at));
    const isMoved = own.some((one) => isWord(one) && (isMoreOrLess(one) || isLongerOrShorter(one)));
    const days = { ...mention, senses: [{ is: 'quantity', what: 'leadtime' }] };
    return isMoved ? [days] : [days, putIn(mention.from, mention.text, { is: 'action', what: 'set' })];
  });
}

/** A number of days or weeks, a supplier, and no other amount or quantity. */
function isDaysOfSupplier(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at, isBorder), endOfPart(mentions, at));
  const amounts = own.filter(({ amount }) => amount !== undefined);
  const isUnit = own.some((one) => isWord(one) && ['day', 'week', 'month'].some((unit) => says(one, 'unit', unit)));
  const isOther = own.some((one) => one !== mentions[at] && isWord(one) && says(one, 'quantity'));
  const [{ amount } = {}] = amounts;
  const isTimed = amount !== undefined && (isTime(amount) || (amount.unit === 'none' && isUnit));
  return amounts.length === 1 && isTimed && own.some(isSupplier) && !isOther;
}

const isLongerOrShorter = (mention: Mention): boolean =>
  ['longer', 'lesstime', 'slower', 'faster'].some((what) => says(mention, 'action', what));

/**
 * `Rheinsynth asks us to order at least 50,000 at a time`, `commander au moins 600 à la fois chez Corvane`: what must be ordered at once is the
 * minimum order.
 */
export function withOrderAtATime(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isLeastOrdered(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at, isBorder), endOfPart(mentions, at)];
  const minimum = putIn(mentions[at].from, mentions[at].text, { is: 'quantity', what: 'minorder' });
  const set = putIn(mentions[at].from, mentions[at].text, { is: 'action', what: 'set' });
  return [
    ...mentions.slice(0, start),
    ...mentions.slice(start, at).filter((one) => isName(one) || one.time !== undefined),
    { ...minimum, length: mentions[at].length },
    set,
    ...mentions.slice(at + 2, end).filter((one) => !isEach(one)),
    ...mentions.slice(end),
  ];
}

/** A verb of ordering, `at least` and a count behind it, with a supplier and a word for each order in its part. */
function isLeastOrdered(mentions: readonly Mention[], at: number): boolean {
  const [verb, least, count] = mentions.slice(at, at + 3);
  if (count === undefined || !isWord(verb) || !says(verb, 'sells') || !says(verb, 'quantity', 'demand')) return false;
  const isLeast = wordSays(least, 'compare', 'above');
  const isCount = ['none', 'units'].includes(count.amount?.unit ?? '') && count.amount?.per === undefined;
  const own = mentions.slice(startOfPart(mentions, at, isBorder), endOfPart(mentions, at));
  const isOfSupplier = own.some(isSupplier);
  return isLeast && isCount && isOfSupplier && own.some(isEach);
}

const isEach = (mention: Mention): boolean => wordSays(mention, 'mark', 'each-order');
