import { isMarked, isName, isSmall, type Mention, says } from '../mentions/mention.js';
import { hasAction, isAmount } from './says-change.js';

/** `half of the stock is blocked, take it out`: says again what became of stock that is lost. */
export function isTakenAway(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isLost = isMarked(current, 'stock-loss');
  const isSaidAgain = (mention: Mention): boolean =>
    isSmall(mention) || (!isName(mention) && (says(mention, 'mark', 'dropping') || says(mention, 'action', 'stop')));
  return (
    isLost &&
    current.some(isAmount) &&
    isMarked(mentions, 'pronoun') &&
    mentions.every(isSaidAgain) &&
    hasAction(mentions)
  );
}
