import { isLine, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `… and tell me how many hours on S2 that frees`, `combien d'heures cela libère-t-il sur S2 ?`: how many hours of a line are free then is how
 * busy it is.
 */
export function withHoursFreed(mentions: readonly Mention[]): readonly Mention[] {
  const freeing = mentions.findIndex((mention) => wordSays(mention, 'mark', 'freeing'));
  if (freeing === -1) return mentions;
  const asking = mentions.findLastIndex((mention, at) => at < freeing && wordSays(mention, 'mark', 'counting'));
  const hours = mentions[asking + 1];
  const isHours = wordSays(hours, 'mark', 'hours') && says(hours, 'quantity', 'capacity');
  if (asking === -1 || !isHours || !mentions.slice(asking).some(isLine)) return mentions;
  return mentions.map((mention, at) => {
    if (at === asking) return { ...mention, senses: busy };
    return mention === hours || at === freeing ? { ...mention, senses: small } : mention;
  });
}

const busy = [{ is: 'ask', what: 'busy' }];
const small = [{ is: 'filler', what: '' }];
