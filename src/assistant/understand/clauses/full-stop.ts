import type { Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, putIn, says, wordSays } from '../mentions/mention.js';

/**
 * A full stop between two sentences that both tell a change parts them: `Osteria: capacity doubles. Corvane: capacity at 3,500`. What asks
 * behind one is parted by `withToldSupposed`.
 */
export function withFullStops(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const starts = mentions.flatMap((mention, at) => (at > 0 && isBehindStop(question, mention, tokens) ? [at] : []));
  if (starts.length === 0) return mentions;
  const sentence = (index: number): readonly Mention[] => mentions.slice(starts[index - 1] ?? 0, starts[index]);
  return mentions.flatMap((mention, at) => {
    const index = starts.indexOf(at);
    if (index === -1) return [mention];
    const stop = putIn(mention.from, '.', { is: 'but', what: '' });
    // `assume that A. Assume also that B`: what supposes again says no more.
    const [first, second] = [sentence(index), sentence(index + 1)];
    const isAgain = supposes(first) && supposes(second);
    if (isAgain && tells(first.slice(1)) && tells(second.slice(1))) return [stop];
    return tells(first) && tells(second) ? [stop, mention] : [mention];
  });
}

const supposes = ([opening]: readonly Mention[]): boolean => wordSays(opening, 'if');

function isBehindStop(question: string, { from }: Mention, tokens: readonly Token[]): boolean {
  const start = tokens[from]?.start ?? 0;
  return /\.\s+$/.test(question.slice(0, start)) && /\p{Lu}/u.test(question[start] ?? '');
}

/** Names and what happens to them, and nothing that asks, supposes or joins what was said before. */
export function tells(sentence: readonly Mention[]): boolean {
  const isAsking = (mention: Mention): boolean =>
    isWord(mention) &&
    !says(mention, 'filler') &&
    !says(mention, 'action', 'delay') &&
    ['ask', 'if', 'outcome', 'kpi', 'follow'].some((is) => says(mention, is));
  const isTold = (mention: Mention): boolean =>
    mention.amount !== undefined ||
    (isWord(mention) &&
      !says(mention, 'ask') &&
      !isBeing(mention) &&
      (says(mention, 'action') || says(mention, 'cause')));
  const first = sentence.find((mention) => !wordSays(mention, 'mark', 'article'));
  const isOpening = first !== undefined && !(isSmall(first) && (says(first, 'and') || says(first, 'but')));
  return isOpening && sentence.some(isName) && sentence.some(isTold) && !sentence.some(isAsking);
}

/** `is`, `est`, `month by month`: by itself it tells no change. */
const isBeing = (mention: Mention): boolean =>
  (says(mention, 'filler') && says(mention, 'mark', 'be')) || says(mention, 'mark', 'by-bucket');
