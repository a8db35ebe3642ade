import { isTime } from '../../figures/amount.js';
import { isComponent, isSupplier, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/** `we get insulin-api 15 days too late`, `15 jours trop tard`: right behind how long, too late is so much later, and asks nothing. */
export function withTooLate(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const length = mentions[at - 1]?.amount;
    const isLength = length !== undefined && isTime(length) && length.isRate !== true;
    const isLate = wordSays(mention, 'ask', 'late') && !says(mention, 'action');
    const isDelivered = mentions
      .slice(startOfPart(mentions, at), at)
      .some((one) => isComponent(one) || isSupplier(one));
    return isLength && isLate && isDelivered ? { ...mention, senses: [{ is: 'action', what: 'delay' }] } : mention;
  });
}
