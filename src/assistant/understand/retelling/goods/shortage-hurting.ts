import {
  isGoods,
  isJoiner,
  isMarket,
  isSmall,
  isWord,
  type Mention,
  saidOf,
  says,
  startOfPart,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/**
 * `being short of anti-infectives hurts twice as much`, `une rupture d'anti-infectieux coûte deux fois plus`: how much a shortage costs, and no
 * question of what runs short.
 */
export function withShortageHurting(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'ask', 'short'));
  if (at === -1 || !mentions.slice(startOfPart(mentions, at), at).every(isOpening)) return mentions;
  const verb = mentions.findIndex((mention, index) => index > at && isHurting(mention));
  const between = mentions.slice(at + 1, Math.max(0, verb));
  const amount = mentions[verb + 1]?.amount;
  const isShare = ['factor', 'percent', 'fraction'].includes(amount?.unit ?? '');
  const isOfGoods = between.some(isGoods) && between.every((one) => isGoods(one) || isMarket(one) || isSmall(one));
  if (verb === -1 || !isOfGoods || !isShare) return mentions;
  const isMal = wordSays(mentions[verb + 2], 'mark', 'felt');
  return mentions.flatMap((mention, index) => {
    if (index === at) return [{ ...mention, senses: [{ is: 'quantity', what: 'shortage' }] }];
    return index === verb || (isMal && index === verb + 2) ? [] : [mention];
  });
}

/** `being`, `assume that`, `a`. */
const isOpening = (mention: Mention): boolean => isWord(mention) && (isSmall(mention) || says(mention, 'if'));

/** `hurts`, `costs`, `fait` … `mal`. */
const isHurting = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'mark', 'felt') || says(mention, 'quantity', 'cost') || says(mention, 'mark', 'making'));

/**
 * `…, i.e. double their shortage cost`, `c'est-à-dire +100 %`: what says the same once more, by the same share and of nothing else, says nothing.
 */
export function withoutSameAgain(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention) => wordSays(mention, 'mark', 'that-is') || wordSays(mention, 'mark', 'namely'),
  );
  const joiner = at > 0 && isJoiner(mentions[at - 1]) ? at - 1 : at;
  const last = mentions.slice(0, Math.max(0, joiner));
  const before = last.slice(startOfPart(last, last.length));
  const behind = mentions.slice(at + 1);
  const end = behind.findIndex(isJoiner);
  const own = end === -1 ? behind : behind.slice(0, end);
  const [said, again] = [timesIn(before), timesIn(own)];
  if (at === -1 || said === undefined || again === undefined || Math.abs(said - again) > tolerance) return mentions;
  const isOfBefore = (one: Mention): boolean =>
    one.time === undefined &&
    !isUnknown(one) &&
    one.entities.every(({ value }) => before.some((other) => other.entities.some((entity) => entity.value === value)));
  const quantities = before.flatMap((one) => saidOf(one, 'quantity'));
  const isSameThing = own.every((one) => saidOf(one, 'quantity').every((what) => quantities.includes(what)));
  return own.every(isOfBefore) && isSameThing ? [...mentions.slice(0, joiner), ...behind.slice(own.length)] : mentions;
}

const tolerance = 1e-6;

/** How many times as much a part says that something becomes; undefined where it says none, or more than one. */
function timesIn(part: readonly Mention[]): number | undefined {
  const told = part.flatMap((mention): readonly number[] => {
    const { amount } = mention;
    const times = isWord(mention) ? timesSaid(mention) : undefined;
    if (times !== undefined) return [times];
    if (amount === undefined) return [];
    if (amount.unit === 'factor') return [amount.value];
    const share =
      amount.unit === 'percent' ? amount.value / 100 : amount.unit === 'fraction' ? amount.value : Number.NaN;
    const isDown = amount.sign === -1 || part.some((one) => wordSays(one, 'action', 'lower'));
    const isUp =
      amount.sign === 1 || part.some((one) => ['raise', 'dearer'].some((what) => wordSays(one, 'action', what)));
    return [isDown ? 1 - Math.abs(share) : isUp ? 1 + share : Number.NaN];
  });
  return told.length === 1 && !Number.isNaN(told[0]) ? told[0] : undefined;
}
