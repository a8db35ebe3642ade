import { isJoiner, isName, isWord, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';

/**
 * `10% more vaccines against 10% more insulins`, `un arrêt de L2 en mai contre un arrêt de L3 en mai`: two changes of one way, each told in full,
 * are compared. One that goes up against one that goes down may be a trade.
 */
export function withSetAgainst(mentions: readonly Mention[]): readonly Mention[] {
  const [at, ...others] = mentions.flatMap((mention, index) => (wordSays(mention, 'ask', 'versus') ? [index] : []));
  if (at === undefined || others.length > 0 || says(mentions[at], 'compare')) return mentions;
  const [one, other] = [mentions.slice(0, at), mentions.slice(at + 1)];
  const isOther = (mention: Mention): boolean =>
    (isWord(mention) && isJoiner(mention)) || ['if', 'ask', 'kpi'].some((is) => wordSays(mention, is));
  const way = waysOf(one);
  const isSame = way !== '' && way === waysOf(other);
  if (!isSame || ![one, other].every(isTold) || mentions.some((mention, index) => index !== at && isOther(mention)))
    return mentions;
  const compared = putIn(mentions[0].from, mentions[at].text, { is: 'ask', what: 'compare' });
  return [compared, ...one, { ...mentions[at], senses: [{ is: 'ask', what: 'versus' }] }, ...other];
}

/** A change of something that is named, by an amount or for a time. */
const isTold = (side: readonly Mention[]): boolean =>
  side.some(isName) && side.some(({ amount, time }) => amount !== undefined || time !== undefined);

/** Up, down or stopped. */
function waysOf(side: readonly Mention[]): string {
  const ways = ['raise', 'lower', 'stop'].filter((way) =>
    side.some((mention) => (isWord(mention) || isMore(mention)) && says(mention, 'action', way)),
  );
  return ways.length === 1 ? ways[0] : '';
}

/** `more`, which a parameter of a scenario may be called, too. */
const isMore = ({ entities }: Mention): boolean => entities.every(({ kind }) => kind === 'parameter');
