import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  inOne,
  isComponent,
  isMoreOrLess,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Rheinsynth cannot deliver in March`, `Rheinsynth ne livre pas en mars`: a supplier that brings nothing for a time stops delivering. One that is
 * asked for, or told how much it does not bring, is left alone.
 */
export function withNotDelivering(mentions: readonly Mention[]): readonly Mention[] {
  const supplier = mentions.findIndex((_, at) => denialEnd(mentions, at) > at);
  if (supplier === -1) return mentions;
  const end = denialEnd(mentions, supplier);
  const stop = { ...inOne(mentions.slice(supplier + 1, end)), senses: [{ is: 'action', what: 'stop' }] };
  return withNotDelivering([...mentions.slice(0, supplier + 1), stop, ...mentions.slice(end)]);
}

/** Where `cannot deliver` ends behind a supplier, when nothing but what and when stands behind; the place itself where it is no such. */
function denialEnd(mentions: readonly Mention[], supplier: number): number {
  if (!isSupplier(mentions[supplier])) return supplier;
  const verb = mentions.findIndex((mention, at) => at > supplier && !isAuxiliary(mention));
  const isInOne = wordSays(mentions[verb], 'mark', 'not-delivering');
  const between = mentions.slice(supplier + 1, Math.max(supplier + 1, verb));
  const isNoMore = between.some((one) => wordSays(one, 'mark', 'denying')) && between.some(isPlus);
  const isDenied = isNoMore || between.some(isNot);
  const isDeniedBehind = !isDenied && wordSays(mentions[verb + 1], 'not');
  const isTwo = isDelivering(mentions[verb]) && (isDenied || isDeniedBehind);
  if (verb === -1 || isInOne === isTwo) return supplier;
  const end = verb + (isTwo && isDeniedBehind ? 2 : 1);
  const behind = mentions.slice(end, endOfPart(mentions, end - 1));
  const isAsked = mentions.slice(0, supplier).some((mention) => wordSays(mention, 'ask') && !isSmall(mention));
  // `ne peut plus livrer` for good is a supplier that is gone.
  const isForTime = !isNoMore || behind.some(({ time }) => time !== undefined);
  // `ne livre pas plus`: as much as before.
  const isMore = mentions[end] !== undefined && isMoreOrLess(mentions[end]);
  return !isAsked && isForTime && !isMore && behind.every(isWhatOrWhen) ? end : supplier;
}

const isNot = (mention: Mention): boolean => wordSays(mention, 'not') || wordSays(mention, 'mark', 'unable');

const isPlus = (mention: Mention): boolean => wordSays(mention, 'mark', 'no-longer');

/** `does`, `could`, `is`, `ne`, `not`. */
const isAuxiliary = (mention: Mention): boolean =>
  isNot(mention) ||
  isPlus(mention) ||
  (isWord(mention) &&
    isSmall(mention) &&
    ['turned', 'denying', 'modal', 'be'].some((what) => says(mention, 'mark', what)));

const isDelivering = (mention: Mention): boolean => wordSays(mention, 'sells') && says(mention, 'quantity', 'delivery');

const isWhatOrWhen = (mention: Mention): boolean =>
  mention.time !== undefined ||
  isComponent(mention) ||
  (mention.amount !== undefined && isTime(mention.amount)) ||
  (mention.amount === undefined && isSmall(mention) && !says(mention, 'not') && !says(mention, 'ask'));
