import type { Phrases } from './phrases.js';

/** What a reader has to say, before it is known in which language. */
export type Saying = (say: Phrases) => string;

/** The same, or names and words of the question, which are the same in every language. */
export type Said = string | Saying;

/** What was said, in a language. */
export function textOf(said: Said, phrases: Phrases): string {
  return typeof said === 'string' ? said : said(phrases);
}
