import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../../vocabulary.js';
import { plainOf } from '../lexicon/token.js';

const mostChoices = 3;

/** Names of the project that an unknown word may have meant, the nearest first. */
export function nearNames(word: string, vocabulary: Vocabulary): readonly string[] {
  const ranked = stepsTo(word, vocabulary).filter(({ steps }) => steps <= Math.max(1, Math.ceil(word.length / 3)));
  return [...new Set(ranked.sort((first, second) => first.steps - second.steps).map(({ value }) => value))].slice(
    0,
    mostChoices,
  );
}

/** Whether a word is a slip of the pen away from a name of the project. */
export function isNearName(word: string, vocabulary: Vocabulary): boolean {
  return stepsTo(word, vocabulary).some(({ steps }) => steps <= Math.max(1, Math.floor(word.length / 4)));
}

function stepsTo(
  word: string,
  { entities }: Vocabulary,
): readonly { readonly value: string; readonly steps: number }[] {
  const sought = plainOf(word);
  return entities
    .filter(({ kind }) => kind !== 'kpi' && kind !== 'parameter')
    .map(({ value, names }) => ({
      value,
      steps: Math.min(...[value, ...names].map((name) => distance(sought, plainOf(name)))),
    }));
}
