import { isTime } from '../../figures/amount.js';
import { type Mention, wordSays } from '../../mentions/mention.js';

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
