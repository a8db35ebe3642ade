import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../lexicon/sense.js';
import type { Token } from '../lexicon/token.js';
import type { NameIndex } from './name-index.js';

/** A word that was read as another, which it is probably a typing error of, or the same in another language. */
export interface Correction {
  readonly written: string;
  readonly read: string;
}

const shortestCorrected = 4;
const sharedStem = 6;
const longestEnding = 5;
const shortestEnding = 2;

/**
 * The tokens with typing errors put right. Only a word that is in no lexicon and no name is one, only with one nearest word, and never
 * one with digits: `INS-101` may be a product that the project does not have.
 */
export function spelled(
  tokens: readonly Token[],
  lexicon: Lexicon,
  other: Lexicon,
  names: NameIndex,
): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const isKnown = (plain: string): boolean =>
    lexicon.words.has(plain) ||
    other.words.has(plain) ||
    names.words.has(plain) ||
    names.launched.has(plain) ||
    names.parts.has(plain) ||
    names.whole.has(plain);
  const readAs = (plain: string): string | undefined => {
    const short = names.whole.has(plain) || names.words.has(plain) ? undefined : lexicon.shorthand.get(plain);
    if (short !== undefined) return short;
    const isPart = names.alternates.has(plain) && !lexicon.phrases.has(plain) && !names.words.has(plain);
    if ((isKnown(plain) && !isPart) || !/^\p{L}+$/u.test(plain)) return undefined;
    const isShort = plain.length < shortestCorrected;
    const isOther = names.alternates.has(plain);
    const near = isOther || isShort ? plain : (contracted(plain, lexicon) ?? nearest(plain, lexicon, names));
    const isOdd = near === undefined || (isShort && !isOther);
    const read = (isOdd ? begunBy(plain, names.words) : undefined) ?? near;
    const named = read === undefined ? undefined : (names.alternates.get(read) ?? read);
    return named === plain ? undefined : named;
  };
  const corrected: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    // `gastro-intestinal`, `gastro intestinaux` may be one word of a name.
    const isOdd = next !== undefined && !(isKnown(token.plain) && isKnown(next.plain));
    const isParted = isOdd && !isKnown(next.plain) && names.parts.has(token.plain);
    const isSplit = isOdd && (next.hyphened || isParted);
    const longer = isSplit && !next.hyphened ? longerThan(names.words, token.plain) : names.words;
    const joined = isSplit ? token.plain + next.plain : '';
    const whole = isSplit ? (names.alternates.get(joined) ?? cognateOf(joined, longer)) : undefined;
    const read = whole ?? readAs(token.plain);
    const last = whole === undefined ? token : next;
    if (read !== undefined)
      corrections.push({
        written: whole === undefined ? token.text : `${token.text}${next.hyphened ? '-' : ' '}${next.text}`,
        read,
      });
    corrected.push(read === undefined ? token : { ...token, plain: read, end: last.end, respelled: true });
    if (whole !== undefined) at++;
  }
  return { tokens: corrected, corrections };
}

/** Words of names that go on well behind one: `gastrointestinal` behind `gastro`. */
function longerThan(names: ReadonlySet<string>, word: string): ReadonlySet<string> {
  return new Set([...names].filter((name) => name.length > word.length + leastBegun && name.startsWith(word)));
}

const leastBegun = 3;

/** The one word of the project's names that begins so: `hep` for `hepatitis`. */
function begunBy(word: string, names: ReadonlySet<string>): string | undefined {
  if (word.length < leastBegun) return undefined;
  const begun = [...names].filter((name) => name.startsWith(word) && name.length >= word.length + leastBegun);
  return begun.length > 0 && sameMeaning(begun) ? begun.sort((one, two) => one.length - two.length)[0] : undefined;
}

function cognateOf(word: string, names: ReadonlySet<string>): string | undefined {
  if (names.has(word)) return word;
  const cognates = [...names].filter((name) => isCognate(word, name));
  return cognates.length > 0 && sameMeaning(cognates) ? cognates[0] : undefined;
}

/** `whats`, `lets`: an apostrophe was left out before the `s`, which says nothing. */
function contracted(word: string, { phrases }: Lexicon): string | undefined {
  const whole = word.endsWith('s') ? word.slice(0, -1) : '';
  return phrases.get(whole)?.some(({ is }) => is === 'ask' || is === 'if') ? whole : undefined;
}

/** The one nearest word, names first; undefined where two different ones are as near. */
function nearest(word: string, { guessable, small }: Lexicon, names: NameIndex): string | undefined {
  const named = closest(word, names.spellable);
  const worded = closest(word, guessable.get(word[0]) ?? []);
  const nearer = named.steps <= worded.steps ? named : worded;
  const found = { ...nearer, words: begunAlike(word, nearer.words) };
  const isHidden = found.steps >= 2 && found.words.some((one) => small.has(one));
  // `crem` is as near to `cream` as to `creme`, which is the same.
  const meant = nearer === named ? found.words.map((one) => names.alternates.get(one) ?? one) : found.words;
  if (meant.length > 0 && (sameMeaning(found.words) || sameMeaning(meant)) && !isHidden) return found.words[0];
  return (
    cognateOf(word, names.spellable) ??
    swappedCognateOf(word, names.spellable) ??
    shortenedCognateOf(word, names.spellable)
  );
}

/** `insluine` is `insuline` with two letters swapped, which is the insulin of another language. */
function swappedCognateOf(word: string, names: ReadonlySet<string>): string | undefined {
  for (let at = 1; at + 1 < word.length && word.length >= sharedStem; at++) {
    const read = cognateOf(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), names);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** `insulne` is `insuline` with a letter left out, which is the insulin of another language: all but its ending is the same. */
function shortenedCognateOf(word: string, names: ReadonlySet<string>): string | undefined {
  if (word.length < sharedStem) return undefined;
  const near = [...names].filter((name) => {
    if (name.length < sharedStem || name[0] !== word[0] || Math.abs(name.length - word.length) > shortestEnding)
      return false;
    const at = sharedBy(word, name);
    const whole = word.slice(0, at) + name[at] + word.slice(at);
    const shared = sharedBy(whole, name);
    return shared >= Math.max(sharedStem, at + 2) && Math.max(whole.length, name.length) - shared <= shortestEnding;
  });
  return near.length > 0 && sameMeaning(near) ? near[0] : undefined;
}

/** Of words as near to one, those that begin with the same stem: `previsons` is `previsions`, and not `predisons`; all where none does. */
function begunAlike(word: string, near: readonly string[]): readonly string[] {
  if (near.length < 2 || sameMeaning(near)) return near;
  const begun = near.filter((one) => sharedBy(word, one) >= sharedStem);
  return begun.length > 0 ? begun : near;
}

/** How many letters two words begin with alike. */
function sharedBy(word: string, name: string): number {
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared++;
  return shared;
}

/** Plural and singular of one word are one. */
function sameMeaning(words: readonly string[]): boolean {
  const [first, ...others] = [...words].sort((one, two) => one.length - two.length);
  return others.every((word) => word.startsWith(first.slice(0, Math.max(4, first.length - 2))));
}

function closest(
  word: string,
  candidates: Iterable<string>,
): { readonly words: readonly string[]; readonly steps: number } {
  let least = word.length >= 8 ? 2 : 1;
  let best = Infinity;
  let words: string[] = [];
  for (const candidate of candidates) {
    // Four letters are too many words' neighbours: only one that was left out is put in, or two that were swapped are turned round.
    if (word.length === shortestCorrected && candidate.length <= word.length && !isSwapped(word, candidate)) continue;
    if (
      candidate.length < shortestCorrected ||
      candidate[0] !== word[0] ||
      Math.abs(candidate.length - word.length) > least
    )
      continue;
    const steps = typingSteps(word, candidate);
    if (steps > least) continue;
    const slip = steps === 1 ? steps + leaning(word, candidate) : steps;
    if (slip > best) continue;
    words = slip < best ? [candidate] : [...words, candidate];
    least = steps;
    best = slip;
  }
  return { words, steps: best };
}

/** Of words one step away, one whose letters were left out or swapped is meant before one with letters too many, and that before other letters. */
function leaning(word: string, candidate: string): number {
  if (word.length !== candidate.length) return word.length < candidate.length ? 0 : 0.1;
  return typingSteps(word, candidate) < distance(word, candidate) ? 0 : 0.2;
}

/** Letters put in, left out or exchanged; two neighbours swapped are one step. */
function typingSteps(word: string, candidate: string): number {
  const steps = distance(word, candidate);
  if (steps !== 2 || word.length !== candidate.length) return steps;
  return isSwapped(word, candidate) ? 1 : steps;
}

/** Whether two neighbouring letters alone stand the other way round. */
function isSwapped(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  return at !== -1 && word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === candidate;
}

/** The same word in a sister language: `cardiovasculaire` and `cardiovascular` share a long stem. */
function isCognate(word: string, name: string): boolean {
  const shared = sharedBy(word, name);
  return shared >= sharedStem && word.length - shared <= longestEnding && name.length - shared <= longestEnding;
}
