import {
  endOfPart,
  isBorder,
  isName,
  isSupplier,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `Rheinsynth asks us to order at least 50,000 at a time`, `commander au moins 600 à la fois chez Corvane`: what must be ordered at once is the
 * minimum order.
 */
export function withOrderAtATime(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isLeastOrdered(mentions, index));
  if (at === -1) return mentions;
  const [start, end] = [startOfPart(mentions, at, isBorder), endOfPart(mentions, at)];
  const minimum = putIn(mentions[at].from, mentions[at].text, { is: 'quantity', what: 'minorder' });
  const set = putIn(mentions[at].from, mentions[at].text, { is: 'action', what: 'set' });
  return [
    ...mentions.slice(0, start),
    ...mentions.slice(start, at).filter((one) => isName(one) || one.time !== undefined),
    { ...minimum, length: mentions[at].length },
    set,
    ...mentions.slice(at + 2, end).filter((one) => !isEach(one)),
    ...mentions.slice(end),
  ];
}

/** A verb of ordering, `at least` and a count behind it, with a supplier and a word for each order in its part. */
function isLeastOrdered(mentions: readonly Mention[], at: number): boolean {
  const [verb, least, count] = mentions.slice(at, at + 3);
  if (count === undefined || !isWord(verb) || !says(verb, 'sells') || !says(verb, 'quantity', 'demand')) return false;
  const isLeast = wordSays(least, 'compare', 'above');
  const isCount = ['none', 'units'].includes(count.amount?.unit ?? '') && count.amount?.per === undefined;
  const own = mentions.slice(startOfPart(mentions, at, isBorder), endOfPart(mentions, at));
  const isOfSupplier = own.some(isSupplier);
  return isLeast && isCount && isOfSupplier && own.some(isEach);
}

const isEach = (mention: Mention): boolean => wordSays(mention, 'mark', 'each-order');
