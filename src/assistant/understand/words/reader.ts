import type { Calendar } from '../../../calendar/calendar.js';
import { type Lexicon, type Phrase, phrasesAt, type Sense } from '../lexicon/sense.js';
import { plainOf, type Token } from '../lexicon/token.js';

/** What recognisers look at: the tokens of a question, the words of its language and of the other, and the plan's calendar. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly other: Lexicon;
  readonly calendar: Calendar;
  /** The phrases of the question's language at each token, the longest first. */
  readonly own: readonly (readonly Phrase[])[];
  /** What the project names, by its letters and digits: a line `S3` is no week. */
  readonly named: { readonly has: (key: string) => boolean };
}

/** A reader of tokens, the phrases at each of them looked up once. */
export function readerOf(parts: Omit<Reader, 'own'>): Reader {
  const { tokens, lexicon } = parts;
  const isMonth = (token: Token | undefined): boolean =>
    lexicon.phrases.get(token?.plain ?? '')?.some(({ is }) => is === 'month') === true;
  const isOfMany = tokens.some(({ opens }) => opens);
  const own = tokens.map((_, at) =>
    phrasesAt(tokens, at, lexicon).filter(
      (phrase) =>
        !takesSince(phrase, tokens[at + phrase.length - 1], isMonth(tokens[at + phrase.length])) &&
        !(isOfMany && goesAcross(phrase, tokens, at)),
    ),
  );
  return { ...parts, own };
}

/** `Corvane ne livre plus. De quoi va-t-on manquer ?`: words of two sentences are no phrase. */
function goesAcross({ length }: Phrase, tokens: readonly Token[], at: number): boolean {
  return length > 1 && tokens.slice(at + 1, at + length).some(({ opens }) => opens);
}

/** In `un tiers dès juin` the accent, or the month behind it, tells the beginning of a time from `un tiers des ventes`. */
function takesSince({ senses, length }: Phrase, { plain, text }: Token, isBeforeMonth: boolean): boolean {
  const isSince = plain === 'des' && (isBeforeMonth || plainOf(text) !== text.toLowerCase());
  return length > 1 && isSince && senses.some(({ is }) => is === 'fraction');
}

/** A sense found at a token, and how many tokens say it. */
export interface Found {
  readonly what: string;
  readonly length: number;
}

/** The longest phrase at a token that has a sense of this class. */
export function foundAt({ own }: Reader, at: number, is: string): Found | undefined {
  for (const { senses, length } of own[at] ?? []) {
    const sense = senses.find((one) => one.is === is);
    if (sense) return { what: sense.what, length };
  }
  return undefined;
}

const borrowed = ['quantity', 'kpi', 'unit', 'month', 'ask', 'kind', 'cause', 'action'];

/** The longest phrase at a token: in the question's language, or a word of substance borrowed from the other (`stock`, `lead time`). */
export function wordsAt(reader: Reader, at: number): Phrase | undefined {
  const [own] = reader.own[at];
  const [foreign] = phrasesAt(reader.tokens, at, reader.other);
  if (foreign === undefined || own?.length >= foreign.length) return own;
  const senses: readonly Sense[] = foreign.senses.filter(({ is }) => borrowed.includes(is));
  const longEnough = foreign.length > 1 || reader.tokens[at].plain.length > 3;
  return senses.length > 0 && longEnough ? { senses, length: foreign.length } : own;
}

/** How many tokens say this sense at a token, in the question's language; 0 where they do not. */
export function lengthAt({ own }: Reader, at: number, is: string, what: string): number {
  const found = own[at]?.find(({ senses }) => senses.some((one) => one.is === is && one.what === what));
  return found?.length ?? 0;
}

/** How many articles and the like stand at a token: `the`, `le`, `l'`. */
export function articlesAt(reader: Reader, at: number): number {
  let count = 0;
  for (let length = 1; length > 0; count += length)
    length = isCode(reader, at + count) ? 0 : lengthAt(reader, at + count, 'mark', 'article');
  return count;
}

/** `en DE`: what the project names so, in capitals, where the question is not all in capitals. */
export function isCode({ tokens, named }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}{2,}$/u.test(token.text) || !named.has(token.plain)) return false;
  return tokens.some(({ text }) => /\p{Ll}/u.test(text));
}
