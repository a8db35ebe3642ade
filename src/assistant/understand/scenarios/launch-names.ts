import type { KnownScenario } from '../../vocabulary.js';
import type { Lexicon } from '../lexicon/sense.js';
import { plainWords } from '../lexicon/token.js';

/**
 * How questions call a scenario by what it launches: `launch icodec`, `launching Combidex tablets`, `the INS-400 launch`, `on lance
 * CAR-70`. The product without a word for a launch beside it is no name of the scenario: of its demand something else may be asked.
 */
export function launchNames({ launches }: KnownScenario, lexicons: readonly Lexicon[]): readonly string[] {
  if (launches.length !== 1) return [];
  const products = launches[0].flatMap((name) => partsOf(name, lexicons));
  return lexicons.flatMap(({ phrases }) => {
    const words = [...phrases].flatMap(([word, senses]) =>
      !word.includes(' ') && senses.some(({ is, what }) => is === 'quantity' && what === 'newproduct') ? [word] : [],
    );
    return words.flatMap((word) =>
      products.flatMap((product) => [
        ...links.map((link) => `${word} ${link} ${product}`),
        ...verbs.map((verb) => `${product} ${verb} ${word}`),
      ]),
    );
  });
}

const links = ['', 'of', 'of the', 'the', 'our', 'de', "d'", "de l'", 'de la', 'du', 'le', 'la', "l'", 'notre'];
const verbs = ['', 'is', 'was', 'were', 'est', 'etait'];

/** A code or a name in full, without its last word, and words of it that the languages do not have. */
function partsOf(name: string, lexicons: readonly Lexicon[]): readonly string[] {
  const words = plainWords(name);
  if (/\d/.test(name)) return [name];
  const own = words.filter((word) => !lexicons.some(({ words: known }) => known.has(word)) && word.length >= shortest);
  const known = own.length === 0 ? [] : own;
  const short = words.slice(0, -1).join(' ');
  return [...new Set([name, ...(known.some((word) => short.includes(word)) ? [short] : []), ...known])];
}

const shortest = 4;
