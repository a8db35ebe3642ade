import { isTime } from '../figures/amount.js';
import { signsBefore, type Token } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';

/** A stretch of a question, by its characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Mentions between two borders: commas, dashes, full stops, colons, brackets, or words that give a reason. */
export interface Part {
  readonly mentions: Mention[];
  /** Signs of the question right before it. */
  readonly sign: string;
  /** The comma or connective before it. */
  readonly joiner?: Mention;
}

/**
 * Facts told around what changes: `we are training new operators there`, `because the mixer is being rebuilt`, `harbour strike: …`. They
 * hold unknown words, but no amount, time, quantity, verb of change, negation, exception or question, and no name that stands nowhere else.
 */
export function toldAround(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Stretch[] {
  const parts = partsOf(question, mentions, tokens, borders);
  return parts.flatMap((part, index) => {
    const others = parts.filter((one) => one !== part).flatMap((one) => one.mentions);
    const next = parts[index + 1];
    // `quel est le taux … de service`: a question, though one of its words is unknown.
    const isAsking = part.mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'asking'));
    return isAsking || isWhen(part, next) || isOfNames(next) || !isToldAround(part, next, others)
      ? []
      : [stretchOfPart(part, next, question, tokens)];
  });
}

/** `after the strike` of `after the strike in May`: when it is, and no reason. */
export function isWhen({ mentions }: Part, next: Part | undefined): boolean {
  const [first] = mentions;
  const isOpened =
    isWord(first) &&
    (['after', 'since', 'before'].some((what) => says(first, 'prep', what)) || says(first, 'relative', 'next'));
  const isTimed =
    next !== undefined && next.joiner === undefined && next.sign === '' && next.mentions[0]?.time !== undefined;
  return isOpened && isTimed && !mentions.some((one) => wordSays(one, 'mark', 'be'));
}

/** `for zyx L1`: names with no clause of their own belong to what stands right before them. */
function isOfNames(next: Part | undefined): boolean {
  return next !== undefined && next.joiner === undefined && next.sign === '' && next.mentions.every(isName);
}

/** The characters of a part, with one of the joiners around it. */
export function stretchOfPart(part: Part, next: Part | undefined, question: string, tokens: readonly Token[]): Stretch {
  const start = part.joiner ?? part.mentions[0];
  const last = tokens[(next?.joiner ?? next?.mentions[0])?.from ?? tokens.length];
  const end = next?.joiner !== undefined && part.joiner === undefined ? firstOf(next, tokens) : last?.start;
  return { start: tokens[start.from].start, end: end ?? question.length };
}

/** Where a reason begins inside a clause, and where it ends before what the clause tells. */
export interface Borders {
  readonly begins: (mentions: readonly Mention[], at: number) => boolean;
  readonly ends: (part: Part, mentions: readonly Mention[], at: number) => boolean;
}

const borders: Borders = {
  begins: (mentions, at) => isReason(mentions[at]) || isPurpose(mentions, at),
  ends: (part, mentions, at) => givesReason(part) && isOfChange(mentions[at]) && !isLengthOfReason(part, mentions, at),
};

function firstOf({ mentions, joiner }: Part, tokens: readonly Token[]): number {
  return tokens[(mentions[0] ?? joiner).from].start;
}

export function partsOf(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  { begins, ends }: Borders,
): readonly Part[] {
  const parts: Part[] = [{ mentions: [], sign: '' }];
  for (const [index, mention] of mentions.entries()) {
    const [sign = ''] = /[.:?!;()]/.exec(signsBefore(question, tokens, mention.from)) ?? [];
    const last = parts[parts.length - 1];
    if (isBorder(mention, mentions[index + 1])) parts.push({ mentions: [], sign, joiner: mention });
    else if (sign !== '' || begins(mentions, index)) {
      if (last.mentions.length === 0) parts[parts.length - 1] = { ...last, sign, mentions: [mention] };
      else parts.push({ mentions: [mention], sign });
    } else if (ends(last, mentions, index)) parts.push({ mentions: [...smallEnd(last), mention], sign: '' });
    else last.mentions.push(mention);
  }
  return parts.filter((part) => part.mentions.length > 0);
}

/** Takes the small words off the end of a part, which belong to what comes behind: `in May`. */
function smallEnd({ mentions }: Part): readonly Mention[] {
  const end = mentions.findLastIndex((mention) => !isSmall(mention) || isReason(mention));
  return mentions.splice(end + 1);
}

/** Also `and`, where a sentence begins behind it: `… and we are training new operators`. */
function isBorder(mention: Mention, next: Mention | undefined): boolean {
  if (isName(mention) || mention.amount !== undefined || mention.time !== undefined) return false;
  const isSentence = says(mention, 'and') && next !== undefined && !isName(next) && says(next, 'mark', 'clause');
  return says(mention, 'and', 'comma') || says(mention, 'and', 'sign') || says(mention, 'but') || isSentence;
}

export function isReason(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'reason');
}

/** `close L3 from 9 to 22 March for a filter change`: what a line that stops does so for, behind when it does, at the end. */
function isPurpose(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(mentions.findLastIndex((one, index) => index < at && isBorder(one, undefined)) + 1, at);
  const isLine = before.some(({ entities }) => entities.some(({ kind }) => kind === 'resource'));
  const isStop = before.some((mention) => !isName(mention) && says(mention, 'action', 'stop'));
  const behind = mentions.slice(at + 1);
  const end = behind.findIndex((mention, index) => isBorder(mention, behind[index + 1]));
  const own = end === -1 ? behind : behind.slice(0, end);
  const isMeasured = own.some(
    (mention) => mention.amount !== undefined || ['unit', 'kind'].some((is) => says(mention, is)),
  );
  return (
    isOpening(mentions[at]) &&
    isLine &&
    isStop &&
    before[before.length - 1].time !== undefined &&
    own.some(isUnknown) &&
    !isMeasured
  );
}

function givesReason({ mentions: [first] }: Part): boolean {
  return first !== undefined && (isReason(first) || isOpening(first));
}

/** A reason told behind `for`. */
function isOpening(first: Mention): boolean {
  return !isName(first) && first.time === undefined && says(first, 'mark', 'purpose');
}

/** Where a reason ends without a comma: `because of a mixer rebuild L2 is closed`, `… rebuild from 4 May`. */
export function isOfChange({ entities, amount, time }: Mention): boolean {
  return entities.length > 0 || amount !== undefined || time !== undefined;
}

/** `in May because of the training of two weeks`: how long the reason lasts, where what is told has a time of its own. */
export function isLengthOfReason({ mentions: [first] }: Part, mentions: readonly Mention[], at: number): boolean {
  const [before, { amount }] = [mentions[at - 1], mentions[at]];
  const isOf = wordSays(before, 'mark', 'of');
  return (
    isOf &&
    amount !== undefined &&
    isTime(amount) &&
    mentions.slice(0, mentions.indexOf(first)).some(({ time }) => time !== undefined)
  );
}

/** `the maintenance of L1 is postponed`: a stop of a line that is moved is a change, however it is told. */
export function movesStop(mentions: readonly Mention[]): boolean {
  const isMove = (mention: Mention): boolean =>
    isWord(mention) && ['delay', 'hasten', 'shift'].some((way) => says(mention, 'action', way));
  return (
    mentions.some(isMove) &&
    mentions.some((mention) => wordSays(mention, 'cause')) &&
    mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'resource'))
  );
}

function isToldAround(part: Part, next: Part | undefined, others: readonly Mention[]): boolean {
  const { mentions } = part;
  if (movesStop(mentions)) return false;
  if (!mentions.some(isOutside) || !others.some(isName)) return false;
  // `until the new filter is fitted`: an end.
  if (!isName(mentions[0]) && (says(mentions[0], 'prep', 'until') || says(mentions[0], 'prep', 'before'))) return false;
  // `…: quel est le taux …`
  if (says(mentions[0], 'mark', 'asking')) return false;
  const isWhy = givesReason(part);
  const isFront = next !== undefined && mentions[0].from === 0 && mentions.some(isEvent);
  // `suppose the tick season starts early: …`
  const opens = isFront && next.sign === ':' && says(mentions[0], 'if') ? 1 : 0;
  const told = mentions.slice(opens);
  if (told.some((mention, index) => isTelling(mention, others, isWhy || isFront) || isNameLike(part, index + opens)))
    return false;
  if (isWhy || isFront) return true;
  return mentions.some((mention) => says(mention, 'mark', 'clause')) && !isSaidOfIt(mentions);
}

const isOutside = (mention: Mention): boolean =>
  isUnknown(mention) || isEvent(mention) || wordSays(mention, 'mark', 'weather');

/** `…, it is cumulative`, `…, syringes are free`: what is said of the change itself, or of what may be a part of it. */
function isSaidOfIt(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  return isUnknown(first) || mentions.some((mention) => says(mention, 'mark', 'pronoun')) || isPointing(first);
}

function isPointing(mention: Mention): boolean {
  return says(mention, 'mark', 'again') && !says(mention, 'mark', 'clause');
}

const turning = [
  'not',
  'or',
  'scope',
  'if',
  'vague',
  'unknowable',
  'follow',
  'compare',
  'ask',
  'stop',
  'baseline',
  'parameter',
];
const carrying = ['quantity', 'kpi', 'action', 'unit'];
/** What a reason may speak of: `because gas is dearer`. */
const ofReasons = ['stop', 'dearer', 'cheaper', 'raise', 'lower', 'change', 'delay', 'hasten', 'slower', 'faster'];

/** What is a part of a change, or turns it round, limits it or asks. */
function isTelling(mention: Mention, others: readonly Mention[], isWhy: boolean): boolean {
  const { entities, amount, time } = mention;
  if (amount !== undefined || time !== undefined) return true;
  // `a terrible spring`: when it is, where nothing else tells it.
  if (wordSays(mention, 'season') && !others.some((other) => other.time !== undefined)) return true;
  if (isName(mention)) return !others.some((other) => entities.every((entity) => other.entities.includes(entity)));
  const isFiller = says(mention, 'filler') || isReason(mention);
  if (saysOfWhat(mention, others)) return true;
  return (
    turning.some((is) => says(mention, is) && !(is === 'ask' && isFiller)) ||
    carrying.some((is) => says(mention, is) && !isFiller && !(isWhy && isOfReasons(mention, is))) ||
    ['also', 'likewise', 'earning'].some((what) => says(mention, 'mark', what)) ||
    ['scenario', 'parameter', 'resource', 'site'].some((what) => says(mention, 'kind', what))
  );
}

/** `the stock count was wrong: only 500 INS-100`: where nothing else says so, a count tells of what the number is. */
export function saysOfWhat(mention: Mention, others: readonly Mention[]): boolean {
  return wordSays(mention, 'cause', 'stocktaking') && !others.some(isOfStock);
}

function isOfStock(mention: Mention): boolean {
  const marks = ['there-is', 'stock-loss', 'stock-found', 'missing'];
  return isWord(mention) && (says(mention, 'quantity', 'stock') || marks.some((what) => says(mention, 'mark', what)));
}

function isOfReasons(mention: Mention, is: string): boolean {
  if (is === 'action') return saidOf(mention, is).every((what) => ofReasons.includes(what));
  return is === 'unit';
}

/** A word with digits or a capital may be a thing or a place; at the front of an event, and right behind a reason, it is none. */
function isNameLike({ mentions, sign, joiner }: Part, index: number): boolean {
  const { text } = mentions[index];
  if (!isUnknown(mentions[index]) || /^[\p{Ll}'’-]+$/u.test(text)) return false;
  const isFirst = index === 0 && joiner === undefined && (sign !== '' || mentions[0].from === 0);
  const isWord = /^\p{Lu}?[\p{Ll}'’-]+$/u.test(text);
  return !isWord || !((isFirst && mentions.some(isEvent)) || (index > 0 && isReason(mentions[index - 1])));
}

/** What something that happens is called: `strike`, `audit`, `news`. */
export function isEvent(mention: Mention): boolean {
  return !isName(mention) && (says(mention, 'cause') || says(mention, 'mark', 'event'));
}
