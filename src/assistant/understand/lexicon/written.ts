import { english } from './english.js';
import { french } from './french.js';
import { type Lexicon, lexiconOf } from './sense.js';

/** Both lexicons, made of what is written in them. The build puts in place of this module one that has them ready. */
export function lexiconsWritten(): readonly [Lexicon, Lexicon] {
  return [lexiconOf(english), lexiconOf(french)];
}
