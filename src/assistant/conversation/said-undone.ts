import type { Reading } from '../reading.js';
import { plainWords } from '../understand/lexicon/token.js';
import type { Vocabulary } from '../vocabulary.js';
import { holdsAny, restBehind, restWithin } from './opening.js';
import { standingIn } from './standing.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/** A word in quotes. */
const quoted = /^[^«"“”]*[«"“]\s*([^«»"“”]+?)\s*[»"”][\s.!]*$/;

/**
 * `annule le « partout »`, `undo the week thing`: how many steps back what was said with that word is taken back, where nothing was changed
 * since; 0 where no step is meant by a word, NaN where one in quotes was not said, or more was changed since.
 */
export function stepsToWord(
  readings: readonly Reading[],
  text: string,
  words: FollowUpWords,
  vocabulary: Vocabulary,
): number {
  const rest = restBehind(text, words.undoing);
  const word = rest === undefined ? undefined : wordIn(rest, words);
  if (word === undefined) return 0;
  const at = readings.findLastIndex(({ question }) => holdsAny(question, [word]));
  const changes = (end: number): string => {
    const { overrides, params, extends: parents } = standingIn(readings.slice(0, end), vocabulary)?.draft ?? {};
    return JSON.stringify([overrides, params, parents]);
  };
  const isLast = at !== -1 && changes(at + 1) === changes(readings.length) && changes(at) !== changes(at + 1);
  if (isLast) return readings.length - at;
  return quoted.test(text) ? Number.NaN : 0;
}

/** The word in quotes, or in front of `thing`, behind `le truc de`. */
function wordIn(rest: string, { undoneWord }: FollowUpWords): string | undefined {
  const [, inQuotes] = quoted.exec(rest) ?? [];
  const called = inQuotes ?? restWithin(rest, undoneWord);
  return called === undefined ? undefined : plainWords(called).join(' ');
}
