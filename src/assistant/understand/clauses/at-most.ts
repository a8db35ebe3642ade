import { isName, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * `ne peut pas expédier plus de 4000 unités`, `cannot ship more than 4,000 units`: a verb that is denied, `more than` and an amount right
 * behind it are a limit.
 */
export function withAtMost(mentions: readonly Mention[]): readonly Mention[] {
  const above = mentions.findIndex(
    (mention, at) => isWord(mention) && says(mention, 'compare', 'above') && mentions[at + 1]?.amount !== undefined,
  );
  const verb = mentions[above - 1];
  const not = mentions[above - 2];
  if (verb === undefined || !isWord(verb)) return mentions;
  // `cannot deliver` is one phrase.
  const isWhole = says(verb, 'ask', 'short') && not?.entities.some(isSender) === true;
  const isDenying = not !== undefined && isWord(not) && (says(not, 'not') || says(not, 'ask', 'late'));
  const isDenied = isDenying && says(verb, 'sells') && mentions.slice(0, above).some(isName);
  if (!isWhole && !isDenied) return mentions;
  return mentions.flatMap((mention) => {
    if (mention === mentions[above]) return [{ ...mention, senses: atMost }];
    if (isWhole) return [mention === verb ? { ...mention, senses: delivering } : mention];
    return mention === not ? [] : [mention];
  });
}

const isSender = ({ kind }: Mention['entities'][number]): boolean => kind === 'supplier' || kind === 'site';

const atMost: Mention['senses'] = [
  { is: 'compare', what: 'below' },
  { is: 'mark', what: 'limit' },
];

const delivering: Mention['senses'] = [
  { is: 'sells', what: '' },
  { is: 'quantity', what: 'delivery' },
];
