import type { Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * A full stop between two sentences that both tell a change parts them: `Osteria: capacity doubles. Corvane: capacity at 3,500`. What is
 * told in front of a sentence that asks is supposed in it: `S3 stops in July. Why is Lipovast late?` is `if S3 stops in July, why …`.
 */
export function withFullStops(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const starts = mentions.flatMap((mention, at) => (at > 0 && isBehindStop(question, mention, tokens) ? [at] : []));
  if (starts.length === 0) return mentions;
  const sentence = (index: number): readonly Mention[] => mentions.slice(starts[index - 1] ?? 0, starts[index]);
  const last = starts[starts.length - 1];
  const isSupposed = starts.every((_, index) => tells(sentence(index))) && asks(mentions.slice(last));
  return mentions.flatMap((mention, at) => {
    const index = starts.indexOf(at);
    if (isSupposed && at === 0) return [{ ...supposing, from: mention.from }, mention];
    if (isSupposed && at === last) return [{ ...comma, from: mention.from }, mention];
    const isParted = index !== -1 && tells(sentence(index)) && tells(sentence(index + 1));
    return isParted ? [{ ...stop, from: mention.from }, mention] : [mention];
  });
}

const stop: Omit<Mention, 'from'> = { text: '.', length: 0, entities: [], senses: [{ is: 'but', what: '' }] };

const supposing: Omit<Mention, 'from'> = { text: '', length: 0, entities: [], senses: [{ is: 'if', what: '' }] };

const comma: Omit<Mention, 'from'> = { text: ',', length: 0, entities: [], senses: [{ is: 'and', what: 'comma' }] };

/** A question of a kind of its own, and nothing supposed in it. */
function asks(sentence: readonly Mention[]): boolean {
  const isWordOf = (is: string): boolean => sentence.some((mention) => isWord(mention) && says(mention, is));
  return isWordOf('ask') && !isWordOf('if') && !isWordOf('follow');
}

function isBehindStop(question: string, { from }: Mention, tokens: readonly Token[]): boolean {
  const start = tokens[from]?.start ?? 0;
  return /\.\s+$/.test(question.slice(0, start)) && /\p{Lu}/u.test(question[start] ?? '');
}

/** Names and what happens to them, and nothing that asks, supposes or joins what was said before. */
function tells(sentence: readonly Mention[]): boolean {
  const isAsking = (mention: Mention): boolean =>
    isWord(mention) &&
    !says(mention, 'filler') &&
    ['ask', 'if', 'outcome', 'kpi', 'follow'].some((is) => says(mention, is));
  const isTold = (mention: Mention): boolean =>
    mention.amount !== undefined || (isWord(mention) && (says(mention, 'action') || says(mention, 'cause')));
  const first = sentence.find((mention) => !(isWord(mention) && says(mention, 'mark', 'article')));
  const isOpening = first !== undefined && !(isSmall(first) && (says(first, 'and') || says(first, 'but')));
  return isOpening && sentence.some(isName) && sentence.some(isTold) && !sentence.some(isAsking);
}
