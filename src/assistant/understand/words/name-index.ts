import type { Entity, Vocabulary } from '../../vocabulary.js';
import { otherWords } from '../lexicon/goods.js';
import type { Lexicon } from '../lexicon/sense.js';
import { plainWords, type Token } from '../lexicon/token.js';
import { placeNames } from './country-names.js';

/** Names of a project by the letters and digits that they are made of: `INS-100`, `ins 100` and `ins100` are one key. */
export interface NameIndex {
  readonly whole: ReadonlyMap<string, readonly Entity[]>;
  /** Parts of names of several words: `glargine`, `Corvane`. */
  readonly parts: ReadonlyMap<string, readonly Entity[]>;
  /** Words in names that are words of a language, for which another word was written: the `drops` that `gouttes` stands for. */
  readonly meant: ReadonlyMap<string, readonly Entity[]>;
  /** What stands before the first digit or hyphen of product codes: `INS` of `INS-100`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Every single word of every name, for finding typing errors. */
  readonly words: ReadonlySet<string>;
  /** Those words, and other words for goods, that a typing error may have meant. */
  readonly spellable: ReadonlySet<string>;
  /** Words of products that scenarios launch, which are right as they are. */
  readonly launched: ReadonlySet<string>;
  /** Other words for goods in names, each with the one that the name has: `flu` for `influenza`. */
  readonly alternates: ReadonlyMap<string, string>;
}

/** The index of a vocabulary, with further names if given. Parts of names that are words of a language say nothing by themselves and are left out. */
export function nameIndexOf(
  { entities, scenarios }: Vocabulary,
  lexicons: readonly Lexicon[],
  further?: ReadonlyMap<Entity, readonly string[]>,
): NameIndex {
  const whole = new Map<string, Entity[]>();
  const parts = new Map<string, Entity[]>();
  const meant = new Map<string, Entity[]>();
  const prefixes = new Map<string, string>();
  const words = new Set<string>();
  const alternates = new Map<string, string>();
  for (const entity of entities) {
    const names = further?.get(entity);
    const keys = names === undefined ? keptKeysOf(entity, lexicons) : keysOf(entity, lexicons, names);
    for (const key of keys.whole) put(whole, key, entity);
    for (const key of keys.parts) put(parts, key, entity);
    for (const key of keys.meant) put(meant, key, entity);
    for (const word of keys.words) words.add(word);
    for (const [other, word] of keys.alternates) if (!alternates.has(other)) alternates.set(other, word);
    if (keys.prefix) prefixes.set(...keys.prefix);
  }
  for (const [word, entity] of ownWordsOf(entities, lexicons)) put(parts, word, entity);
  const spellable = new Set([...words, ...alternates.keys()].filter((word) => !/\d/.test(word)));
  const launched = new Set(scenarios.flatMap(({ launches }) => launches.flat().flatMap(plainWords)));
  return { whole, parts, meant, prefixes, words, spellable, launched, alternates };
}

const shortestOwn = 3;

/** Words of components of several words that stand in no other name: `API` where there is just one `insulin-api`. */
function ownWordsOf(entities: readonly Entity[], lexicons: readonly Lexicon[]): ReadonlyMap<string, Entity> {
  const named = new Map<string, Set<Entity>>();
  for (const entity of entities)
    for (const word of entity.names.flatMap(plainWords)) named.set(word, (named.get(word) ?? new Set()).add(entity));
  return new Map(
    [...named].flatMap(([word, [entity, ...others]]) => {
      const isOwn = entity.kind === 'component' && others.length === 0 && /^\p{L}+$/u.test(word);
      const isPlain = lexicons.some(({ phrases }) => phrases.has(word));
      return isOwn && word.length >= shortestOwn && !isPlain ? [[word, entity] as const] : [];
    }),
  );
}

/** What one name brings into an index. */
interface Keys {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  readonly meant: readonly string[];
  readonly words: readonly string[];
  readonly alternates: readonly (readonly [string, string])[];
  readonly prefix?: readonly [string, string];
}

/** The keys of names, kept while there are indexes with and without them. */
const kept = new WeakMap<Entity, Keys>();

function keptKeysOf(entity: Entity, lexicons: readonly Lexicon[]): Keys {
  const keys = kept.get(entity) ?? keysOf(entity, lexicons, []);
  kept.set(entity, keys);
  return keys;
}

function keysOf(entity: Entity, lexicons: readonly Lexicon[], further: readonly string[]): Keys {
  const isPlainWord = (word: string): boolean => lexicons.some(({ phrases }) => phrases.has(word));
  const isSaid =
    entity.kind === 'kpi' && lexicons.some(({ words }) => plainWords(entity.value).every((word) => words.has(word)));
  if (isSaid) return { whole: [], parts: [], meant: [], words: [], alternates: [] };
  const names = [...namesOf(entity), ...further].map(plainWords);
  const single = [...new Set(names.flat())].filter((word) => !/\d/.test(word));
  const prefix = prefixOf(entity);
  return {
    whole: names.flatMap((tokens) => [...withPlural(tokens.join('')), ...turnedRound(entity, tokens)]),
    parts: names.flatMap((tokens) => [
      ...stemsOf(entity, tokens, isPlainWord),
      ...(hasParts(entity) ? [...partsOf(tokens, isPlainWord), ...initialsOf(tokens, isPlainWord)] : []),
    ]),
    meant: hasParts(entity) ? single.filter((word) => isPlainWord(word) && otherWords(word).length > 0) : [],
    words: [...single, ...joinedOf(entity, names)].flatMap(withPlural),
    alternates: single.flatMap((word) => otherWords(word).map((other) => [other, word] as const)),
    ...(prefix ? { prefix } : {}),
  };
}

/** `antiinfective` of the family anti-infective: a name of several words written as one, which a typing error or another language may be near to. */
function joinedOf({ kind }: Entity, names: readonly (readonly string[])[]): readonly string[] {
  const isLetters = (tokens: readonly string[]): boolean => tokens.every((token) => /^\p{L}+$/u.test(token));
  return kind === 'family' ? names.filter((one) => one.length > 1 && isLetters(one)).map((one) => one.join('')) : [];
}

/** `INS` of the code `INS-100`, with the pattern of all such codes. */
function prefixOf({ kind, value }: Entity): readonly [string, string] | undefined {
  const [, prefix] = /^([A-Za-z]{2,})-?\d/.exec(kind === 'product' ? value : '') ?? [];
  return prefix ? [prefix.toLowerCase(), value.startsWith(`${prefix}-`) ? `${prefix}-*` : `${prefix}*`] : undefined;
}

function namesOf({ kind, names, value }: Entity): readonly string[] {
  return kind === 'location' || kind === 'site' ? [...names, ...placeNames(value)] : names;
}

/** `API of insulin`, `API d'insuline`: a component of two words, the second first. */
function turnedRound({ kind }: Entity, tokens: readonly string[]): readonly string[] {
  const [first, second] = tokens;
  const isPair = kind === 'component' && tokens.length === 2 && tokens.every((token) => /^\p{L}{3,}$/u.test(token));
  return isPair ? ["d'", 'de', 'of', ''].map((link) => `${second}${link}${first}`) : [];
}

function hasParts({ kind }: Entity): boolean {
  return ['product', 'supplier', 'location', 'site'].includes(kind);
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entity]);
  else if (!known.includes(entity)) known.push(entity);
}

function withPlural(key: string): string[] {
  if (/^\p{L}+\d+$/u.test(key)) return [key, `${key}s`];
  if (/\d$/.test(key) || key.length < 3) return [key];
  return key.endsWith('s') ? [key, key.slice(0, -1)] : [key, `${key}s`];
}

const shortestPart = 3;

/** Runs of words of a name, shorter than the name: `Tick-borne`, `encephalitis vaccine`. */
function partsOf(words: readonly string[], isPlainWord: (word: string) => boolean): string[] {
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const run = words.slice(from, to);
      const isWhole = run.length === words.length;
      // `a vaccine` names none, also where one is called Hepatitis A vaccine.
      const isArticle = run.length > 1 && run[0].length < shortestPart && isPlainWord(run[0]);
      const isWeak =
        isArticle || (run.length === 1 && (run[0].length < shortestPart || isPlainWord(run[0]) || /^\d/.test(run[0])));
      if (!isWhole && !isWeak) parts.push(...withPlural(run.join('')));
    }
  return parts;
}

const shortestStem = 5;

/** How a family is shortened: `neuro` of neurology, `cardio` of cardiovascular; and what is treated, `cardiology`, `cardiologie`. */
function stemsOf(
  { kind }: Entity,
  words: readonly string[],
  isPlainWord: (word: string) => boolean,
): readonly string[] {
  if (kind !== 'family') return [];
  const whole = words.join('');
  const stems = [...whole].map((_, length) => whole.slice(0, length)).filter(({ length }) => length >= shortestStem);
  const fields = stems.filter((stem) => stem.endsWith('o')).flatMap((stem) => [`${stem}logy`, `${stem}logie`]);
  return [...stems, ...fields].filter((stem) => !isPlainWord(stem));
}

const leastInitials = 3;

/** The first letters of the first words of a name, three or more: `TBE` of `Tick-borne encephalitis vaccine`. */
function initialsOf(words: readonly string[], isPlainWord: (word: string) => boolean): string[] {
  const letters = words.map((word) => word[0]).join('');
  const runs = words.map((_, index) => letters.slice(0, index + 1));
  return runs.filter((run) => run.length >= leastInitials && /^[a-z]+$/.test(run) && !isPlainWord(run));
}

/** An index of which some names stand no more; typing errors are still put right to their words. */
export function withoutNames(index: NameIndex, left: readonly Entity[]): NameIndex {
  const less = (names: NameIndex['whole']): NameIndex['whole'] => {
    const kept = new Map(names);
    for (const [key, entities] of names) {
      if (!entities.some((entity) => left.includes(entity))) continue;
      const others = entities.filter((entity) => !left.includes(entity));
      if (others.length > 0) kept.set(key, others);
      else kept.delete(key);
    }
    return kept;
  };
  return { ...index, whole: less(index.whole), parts: less(index.parts), meant: less(index.meant) };
}

/** What a stretch of tokens may name. */
export interface NamedAt {
  readonly entities: readonly Entity[];
  readonly length: number;
}

const longestName = 9;

/** The longest name at a token: whole names before parts of names of the same length. */
export function namedAt(
  index: NameIndex,
  tokens: readonly Token[],
  at: number,
  isPlainWord: (word: string) => boolean,
  says: (word: string, is: string, what?: string) => boolean,
): NamedAt | undefined {
  if (endsDenial(tokens, at)) return undefined;
  const pattern = patternAt(index, tokens, at);
  if (pattern) return pattern;
  const keys: string[] = [''];
  for (let length = 1; length <= Math.min(longestName, tokens.length - at); length++)
    keys.push(keys[length - 1] + tokens[at + length - 1].plain);
  for (let length = keys.length - 1; length > 0; length--) {
    const key = keys[length];
    const meant = length === 1 && tokens[at].respelled ? index.meant.get(key) : undefined;
    if (meant !== undefined) return { entities: meant, length };
    if (!index.whole.has(key) && !index.parts.has(key)) continue;
    const whole = (index.whole.get(key) ?? []).filter(
      (entity) =>
        length > 1 || !isPlainWord(key) || isWrittenAlike(tokens, at, entity) || isOnlyCode(tokens, at, entity, says),
    );
    const parts = (index.parts.get(key) ?? []).filter((entity) => !whole.includes(entity));
    if (whole.length > 0)
      return {
        entities: [...whole, ...(whole.every(({ kind }) => kind === 'component') ? parts : [])],
        length,
      };
    if (parts.length > 0 && !(length === 1 && isPlainWord(key))) return { entities: parts, length };
  }
  return undefined;
}

/** The `t` of `which vaccines can't be covered`, with which no name begins: not the TBE that `t be` would be. */
function endsDenial(tokens: readonly Token[], at: number): boolean {
  const { plain, joined, hyphened } = tokens[at];
  return plain === 't' && joined && !hyphened && /\p{L}n$/u.test(tokens[at - 1]?.plain ?? '');
}

/** A code that is also a word (`DE` in French) is a name only where it is written as the project writes it, or is a scenario. */
function isWrittenAlike(tokens: readonly Token[], at: number, { value, kind, names }: Entity): boolean {
  if (kind === 'scenario') return true;
  const { text } = tokens[at];
  // In a question all in capitals `DE` is the word.
  if (tokens.length > 3 && tokens.every((token) => token.text === token.text.toUpperCase())) return false;
  return text === value || (value.length > 3 && names.some((name) => name.toLowerCase() === text.toLowerCase()));
}

/**
 * Where the word that a code in small letters is as well cannot stand: `en es`, `vers es`, `en fr et de sur mai`. A preposition
 * stands behind no other, nor does a verb.
 */
function isOnlyCode(
  tokens: readonly Token[],
  at: number,
  { kind }: Entity,
  says: (word: string, is: string, what?: string) => boolean,
): boolean {
  const [before, { plain }, next] = [tokens[at - 1]?.plain ?? '', tokens[at], tokens[at + 1]?.plain ?? ''];
  if (kind !== 'location') return false;
  const isVerb = says(plain, 'auxiliary');
  if (before === plain || (says(before, 'prep', 'to') && !says(before, 'prep', 'per') && before.length > 2))
    return true;
  if (says(before, 'prep', 'in') && (says(before, 'prep', 'of') || isVerb)) return true;
  const isLast = next === '' || says(next, 'prep') || [',', ';'].includes(next);
  return says(before, 'and') && isLast;
}

/** `INS-*`: all codes with a prefix. */
function patternAt({ prefixes }: NameIndex, tokens: readonly Token[], at: number): NamedAt | undefined {
  const glob = prefixes.get(tokens[at].plain);
  const next = tokens[at + 1];
  if (glob === undefined || next?.plain !== '*' || !next.joined) return undefined;
  return { entities: [{ kind: 'product', value: glob, names: [] }], length: 2 };
}
