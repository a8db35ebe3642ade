import { endOfPart, isLine, isWord, type Mention, wordSays } from './mention.js';

/**
 * `L2 stops for two weeks and L3 picks up half`, `L3 absorbe un tiers de L2`: a line that takes over a part of what another one loses, and
 * has not so much more of its own. Of a percentage (`L3 picks up 10%`) only where another line is named.
 */
export function withPickedUp(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isPickingUp)) return mentions;
  const lines = new Set(mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'resource')));
  return mentions.map((mention, at) => {
    const line = mentions.slice(0, at).findLast((one) => !isWord(one));
    const clause = mentions.slice(at + 1, endOfPart(mentions, at));
    const [amount] = clause;
    const unit = amount?.amount?.unit;
    const isPart = unit === 'fraction' || (unit === 'percent' && lines.size > 1);
    const isOfOther = clause.some((one) => wordSays(one, 'quantity'));
    const isTaken = isPickingUp(mention) && line !== undefined && isLine(line) && isPart && !isOfOther;
    return isTaken ? { ...mention, senses: [{ is: 'action', what: 'shift' }] } : mention;
  });
}

/** `picks up`, `absorbs`, `récupère`. */
export function isPickingUp(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'picking-up');
}
