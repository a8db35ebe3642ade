import type { Sense } from '../../lexicon/sense.js';
import { isName, isSmall, isWord, type Mention, says, startOfPart, wordSays } from '../../mentions/mention.js';

/**
 * `ne peut pas expédier plus de 4000 unités`, `cannot ship more than 4,000 units`: a verb that is denied, `more than` and an amount right
 * behind it are a limit.
 */
export function withAtMost(mentions: readonly Mention[]): readonly Mention[] {
  const above = mentions.findIndex(
    (mention, at) => wordSays(mention, 'compare', 'above') && mentions[at + 1]?.amount !== undefined,
  );
  const verb = mentions[above - 1];
  const not = mentions[above - 2];
  if (verb === undefined || !isWord(verb)) return mentions;
  // `cannot deliver`, and `no longer supply`, are one phrase.
  const sender = mentions.slice(0, above - 1).findLast((mention) => isName(mention) || !says(mention, 'filler'));
  const isNoLonger = says(verb, 'quantity', 'delivery') && says(verb, 'action', 'stop');
  const isWhole = (says(verb, 'ask', 'short') || isNoLonger) && sender?.entities.some(isSender) === true;
  const isDenying =
    not !== undefined && isWord(not) && (says(not, 'not') || says(not, 'ask', 'late') || isNoMore(mentions, above - 2));
  const isDenied = isDenying && says(verb, 'sells') && mentions.slice(0, above).some(isName);
  if (!isWhole && !isDenied) return mentions;
  return mentions.flatMap((mention) => {
    if (mention === mentions[above]) return [{ ...mention, senses: atMost }];
    if (isWhole) return [mention === verb ? { ...mention, senses: delivering } : mention];
    return mention === not ? [] : [mention];
  });
}

/** `stockouts top 30`, `for overtime to top 300 hours`: behind what is measured and before an amount, a verb for more than that. */
export function withTopped(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention, index) => {
    const before = mentions.slice(0, index).findLast((one) => isName(one) || !isSmall(one));
    const isMeasured = before !== undefined && (says(before, 'kpi') || says(before, 'quantity'));
    return wordSays(mention, 'mark', 'top') && isMeasured && mentions[index + 1]?.amount !== undefined;
  });
  return at === -1 ? mentions : mentions.map((one, index) => (index === at ? { ...one, senses: exceeding } : one));
}

const exceeding: readonly Sense[] = [{ is: 'compare', what: 'above' }];

/** The `plus` of `ne peut plus fournir plus de 30 000`. */
function isNoMore(mentions: readonly Mention[], at: number): boolean {
  const isDenied = mentions.slice(startOfPart(mentions, at), at).some((one) => wordSays(one, 'mark', 'denying'));
  return isDenied && says(mentions[at], 'and') && says(mentions[at], 'action', 'raise');
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
