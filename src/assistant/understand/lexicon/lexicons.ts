import { english } from './english.js';
import { french } from './french.js';
import { type Lexicon, lexiconOf } from './sense.js';

let known: readonly [Lexicon, Lexicon] | undefined;

/** The lexicons of both languages, made at the first question and kept, since they are the same for every project. */
export function lexicons(): readonly [Lexicon, Lexicon] {
  known ??= [lexiconOf(english), lexiconOf(french)];
  return known;
}
