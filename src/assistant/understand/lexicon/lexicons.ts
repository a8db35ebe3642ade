import type { Lexicon } from './sense.js';
import { lexiconsWritten } from './written.js';

let known: readonly [Lexicon, Lexicon] | undefined;

/** The lexicons of both languages, made ready at the first question and kept, since they are the same for every project. */
export function lexicons(): readonly [Lexicon, Lexicon] {
  known ??= lexiconsWritten();
  return known;
}
