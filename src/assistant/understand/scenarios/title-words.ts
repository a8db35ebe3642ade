import type { Entity, KnownScenario, Vocabulary } from '../../vocabulary.js';
import { lexicons } from '../lexicon/lexicons.js';
import { titleWords } from '../lexicon/situations.js';
import { tokenise } from '../lexicon/token.js';
import type { Mention } from '../mentions/mention.js';

/** The words of a text, without the ending of a plural, numbers in figures. */
export function wordsOf(text: string): readonly string[] {
  const words = read.get(text) ?? tokenise(text).map(({ plain }) => figureOf(singular(plain)));
  if (read.size >= mostRead) read.clear();
  read.set(text, words);
  return words;
}

/** The words of titles and names, which every question is held against. */
const read = new Map<string, readonly string[]>();
const mostRead = 1000;

/** `6` of `six`, any other word as it is. */
const figureOf = (word: string): string => sensesOf(word).find(({ is }) => is === 'number')?.what ?? word;

const singular = (word: string): string => word.replace(/(?<=..)s$/, '');

/** Whether two words are one, in another form or of the other language. */
export function isAlike(one: string, other: string): boolean {
  if (one === other || titleWords(one).includes(other)) return true;
  const senses = telling(one);
  return telling(other).some(({ is, what }) => senses.some((sense) => sense.is === is && sense.what === what));
}

/** Senses by which a word of one language says what one of the other does. */
function telling(word: string): ReturnType<typeof sensesOf> {
  return sensesOf(word).filter(({ is, what }) => what !== '' && ['action', 'quantity', 'season'].includes(is));
}

/** `semaines` and `weeks`, `mai` and `May`. */
export function isSameUnit(one: string, other: string): boolean {
  const counted = (word: string): readonly string[] =>
    // `mois` is `moi` without its ending.
    [word, `${word}s`]
      .flatMap(sensesOf)
      .flatMap(({ is, what }) => (is === 'unit' || is === 'month' ? [`${is} ${what}`] : []));
  return counted(one).some((sense) => counted(other).includes(sense));
}

/** What a word says, in either language. */
export function sensesOf(word: string): readonly { readonly is: string; readonly what: string }[] {
  return lexicons().flatMap(({ phrases }) => phrases.get(word) ?? phrases.get(`${word}s`) ?? []);
}

/** Whether a word, or the name of a parameter, says that something rises: `surge`. */
export const saysRise = (word: string): boolean =>
  sensesOf(word).some(({ is, what }) => is === 'action' && what === 'raise');

export const isEmpty = (word: string): boolean => sensesOf(word).some(({ is }) => is === 'filler');

export const isPreposition = (word: string): boolean => sensesOf(word).some(({ is }) => is === 'prep');

export const isLineWord = (word: string): boolean =>
  sensesOf(word).some(({ is, what }) => is === 'kind' && what === 'resource');

/** Whether a mention says a word of a title, or the like of it. */
export function saysWord(mention: Mention, word: string): boolean {
  return isSaidBy(mention, word) || wordsOf(mention.text).some((other) => isAlike(word, other));
}

/** A phrase with the sense of a word: `plus rapides` says `faster`. */
export function isSaidBy({ senses }: Mention, word: string): boolean {
  return telling(word).some(({ is, what }) => senses.some((sense) => sense.is === is && sense.what === what));
}

/** Mentions as one that names something. */
export function nameOf(run: readonly Mention[], entities: readonly Entity[]): Mention {
  const length = run.reduce((sum, mention) => sum + mention.length, 0);
  return { text: run.map(({ text }) => text).join(' '), from: run[0].from, length, entities, senses: [] };
}

/** What the vocabulary knows a scenario as. */
export function entityOf({ name }: KnownScenario, { entities }: Vocabulary): readonly Entity[] {
  return entities.filter(({ kind, value }) => kind === 'scenario' && value === name);
}
