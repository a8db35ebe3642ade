import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../../vocabulary.js';
import { plainOf } from '../lexicon/token.js';

const mostChoices = 3;

/** Names of the project that an unknown word may have meant, the nearest first. */
export function nearNames(word: string, { entities }: Vocabulary): readonly string[] {
  const sought = plainOf(word);
  const ranked = entities
    .filter(({ kind }) => kind !== 'kpi' && kind !== 'parameter')
    .map(({ value, names }) => ({
      value,
      steps: Math.min(...[value, ...names].map((name) => distance(sought, plainOf(name)))),
    }))
    .filter(({ steps }) => steps <= Math.max(1, Math.ceil(sought.length / 3)));
  return [...new Set(ranked.sort((first, second) => first.steps - second.steps).map(({ value }) => value))].slice(
    0,
    mostChoices,
  );
}
