import type { Calendar } from '../../calendar/calendar.js';
import { type Lexicon, type Phrase, phraseAt, type Sense } from './lexicon/sense.js';
import type { Token } from './token.js';

/** What recognisers look at: the tokens of a question, the words of its language and of the other, and the plan's calendar. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly other: Lexicon;
  readonly calendar: Calendar;
  /** What the project names, by its letters and digits: a line `S3` is no week. */
  readonly named: { readonly has: (key: string) => boolean };
}

/** A sense found at a token, and how many tokens say it. */
export interface Found {
  readonly what: string;
  readonly length: number;
}

const mostWords = 6;

/** The longest phrase at a token that has a sense of this class. */
export function foundAt({ tokens, lexicon }: Reader, at: number, is: string): Found | undefined {
  for (let length = Math.min(mostWords, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ plain }) => plain);
    const sense = lexicon.phrases.get(words.join(' '))?.find((one) => one.is === is);
    if (sense) return { what: sense.what, length };
  }
  return undefined;
}

const borrowed = ['quantity', 'kpi', 'unit', 'month', 'ask', 'kind', 'cause', 'action'];

/** The longest phrase at a token: in the question's language, or a word of substance borrowed from the other (`stock`, `lead time`). */
export function wordsAt(reader: Reader, at: number): Phrase | undefined {
  const own = phraseAt(reader.tokens, at, reader.lexicon);
  const foreign = phraseAt(reader.tokens, at, reader.other);
  if (foreign === undefined || (own !== undefined && own.length >= foreign.length)) return own;
  const senses: readonly Sense[] = foreign.senses.filter(({ is }) => borrowed.includes(is));
  const longEnough = foreign.length > 1 || reader.tokens[at].plain.length > 3;
  return senses.length > 0 && longEnough ? { senses, length: foreign.length } : own;
}

/** How many tokens say this sense at a token, in the question's language; 0 where they do not. */
export function lengthAt({ tokens, lexicon }: Reader, at: number, is: string, what: string): number {
  for (let length = Math.min(mostWords, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ plain }) => plain);
    if (lexicon.phrases.get(words.join(' '))?.some((one) => one.is === is && one.what === what)) return length;
  }
  return 0;
}

/** How many articles and the like stand at a token: `the`, `le`, `l'`. */
export function articlesAt(reader: Reader, at: number): number {
  let count = 0;
  while (lengthAt(reader, at + count, 'mark', 'article') > 0) count++;
  return count;
}
