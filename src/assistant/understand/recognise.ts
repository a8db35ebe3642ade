import { amountAt } from './amount.js';
import type { Lexicon, Sense } from './lexicon/sense.js';
import type { Mention } from './mention.js';
import { type NameIndex, namedAt } from './name-index.js';
import { type Reader, wordsAt } from './reader.js';
import { timeAt } from './time.js';

/** The stretches of a question in their order, each the longest that says one thing; of two alike a name wins, then a time, then an amount. */
export function recognise(reader: Reader, names: NameIndex, question: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const mention = mentionAt(reader, names, at, question);
    mentions.push(mention);
    at += mention.length;
  }
  return mentions;
}

function mentionAt(reader: Reader, names: NameIndex, at: number, question: string): Mention {
  const { tokens, lexicon } = reader;
  const named = namedAt(names, tokens, at, (word) => isPlainWord(word, lexicon));
  const time = timeAt(reader, at);
  const amount = amountAt(reader, at);
  const words = wordsAt(reader, at);
  const longest = Math.max(named?.length ?? 0, time?.length ?? 0, amount?.length ?? 0, words?.length ?? 0, 1);
  const base = {
    text: question.slice(tokens[at].start, tokens[at + longest - 1].end),
    from: at,
    length: longest,
    entities: named?.length === longest ? named.entities : [],
    senses: words?.length === longest ? words.senses : signSenses(tokens[at].plain, longest),
  };
  if (base.entities.length > 0) return base;
  if (time?.length === longest) return { ...base, senses: [], time: time.span };
  if (amount?.length === longest) return { ...base, amount: amount.amount };
  return base;
}

function isPlainWord(word: string, { phrases }: Lexicon): boolean {
  return phrases.has(word);
}

function signSenses(plain: string, length: number): readonly Sense[] {
  if (length > 1) return [];
  if (plain === ',') return [{ is: 'and', what: 'comma' }];
  if (plain === ';' || plain === '/') return [{ is: plain === ';' ? 'but' : 'and', what: 'sign' }];
  return plain === '-' ? [{ is: 'and', what: 'comma' }] : [];
}
