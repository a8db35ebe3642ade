import { type Lexicon, phrasesAt } from '../lexicon/sense.js';
import { signsBefore, type Token, tokenise } from '../lexicon/token.js';

/** A question without the greeting before it and the thanks behind it, and the language of these, if there are any. */
export interface Plainly {
  readonly question: string;
  readonly language?: Lexicon['language'];
}

/**
 * What is asked, without courtesies around it: `Hi team, …`, `Hello Anna, …`, `…, please?`, `… Merci d'avance !`, nor what only bids to answer
 * (`… and rerun`, `…, yes or no?`, `et relance`) or asks how it goes on (`…, et après ?`). Words that end what is said then stand at its end;
 * the sign behind the thanks stays.
 * @param isNamed whether a word is part of a name of the project: whoever is greeted is none.
 */
export function withoutCourtesies(
  question: string,
  lexicons: readonly Lexicon[],
  isNamed: (plain: string) => boolean,
): Plainly {
  const tokens = tokenise(question);
  const greeting = greetingOf(question, tokens, lexicons, isNamed);
  const first = greeting?.end ?? 0;
  const thanks = thanksOf(question, tokens, lexicons, first) ?? afterwardsOf(question, tokens, lexicons, first);
  const last = thanks?.start ?? tokens.length;
  if ((greeting === undefined && thanks === undefined) || first >= last) return { question };
  const start = greeting === undefined ? 0 : tokens[first].start;
  const signs = thanks === undefined ? '' : question.slice(tokens[tokens.length - 1].end);
  const end = thanks === undefined ? question.length : tokens[last].start;
  const asked = question.slice(start, end);
  const language = (greeting ?? thanks)?.language;
  return {
    question: thanks === undefined ? asked : `${asked.replace(/[\s,;:–—-]+$/, '')}${signs}`,
    ...(language ? { language } : {}),
  };
}

interface Courtesy {
  readonly language: Lexicon['language'];
}

/** Where the greeting at the start ends, with whom it greets where a sign stands behind that. */
function greetingOf(
  question: string,
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  isNamed: (plain: string) => boolean,
): (Courtesy & { readonly end: number }) | undefined {
  const found = longestAt(tokens, 0, lexicons, 'greeting');
  if (found === undefined) return undefined;
  const { language, length } = found;
  const isKnown = ({ plain }: Token): boolean => isNamed(plain) || lexicons.some(({ words }) => words.has(plain));
  for (let end = length; end <= length + longestName && tokens[end] !== undefined; end++) {
    if (tokens[end].plain === ',') return { language, end: end + 1 };
    if (/[!:.\n–—]/.test(question.slice(tokens[end - 1].end, tokens[end].start))) return { language, end };
    if (!/^\p{L}/u.test(tokens[end].text) || isKnown(tokens[end])) break;
    // `hi anna` may be written small, a name of two words is not.
    if (end > length && tokens.slice(length, end + 1).some(({ text }) => !/^\p{Lu}/u.test(text))) break;
  }
  return { language, end: length };
}

const longestName = 2;
const longestThanks = 6;
const mostJoiners = 3;

/** Where the thanks at the end start. */
function thanksOf(
  question: string,
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  first: number,
): (Courtesy & { readonly start: number }) | undefined {
  for (let start = Math.max(first + 1, tokens.length - longestThanks); start < tokens.length; start++) {
    let at = start + joinersAt(tokens, start, lexicons);
    let language: Lexicon['language'] | undefined;
    while (at < tokens.length) {
      const longest = longestAt(tokens, at, lexicons, 'thanks') ?? longestAt(tokens, at, lexicons, 'closing');
      // `… by as many. Thanks!`
      const isParted = longest !== undefined && hasStop(question, tokens.slice(at, at + longest.length));
      const found = isParted ? undefined : longest;
      if (found === undefined && !(tokens[at].plain === ',' && at > start)) break;
      language ??= found?.language;
      at += found?.length ?? 1;
    }
    if (at >= tokens.length && language !== undefined) return { language, start };
  }
  return undefined;
}

const longestAfterwards = 4;

/** Where `…, and then?` starts, with the comma before it: behind a sign and at the end of a question; `May and after` is a time. */
function afterwardsOf(
  question: string,
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  first: number,
): (Courtesy & { readonly start: number }) | undefined {
  if (!/\?\s*$/.test(question)) return undefined;
  for (let start = Math.max(first + 1, tokens.length - longestAfterwards); start < tokens.length; start++) {
    const isComma = tokens[start - 1].plain === ',';
    if (!isComma && !/[.:;!?–—-]\s/.test(signsBefore(question, tokens, start))) continue;
    const words = tokens
      .slice(start)
      .map(({ plain }) => plain)
      .join(' ');
    const lexicon = lexicons.find(({ afterwards }) => afterwards.has(words));
    if (lexicon !== undefined) return { language: lexicon.language, start: isComma ? start - 1 : start };
  }
  return undefined;
}

/** How many words join a bidding to what is told: `and rerun`, `and then show me`. */
function joinersAt(tokens: readonly Token[], start: number, lexicons: readonly Lexicon[]): number {
  const isJoining = ({ plain }: Token): boolean =>
    lexicons.some(({ phrases }) => phrases.get(plain)?.some(({ is, what }) => is === 'and' && what === ''));
  const joined = tokens.slice(start, start + mostJoiners).findIndex((token) => !isJoining(token));
  const isBidding = joined > 0 && longestAt(tokens, start + joined, lexicons, 'closing') !== undefined;
  return isBidding ? joined : 0;
}

/** Whether a sentence ends within tokens. */
function hasStop(question: string, tokens: readonly Token[]): boolean {
  return /[.!?]\s/.test(question.slice(tokens[0].start, tokens[tokens.length - 1].start));
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  lexicons: readonly Lexicon[],
  what: string,
): (Courtesy & { readonly length: number }) | undefined {
  const found = lexicons.flatMap((lexicon) =>
    phrasesAt(tokens, at, lexicon)
      .filter(({ senses }) => senses.some((one) => one.is === 'courtesy' && one.what === what))
      .map(({ length }) => ({ language: lexicon.language, length })),
  );
  return found.sort((one, other) => other.length - one.length)[0];
}
