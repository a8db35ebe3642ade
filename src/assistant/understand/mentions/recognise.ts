import type { Entity } from '../../vocabulary.js';
import { amountAt, isTime } from '../figures/amount.js';
import type { ReadSpan } from '../figures/span.js';
import { timeAt } from '../figures/time.js';
import type { Lexicon, Phrase, Sense } from '../lexicon/sense.js';
import type { Token } from '../lexicon/token.js';
import { type NamedAt, type NameIndex, namedAt } from '../words/name-index.js';
import { isCode, lengthAt, type Reader, wordsAt } from '../words/reader.js';
import { type Mention, wordSays } from './mention.js';

/** The stretches of a question in their order, each the longest that says one thing; of two alike a name wins, then a time, then an amount. */
export function recognise(reader: Reader, names: NameIndex, question: string): Mention[] {
  const mentions: Mention[] = [];
  const namedAt = namesAt(reader, names);
  for (let at = 0; at < reader.tokens.length; ) {
    const mention = mentionAt(reader, names, namedAt, at, question, mentions);
    mentions.push(mention);
    at += mention.length;
  }
  return mentions;
}

type NamesAt = (at: number) => NamedAt | undefined;

/** The names at the tokens of a question, each looked up once. */
function namesAt({ tokens, lexicon }: Reader, names: NameIndex): NamesAt {
  const isPlain = (word: string): boolean => lexicon.phrases.has(word);
  const says = (word: string, is: string, what?: string): boolean =>
    lexicon.phrases.get(word)?.some((sense) => sense.is === is && (what === undefined || sense.what === what)) === true;
  const found: (NamedAt | undefined | null)[] = tokens.map(() => null);
  return (at) => {
    const known = found[at];
    const named = known === null ? namedAt(names, tokens, at, isPlain, says) : known;
    found[at] = named;
    return named;
  };
}

function mentionAt(
  reader: Reader,
  names: NameIndex,
  namedAt: NamesAt,
  at: number,
  question: string,
  before: readonly Mention[],
): Mention {
  const { tokens } = reader;
  const found = namedAt(at);
  const isNone =
    found !== undefined &&
    (isVerbAndCount(reader, at, found.length) || isParted(tokens.slice(at, at + found.length), question));
  const named = isNone ? undefined : found;
  if (named === undefined || named.length === 1) {
    const code = codeAt(reader, names, at, question);
    if (code) return code;
  }
  // `en DE au T2`: what is taken for a place though it is a word as well begins neither a time nor a phrase.
  const isOnlyName = isPlaceCode(reader, named, at);
  const isNoTime = isOnlyName || isForAll(reader, at) || isNumberBehind(reader, at, before);
  const time = isNoTime ? undefined : wholeTimeAt(reader, namedAt, at);
  const amount = isOnlyName ? undefined : amountAt(reader, at);
  const words = isOnlyName || isDash(reader, at) ? undefined : wholeWordsAt(reader, namedAt, at);
  const nothing = !named && !time && !amount && !words ? joinedLength(reader, at) : 1;
  const longest = Math.max(named?.length ?? 0, time?.length ?? 0, amount?.length ?? 0, words?.length ?? 0, nothing);
  const entities = named?.length === longest ? named.entities : [];
  const base = {
    text: textOf(tokens.slice(at, at + longest), entities, words?.length === longest, question),
    from: at,
    length: longest,
    entities,
    senses: words?.length === longest ? sensesWritten(words, tokens[at]) : signSenses(tokens[at].plain, longest),
  };
  if (base.entities.length > 0) return base;
  if (time?.length === longest) return { ...base, senses: [], time: time.span };
  if (amount?.length === longest) return { ...base, amount: amount.amount };
  return base;
}

/** `est-ce que ça se voit`: a pronoun written with its cedilla is not the short form of a KPI, `CA`. */
function sensesWritten({ senses, length }: Phrase, { text }: Token): readonly Sense[] {
  return length === 1 && /^ç/i.test(text) ? senses.filter(({ is }) => is !== 'kpi') : senses;
}

/** `passe de quatre semaines à sept`: behind a length of time, and what it turns to, a month that is a number as well is that. */
function isNumberBehind({ own, tokens }: Reader, at: number, before: readonly Mention[]): boolean {
  const saysAlone = (place: number, is: string, what?: string): boolean =>
    own[place]?.some(
      ({ senses, length }) =>
        length === 1 && senses.some((sense) => sense.is === is && (what === undefined || sense.what === what)),
    ) === true;
  const isNumber = (place: number): boolean =>
    saysAlone(place, 'month') && saysAlone(place, 'number') && tokens[place + 1]?.number === undefined;
  const isOpened = saysAlone(at, 'prep', 'to');
  if (!isNumber(isOpened ? at + 1 : at)) return false;
  const to = before[before.length - 1];
  const isTo = isOpened || wordSays(to, 'action', 'set');
  const length = before.slice(-longestTurn).findLast(({ amount }) => amount !== undefined)?.amount;
  return isTo && length !== undefined && isTime(length);
}

/** `de quatre semaines, passe à`: what stands at most between what something was and what it becomes, with the first of them. */
const longestTurn = 4;

/** `all in May`, `le tout en mai` behind changes: who it is said of, and then a time; `all May` is one. */
function isForAll(reader: Reader, at: number): boolean {
  const all = reader.own[at]?.find(({ senses }) => senses.some(({ is, what }) => is === 'mark' && what === 'of-all'));
  if (all === undefined || timeAt(reader, at + all.length) === undefined) return false;
  const isIn = (place: number): boolean =>
    reader.own[place]?.some(({ senses }) => senses.some(({ is }) => is === 'prep')) === true;
  return isIn(at + all.length) || (all.length > 1 && isIn(at + all.length - 1));
}

/** What is written; with typing errors put right, unless it names a thing or is unknown: what it says is looked up by its words again. */
function textOf(run: readonly Token[], entities: readonly Entity[], isWords: boolean, question: string): string {
  const isThing = entities.length === 0 ? !isWords : entities.every(({ kind }) => kind !== 'scenario');
  const written = question.slice(run[0].start, run[run.length - 1].end);
  if (isThing || !run.some(({ respelled }) => respelled)) return written;
  return run.map(({ plain, text, respelled }) => (respelled ? plain : text)).join(' ');
}

/** A dash with blanks around it and no number behind parts a sentence, and is no minus. */
function isDash({ tokens }: Reader, at: number): boolean {
  const next = tokens[at + 1];
  const isApart = !tokens[at].joined && next !== undefined && !next.joined;
  // `Mainz-Spain` is from one to the other.
  const isBetween = tokens[at].joined && next?.joined === true && tokens[at - 1]?.number === undefined;
  return tokens[at].plain === '-' && (isApart || isBetween) && next?.number === undefined;
}

/** `demand doubles in spring: surge with 30%`: what a colon parts is no name. */
function isParted(run: readonly Token[], question: string): boolean {
  return run.length > 1 && /:\s/.test(question.slice(run[0].start, run[run.length - 1].end));
}

/** `met 20 jours` is a verb and a time, also where there is a product MET-20. */
function isVerbAndCount({ tokens, own, lexicon }: Reader, at: number, length: number): boolean {
  const [word, number] = tokens.slice(at, at + 2);
  if (length !== 2 || number?.number === undefined || number.joined || number.hyphened) return false;
  const isCounting = own[at + 2]?.some(({ senses }) => senses.some(({ is }) => is === 'unit')) === true;
  return isCounting && word.text === word.plain && isPlainWord(word.plain, lexicon);
}

/** The time at a token, unless it cuts a name in two: `in the spring` of `in the spring surge line 2 down scenario`. */
function wholeTimeAt(reader: Reader, namedAt: NamesAt, at: number): ReadSpan | undefined {
  const time = isCode(reader, at) ? undefined : timeAt(reader, at);
  if (time === undefined || cutsName(namedAt, at, time.length)) return undefined;
  const isOf = ['of', 'focus'].some((what) => lengthAt(reader, at, 'mark', what) === 1);
  // `is L1 full in May`, and no `full May`
  const isBusy = lengthAt(reader, at, 'ask', 'busy') === 1 && lengthAt(reader, at + 1, 'prep', 'in') > 0;
  if (isBusy) return undefined;
  if (time.length === (isOf ? 2 : 1) && isLikeCode(reader, at + time.length - 1)) return undefined;
  const inside = Array.from({ length: time.length }, (_, index) => at + index);
  return inside.some((place) => isPlaceCode(reader, namedAt(place), place)) ? undefined : time;
}

/** `et S5 ?`, `sur S5`, where lines are called S1 to S4: one that the project does not have rather than a week, which `en S5` and `S5 à S8` are. */
function isLikeCode({ tokens, named }: Reader, at: number): boolean {
  const [, letters, digit] = /^([a-z]{1,3})(\d)$/.exec(tokens[at].plain) ?? [];
  return digit !== undefined && [1, 2, 3, 4, 5, 6, 7, 8, 9].some((other) => named.has(`${letters}${other}`));
}

/** A place whose code is a word as well, where only the place is meant: the DE of `en DE en mars`. */
function isPlaceCode({ tokens, lexicon }: Reader, named: NamedAt | undefined, at: number): boolean {
  const isPlace = named?.length === 1 && named.entities.every(({ kind }) => kind === 'location');
  return isPlace && isPlainWord(tokens[at].plain, lexicon);
}

/** The longest phrase at a token that cuts no name in two. */
function wholeWordsAt(reader: Reader, namedAt: NamesAt, at: number): Phrase | undefined {
  const words = wordsAt(reader, at);
  if (words !== undefined && holdsCode(reader, namedAt, at, words.length))
    return reader.own[at].find(({ length }) => !holdsCode(reader, namedAt, at, length));
  if (words !== undefined && cutsTime(reader, at, words)) return reader.own[at].find(({ length }) => length === 1);
  if (words !== undefined && cutsLatest(reader, at, words.length))
    return reader.own[at].find(({ length }) => !cutsLatest(reader, at, length));
  if (words === undefined || !cutsName(namedAt, at, words.length)) return words;
  return reader.own[at].find(({ length }) => !cutsName(namedAt, at, length));
}

/** `manque DE`: a phrase of which a later word is the code of a place. */
function holdsCode(reader: Reader, namedAt: NamesAt, at: number, length: number): boolean {
  const inside = Array.from({ length: length - 1 }, (_, index) => at + 1 + index);
  return inside.some((place) => isCode(reader, place) && isPlaceCode(reader, namedAt(place), place));
}

/** `demand for 2026`, `bring in April`: a quantity, or a verb, and the preposition of a time behind it. */
function cutsTime(reader: Reader, at: number, { length, senses }: Phrase): boolean {
  const isVerb = senses.some(({ is, what }) => is === 'mark' && what === 'earning');
  if (length !== 2 || !(isVerb || senses.some(({ is }) => is === 'quantity'))) return false;
  const last = at + length - 1;
  const isPreposition = reader.own[last]?.some((one) => one.length === 1 && one.senses.some(({ is }) => is === 'prep'));
  const isTold = isVerb || reader.tokens[last + 1]?.number !== undefined;
  return isPreposition === true && isTold && timeAt(reader, last) !== undefined;
}

/** `à court d'ici juin`: the `d'` with which a phrase ends opens what a time is up to. */
function cutsLatest(reader: Reader, at: number, length: number): boolean {
  const last = at + length - 1;
  const opening = length > 1 ? lengthAt(reader, last, 'mark', 'latest') : 0;
  return opening > 1 && timeAt(reader, last + opening) !== undefined;
}

/** Whether a name of several words begins inside a stretch and ends behind it. */
function cutsName(namedAt: NamesAt, at: number, length: number): boolean {
  const end = at + length;
  for (let inside = at + 1; inside < end; inside++) {
    const named = namedAt(inside);
    if (named && named.length > 1 && inside + named.length > end) return true;
  }
  return false;
}

/** A code like those of the project that it does not have: `INS-101` is never read as INS and 101. */
function codeAt({ tokens }: Reader, { prefixes }: NameIndex, at: number, question: string): Mention | undefined {
  const next = tokens[at + 1];
  if (!prefixes.has(tokens[at].plain) || next?.number === undefined || !next.hyphened) return undefined;
  return { text: question.slice(tokens[at].start, next.end), from: at, length: 2, entities: [], senses: [] };
}

/** How many tokens an unknown word is, with what hyphens join to it: `INS-101`. */
function joinedLength({ tokens }: Reader, at: number): number {
  let length = 1;
  while (tokens[at + length]?.hyphened) length++;
  return length;
}

function isPlainWord(word: string, { phrases }: Lexicon): boolean {
  return phrases.has(word);
}

function signSenses(plain: string, length: number): readonly Sense[] {
  if (length > 1) return [];
  if (plain === ',') return [{ is: 'and', what: 'comma' }];
  if (plain === ';' || plain === '/') return [{ is: plain === ';' ? 'but' : 'and', what: 'sign' }];
  return plain === '-' ? [{ is: 'and', what: 'comma' }] : [];
}
