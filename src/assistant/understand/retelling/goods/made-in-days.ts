import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isGoods,
  isLine,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `the pens were made in 21 days instead of 28`, `Glarvia takes 21 days to make`, `INS-100 sort en 5 jours`: how long goods are in production.
 * English `in 5 days` alone may be when.
 */
export function withMadeInDays(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isMadeIn(mentions, index));
  if (at !== -1) return [...mentions.slice(0, at), ...toldAt(mentions[at]), ...mentions.slice(at + 2)];
  const taking = mentions.findIndex((_, index) => isTakingToMake(mentions, index));
  if (taking === -1) return mentions;
  return [
    ...mentions.slice(0, taking),
    ...toldAt(mentions[taking]),
    mentions[taking + 1],
    ...mentions.slice(taking + 2 + lengthToMake(mentions, taking + 2)),
  ];
}

/** The time that production takes, and that it is so long. */
function toldAt(verb: Mention): readonly Mention[] {
  const time = { ...verb, senses: [{ is: 'quantity', what: 'production_leadtime' }] };
  return [time, putIn(verb.from, verb.text, { is: 'action', what: 'set' })];
}

function isMadeIn(mentions: readonly Mention[], at: number): boolean {
  const [verb, within, days, instead] = mentions.slice(at, at + 4);
  if (days === undefined || !isMaking(verb) || !isWord(within) || !says(within, 'mark', 'lapse')) return false;
  const isReplacing = days.amount?.becomes === true || (instead !== undefined && says(instead, 'stop'));
  const isWhen = says(within, 'mark', 'ahead-opening') && !isReplacing;
  return isLength(days) && !isWhen && isOfGoods(mentions, at);
}

/** `takes 21 days to make`, `met 21 jours à sortir`. */
function isTakingToMake(mentions: readonly Mention[], at: number): boolean {
  const [verb, days] = mentions.slice(at, at + 2);
  if (days === undefined || !isWord(verb) || !says(verb, 'mark', 'takes-time') || !isLength(days)) return false;
  return lengthToMake(mentions, at + 2) > 0 && isOfGoods(mentions, at);
}

function lengthToMake(mentions: readonly Mention[], at: number): number {
  const [to, verb] = mentions.slice(at, at + 2);
  if (to === undefined || !isWord(to)) return 0;
  // `à sortir` is one phrase.
  if (isMaking(to) && to.length > 1) return 1;
  if (!says(to, 'prep', 'to')) return 0;
  return verb !== undefined && isMaking(verb) ? 2 : 0;
}

const isMaking = (mention: Mention): boolean => wordSays(mention, 'mark', 'made-in');

function isLength({ amount }: Mention): boolean {
  return amount !== undefined && isTime(amount) && amount.isRate !== true && amount.sign === undefined;
}

/** Goods, and at most the line that makes them, with no other quantity and nothing that happens to them. */
function isOfGoods(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at)).filter((one) => one !== mentions[at]);
  const isOther = (mention: Mention): boolean =>
    isName(mention)
      ? !isGoods(mention) && !isLine(mention)
      : isWord(mention) && (says(mention, 'quantity') || (says(mention, 'action') && !isSmall(mention)));
  return own.some(isGoods) && !own.some(isOther);
}
