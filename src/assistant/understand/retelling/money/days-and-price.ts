import { isTime } from '../../figures/amount.js';
import {
  isJoiner,
  isMoreOrLess,
  isName,
  isSupplier,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/** `livrer l'Espagne depuis Mainz en 3 jours pour 0,20 l'unité`: behind how long a delivery takes, `for` and a price for a piece are what it costs. */
export function withDaysAndPrice(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isPriceBehindDays(mentions, index));
  if (at === -1) return mentions;
  const and: Mention = { ...mentions[at], senses: [{ is: 'and', what: '' }] };
  const cost: Mention = { ...mentions[at], length: 0, senses: [{ is: 'quantity', what: 'cost' }] };
  return [...mentions.slice(0, at), and, cost, ...mentions.slice(at + 1)];
}

function isPriceBehindDays(mentions: readonly Mention[], at: number): boolean {
  const [days, word, price, piece] = mentions.slice(Math.max(0, at - 1), at + 3);
  const isDays = days?.amount !== undefined && isTime(days.amount) && !days.amount.isRate;
  const isFor = wordSays(word, 'prep', 'for');
  const isPrice = ['money', 'none'].includes(price?.amount?.unit ?? '') && price?.amount?.per === undefined;
  const isPiece = wordSays(piece, 'mark', 'a-piece');
  const isDelivery = mentions.slice(0, at).some((one) => wordSays(one, 'quantity', 'delivery'));
  return at > 0 && isDays && isFor && isPrice && isPiece && isDelivery;
}

/** `Corvane delivers in 45 days instead of 60, at 10% more`: behind the days of a supplier, a share at which it does so is of its price. */
export function withDaysAtShare(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isShareBehindDays(mentions, index));
  if (at === -1) return mentions;
  const [opening, share, way] = mentions.slice(at, at + 3);
  const dear: Mention = {
    ...way,
    senses: [{ is: 'action', what: says(way, 'action', 'lower') ? 'cheaper' : 'dearer' }],
  };
  const isJoined = isJoiner(mentions[at - 1]);
  const and: Mention = { ...opening, senses: [{ is: 'and', what: '' }] };
  return [...mentions.slice(0, at), ...(isJoined ? [] : [and]), share, dear, ...mentions.slice(at + 3)];
}

function isShareBehindDays(mentions: readonly Mention[], at: number): boolean {
  const [opening, share, way, next] = mentions.slice(at, at + 4);
  if (at === 0 || way === undefined || !isMoreOrLess(way)) return false;
  const isAt = wordSays(opening, 'mark', 'price-at') || wordSays(opening, 'prep', 'for');
  const isShare = share.amount?.unit === 'percent' && share.amount.sign === undefined;
  const isEnd = next === undefined || isWord(next);
  const before = mentions.slice(0, at);
  const isDays = before.some(({ amount }) => amount !== undefined && isTime(amount) && !amount.isRate);
  const isOfSupplier = before.some(isSupplier);
  const isOther = before.some((one) => isName(one) && !one.entities.every(({ kind }) => bought.includes(kind)));
  const isTerm = before.some(
    (one) => isWord(one) && ['delivery', 'leadtime'].some((what) => says(one, 'quantity', what)),
  );
  return isAt && isShare && isEnd && isDays && isOfSupplier && isTerm && !isOther;
}

const bought: readonly string[] = ['supplier', 'component'];
