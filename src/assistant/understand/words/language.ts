import type { Language, Lexicon } from '../lexicon/sense.js';
import type { Token } from '../lexicon/token.js';

/**
 * The lexicon of the language that more words of a question are of, and the other one; that of the language given where they do not tell. What
 * something is called tells it only where nothing else does: `rejouez Launch of a once-weekly insulin` is French.
 */
export function languageOf(
  tokens: readonly Token[],
  lexicons: readonly [Lexicon, Lexicon],
  named: { readonly has: (key: string) => boolean },
  otherwise: Language,
): readonly [Lexicon, Lexicon] {
  const [first, second] = lexicons;
  const titles = tokensOfTitles(tokens, named);
  const apart =
    titles.size === 0
      ? 0
      : leadOf(
          tokens.filter((_, at) => !titles.has(at)),
          lexicons,
          named,
        );
  const lead = apart === 0 ? leadOf(tokens, lexicons, named) : apart;
  const isFirst = lead === 0 ? first.language === otherwise : lead > 0;
  return isFirst ? [first, second] : [second, first];
}

/** How many more words are of the first language, small ones counted twice; less than nothing where more are of the second. */
function leadOf(
  tokens: readonly Token[],
  [first, second]: readonly [Lexicon, Lexicon],
  named: { readonly has: (key: string) => boolean },
): number {
  let lead = 0;
  const inNames = tokensOfNames(tokens, named);
  const isLoud = !tokens.some(({ text }) => /\p{Ll}/u.test(text));
  for (const [at, { plain, text, number }] of tokens.entries()) {
    // What the project calls `overtime` or `line-2-outage` tells no language.
    if (inNames.has(at) || number !== undefined) continue;
    if (named.has(plain)) {
      if (/^\p{L}/u.test(tokens[at + 1]?.text ?? '')) lead += leadOfLink(tokens[at], [first, second]);
      continue;
    }
    // Nor do codes: the CAR of `CAR-*` is no French word.
    if (!isLoud && /^\p{Lu}{2,}$/u.test(text)) continue;
    const inFirst = first.words.has(plain) || first.shorthand.has(plain);
    const inSecond = second.words.has(plain) || second.shorthand.has(plain);
    const weight = isSmallWord(plain, inFirst ? first : second) ? 2 : 1;
    if (inFirst !== inSecond) lead += inFirst ? weight : -weight;
    if (/[àâçéèêëîïôûùü]/i.test(text)) lead -= 1;
  }
  if (lead !== 0) return lead;
  return leadOfLinks(tokens, [first, second], (at) => named.has(tokens[at].plain) || inNames.has(at));
}

/** Places of tokens that together are a name of several words: the title of a scenario. */
function tokensOfTitles(
  tokens: readonly Token[],
  named: { readonly has: (key: string) => boolean },
): ReadonlySet<number> {
  const places = new Set<number>();
  for (let first = 0; first < tokens.length; first++) {
    const ends = tokens.slice(first + 1, first + longestTitle).map((_, index) => first + 2 + index);
    const end = ends.findLast((one) => named.has(plainOfRun(tokens.slice(first, one))));
    for (let at = first; at < (end ?? first); at++) places.add(at);
    if (end !== undefined) first = end - 1;
  }
  return places;
}

const longestTitle = 10;

const plainOfRun = (run: readonly Token[]): string => run.map(({ plain }) => plain).join('');

/** `de` in small letters may be the word, also where a place is called DE. */
function leadOfLink({ text, plain }: Token, [first, second]: readonly [Lexicon, Lexicon]): number {
  const inFirst = first.words.has(plain);
  if (text !== plain || inFirst === second.words.has(plain) || !isSmallWord(plain, inFirst ? first : second)) return 0;
  return inFirst ? 1 : -1;
}

/** `de` in small letters before a name, or between a word and a number, links two words of French, also where a place is called DE. */
function leadOfLinks(
  tokens: readonly Token[],
  [first, second]: readonly [Lexicon, Lexicon],
  isNamed: (at: number) => boolean,
): number {
  let lead = 0;
  for (const [at, { plain, text }] of tokens.entries()) {
    if (text !== plain || at === 0 || at + 1 === tokens.length) continue;
    // `INS-100 monte de 10 %`: behind a word, and not behind a name of which it may be the place.
    const isBy = tokens[at + 1].number !== undefined && tokens[at - 1].number === undefined && !isNamed(at - 1);
    if (!isNamed(at + 1) && !isBy) continue;
    const inFirst = first.words.has(plain);
    if (inFirst !== second.words.has(plain) && isSmallWord(plain, inFirst ? first : second)) lead += inFirst ? 1 : -1;
  }
  return lead;
}

/** Articles, connectives and prepositions tell a language better than nouns, which are borrowed. */
function isSmallWord(plain: string, { phrases }: Lexicon): boolean {
  return phrases.get(plain)?.some(({ is }) => ['filler', 'and', 'prep', 'if'].includes(is)) === true;
}

/** Places of tokens that hyphens join to a name of the project. */
function tokensOfNames(
  tokens: readonly Token[],
  named: { readonly has: (key: string) => boolean },
): ReadonlySet<number> {
  const places = new Set<number>();
  for (let first = 0; first < tokens.length; ) {
    let end = first + 1;
    while (tokens[end]?.hyphened) end++;
    const run = tokens.slice(first, end);
    if (run.length > 1 && named.has(plainOfRun(run))) for (let at = first; at < end; at++) places.add(at);
    first = end;
  }
  return places;
}
