import { endOfPart, isJoiner, isSmall, isWord, type Mention, says, wordSays } from './mention.js';

/**
 * `do we have stock expiring?`, `du stock va-t-il périmer ?`: what is asked is what expires, and not how much stock there is. With a day or a length
 * behind (`the stock expires on 31 May`), it is told until when it can be sold.
 */
export function withStockExpiring(mentions: readonly Mention[]): readonly Mention[] {
  const stock = mentions.findIndex((mention) => wordSays(mention, 'quantity', 'stock'));
  const verb = mentions.findIndex((mention, at) => at > stock && !(isWord(mention) && isPassing(mention)));
  if (stock === -1 || verb === -1 || !isExpiring(mentions[verb])) return mentions;
  const behind = mentions.slice(
    verb + 1,
    endOfPart(mentions, verb, (one) => isJoiner(one) || wordSays(one, 'if')),
  );
  if (behind.some(({ amount, time }) => amount !== undefined || time?.unit === 'day')) return mentions;
  return mentions.flatMap((mention, at) => {
    if (at === verb) return [{ ...mention, senses: [{ is: 'kpi', what: 'expired' }] }];
    return at === stock ? [{ ...mention, senses: [{ is: 'filler', what: '' }] }] : [mention];
  });
}

/** `stock that …`, `des stocks arrivent-ils à …`: what stands between the stock and what becomes of it. */
function isPassing(mention: Mention): boolean {
  return (
    (isSmall(mention) && !isJoiner(mention)) || says(mention, 'ask', 'which') || says(mention, 'mark', 'coming-in')
  );
}

function isExpiring(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'expiring') || wordSays(mention, 'kpi', 'expired');
}
