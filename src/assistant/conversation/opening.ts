import type { Language } from '../understand/lexicon/sense.js';
import { type Token, tokenise } from '../understand/lexicon/token.js';
import { english } from './words/english.js';
import type { FollowUpWords } from './words/follow-up-words.js';
import { french } from './words/french.js';

const words: Readonly<Record<Language, FollowUpWords>> = { en: english, fr: french };

export function followUpWords(language: Language): FollowUpWords {
  return words[language];
}

/** What is said, without `ok`, `hmm`, `sorry` before it and `please`, `after all` behind it. */
export function withoutAsides(text: string, language: Language): string {
  const { asides, asidesWithComma, endings } = words[language];
  const tokens = tokenise(text);
  let [from, to] = [0, tokens.length];
  for (let isDone = false; !isDone; ) {
    const length = longestAt(tokens, from, asides) || withComma(tokens, from, asidesWithComma);
    isDone = length === 0 || from + length >= to;
    if (!isDone) from += length;
    while (from < to && isSign(tokens[from])) from++;
  }
  for (let isDone = false; !isDone; ) {
    const length = longestBefore(tokens, to, endings);
    isDone = length === 0 || to - length <= from;
    if (!isDone) to -= length;
    while (to > from && isSign(tokens[to - 1])) to--;
  }
  if (from === 0 && to === tokens.length) return text;
  const isQuestion = /\?\s*$/.test(text);
  return `${text.slice(tokens[from].start, tokens[to - 1].end)}${isQuestion ? '?' : ''}`;
}

/** What is said, without the sign that ends it. */
export function withoutEnd(text: string): string {
  return text.replace(/[\s?.!]+$/, '');
}

/** What stands behind the longest of some phrases that it begins with, one after the other; undefined where it begins with none. */
export function restBehind(text: string, phrases: readonly string[]): string | undefined {
  const tokens = tokenise(text);
  let from = 0;
  for (let length = longestAt(tokens, 0, phrases); length > 0; length = longestAt(tokens, from, phrases)) {
    from += length;
    while (from < tokens.length && isSign(tokens[from])) from++;
  }
  return from > 0 && from < tokens.length ? text.slice(tokens[from].start) : undefined;
}

/** What stands before the longest of some phrases that it ends with; undefined where it ends with none. */
export function restBefore(text: string, phrases: readonly string[]): string | undefined {
  const tokens = tokenise(text);
  const length = longestBefore(tokens, tokens.length, phrases);
  let end = tokens.length - length;
  while (end > 0 && isSign(tokens[end - 1])) end--;
  return length > 0 && end > 0 ? text.slice(0, tokens[end - 1].end) : undefined;
}

/** What stands within the first of some pairs of phrases that it begins and ends with. */
export function restWithin(text: string, pairs: readonly (readonly [string, string])[]): string | undefined {
  const tokens = tokenise(text);
  for (const [opening, closing] of pairs) {
    const [begins, ends] = [
      opening === '' ? 0 : longestAt(tokens, 0, [opening]),
      closing === '' ? 0 : longestBefore(tokens, tokens.length, [closing]),
    ];
    if ((opening !== '' && begins === 0) || (closing !== '' && ends === 0) || begins + ends >= tokens.length) continue;
    return text.slice(tokens[begins].start, tokens[tokens.length - ends - 1].end);
  }
  return undefined;
}

/** What stands before and behind the first of some phrases, the longest there; undefined where none stands in it. */
export function partsAround(
  text: string,
  phrases: readonly string[],
): { readonly before: string; readonly behind: string } | undefined {
  const tokens = tokenise(text);
  const at = tokens.findIndex((_, index) => longestAt(tokens, index, phrases) > 0);
  if (at === -1) return undefined;
  const last = tokens[at + longestAt(tokens, at, phrases) - 1];
  return { before: text.slice(0, tokens[at].start), behind: text.slice(last.end) };
}

/** Whether it begins with one of some phrases. */
export function opensWith(text: string, phrases: readonly string[]): boolean {
  return longestAt(tokenise(text), 0, phrases) > 0;
}

/** Whether one of some phrases stands anywhere in it. */
export function holdsAny(text: string, phrases: readonly string[]): boolean {
  const tokens = tokenise(text);
  return tokens.some((_, at) => longestAt(tokens, at, phrases) > 0);
}

/** Whether it is one of some phrases, and nothing else. */
export function saysOnly(text: string, phrases: readonly string[]): boolean {
  const tokens = tokenise(text).filter((token) => !isSign(token));
  return tokens.length > 0 && longestAt(tokens, 0, phrases) === tokens.length;
}

/** Whether it is some phrases one after the other, and nothing else: `où en est-on, tu peux me montrer le fichier ?` */
export function saysNothingBut(text: string, phrases: readonly string[]): boolean {
  const tokens = tokenise(text).filter((token) => !isSign(token));
  let from = 0;
  for (let length = longestAt(tokens, 0, phrases); length > 0; length = longestAt(tokens, from, phrases))
    from += length;
  return from > 0 && from === tokens.length;
}

/** How many steps are taken back: `undo`, `undo the last two`; 0 where it says more than that. */
export function stepsBack(text: string, language: Language): number {
  const { undoing, ofSteps } = words[language];
  const tokens = tokenise(text).filter((token) => !isSign(token));
  const length = longestAt(tokens, 0, undoing);
  const rest = tokens.slice(length).map(({ plain }) => plain);
  if (length === 0 || rest.some((word) => !ofSteps.includes(word))) return 0;
  const counts: Readonly<Record<string, number>> = { two: 2, both: 2, deux: 2, '2': 2, three: 3, trois: 3, '3': 3 };
  return rest.reduce((count, word) => counts[word] ?? count, 1);
}

export function isSign({ plain }: Token): boolean {
  return plain === ',' || plain === ';';
}

export function longestAt(tokens: readonly Token[], from: number, phrases: readonly string[]): number {
  return Math.max(0, ...phrases.map((phrase) => lengthAt(tokens, from, phrase.split(' '))));
}

function lengthAt(tokens: readonly Token[], from: number, phrase: readonly string[]): number {
  return phrase.every((word, at) => tokens[from + at]?.plain === word) ? phrase.length : 0;
}

function longestBefore(tokens: readonly Token[], to: number, phrases: readonly string[]): number {
  return Math.max(
    0,
    ...phrases.map((phrase) => {
      const parts = phrase.split(' ');
      return to >= parts.length ? lengthAt(tokens, to - parts.length, parts) : 0;
    }),
  );
}

function withComma(tokens: readonly Token[], from: number, phrases: readonly string[]): number {
  const length = longestAt(tokens, from, phrases);
  return length > 0 && tokens[from + length]?.plain === ',' ? length : 0;
}
