import type { Language, Lexicon } from './lexicon/sense.js';
import type { Token } from './token.js';

/** The lexicon of the language that more words of a question are of, and the other one; that of the language given where they do not tell. */
export function languageOf(
  tokens: readonly Token[],
  [first, second]: readonly [Lexicon, Lexicon],
  named: { readonly has: (key: string) => boolean },
  otherwise: Language,
): readonly [Lexicon, Lexicon] {
  let lead = 0;
  for (const { plain, text } of tokens) {
    // What the project calls `overtime` tells no language.
    if (named.has(plain)) continue;
    const inFirst = first.words.has(plain);
    const inSecond = second.words.has(plain);
    const weight = isSmallWord(plain, inFirst ? first : second) ? 2 : 1;
    if (inFirst !== inSecond) lead += inFirst ? weight : -weight;
    if (/[àâçéèêëîïôûùü]/i.test(text)) lead -= 1;
  }
  const isFirst = lead === 0 ? first.language === otherwise : lead > 0;
  return isFirst ? [first, second] : [second, first];
}

/** Articles, connectives and prepositions tell a language better than nouns, which are borrowed. */
function isSmallWord(plain: string, { phrases }: Lexicon): boolean {
  return phrases.get(plain)?.some(({ is }) => ['filler', 'and', 'prep', 'if'].includes(is)) === true;
}
