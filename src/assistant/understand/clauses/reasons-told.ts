import type { Token } from '../lexicon/token.js';
import { isGoods, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isUnknown } from '../mentions/passed-over.js';
import {
  type Borders,
  isEvent,
  isLengthOfReason,
  isOfChange,
  isReason,
  isWhen,
  movesStop,
  type Part,
  partsOf,
  type Stretch,
  saysOfWhat,
  stretchOfPart,
} from './told-around.js';

/**
 * Reasons, purposes and remarks told around a change, by what they lack: `…, the main bearing must be changed`, `since the crew is there`,
 * `les volontaires ne manquent pas`. Such a clause holds something of the world outside the plan, and no amount but a count of people, no
 * time, no quantity that is told to change, no stop of a line, no exception, no question, and no name that stands nowhere else.
 */
export function reasonsTold(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Stretch[] {
  const parts = partsOf(question, mentions, tokens, borders);
  const isTimed = mentions.some(({ time }) => time !== undefined);
  const told = parts.map((part, index) => {
    // `L3 is closed for the time it takes to …`: where no other time is told, it is all that tells one.
    if (!isTimed && isTimeFor(part.mentions, 0)) return false;
    const next = parts[index + 1];
    const others = parts.filter((one) => one !== part).flatMap((one) => one.mentions);
    if (isAsked(question, part, next, tokens) || isWhen(part, next)) return false;
    return isReasonTold(part, others, index) || (index === 0 && isDeniedInFront(part, next));
  });
  if (told.every(Boolean)) return [];
  return parts.flatMap((part, index) => (told[index] ? [stretchOfPart(part, parts[index + 1], question, tokens)] : []));
}

const borders: Borders = {
  begins: (mentions, at) => isReason(mentions[at]) || isGround(mentions, at),
  ends: ({ mentions: [first] }, mentions, at) =>
    first !== undefined &&
    opensReason(mentions, mentions.indexOf(first)) &&
    isOfChange(mentions[at]) &&
    !isLengthOfReason({ mentions: [first], sign: '' }, mentions, at) &&
    !isCount(mentions, at) &&
    !isSubjectByWord(mentions, mentions.indexOf(first), at) &&
    mentions[at].time?.unit !== 'year',
};

function opensReason(mentions: readonly Mention[], at: number): boolean {
  return isReason(mentions[at]) || isGround(mentions, at);
}

/**
 * `since the crew is there`, `as the filter is new`, `to relieve the night crew`: small words that tell a reason where a sentence or a thing
 * of the world stands behind. `after` is a time but at the front, where an unknown word says what has come to its end.
 */
function isGround(mentions: readonly Mention[], at: number): boolean {
  const [ground, next, behind] = mentions.slice(at, at + 3);
  if (next === undefined || behind === undefined || !isWord(ground)) return false;
  if (isTimeFor(mentions, at)) return true;
  const isSubject = isWord(next) && ['article', 'possessive', 'clause'].some((what) => says(next, 'mark', what));
  // French `à` is no `to` before a verb.
  if ((says(ground, 'prep', 'to') && !says(ground, 'prep', 'in')) || says(ground, 'mark', 'purpose'))
    return isUnknown(next) && isOutside(next) && isWord(behind) && isDetermining(behind) && !isMade(mentions[at + 3]);
  if (!says(ground, 'mark', 'ground') || (says(ground, 'prep', 'after') && at > 0)) return false;
  // `as long as the mixer is dirty`: for that time.
  if (at > 0 && wordSays(mentions[at - 1], 'prep', 'than')) return false;
  const isOfWorld = (mention: Mention): boolean => isOutside(mention) || isGoodsByWord(mention);
  const isBare = isUnknown(next) || isGoodsByWord(next);
  return isCount(mentions, at + 1) || (isBare && isOfWorld(next)) || (isSubject && isOfWorld(behind));
}

/** `le temps de roder le nouveau filtre`, `le temps que les opérateurs se forment`: how long it lasts is told by what takes place outside the plan. */
function isTimeFor(mentions: readonly Mention[], at: number): boolean {
  const [the, time, to, what, behind] = mentions.slice(at, at + 5);
  const isTime = wordSays(the, 'mark', 'article') && wordSays(time, 'quantity', 'time') && says(time, 'mark', 'period');
  const isTo = wordSays(to, 'prep', 'of') || wordSays(to, 'mark', 'restricting');
  if (!isTime || !isTo || what === undefined) return false;
  const isDeed = isUnknown(what) && isOutside(what) && behind !== undefined && isWord(behind) && isDetermining(behind);
  return isDeed || (isWord(what) && isDetermining(what) && behind !== undefined && isOutside(behind));
}

/** `l'ajout` of an extra shift: what is done, and nothing of the world. */
const isMade = (mention: Mention | undefined): boolean => wordSays(mention, 'action');

function isDetermining(mention: Mention): boolean {
  return says(mention, 'mark', 'article') || says(mention, 'mark', 'possessive');
}

/** A part that ends with a question mark is asked. */
function isAsked(question: string, { mentions }: Part, next: Part | undefined, tokens: readonly Token[]): boolean {
  const last = mentions[mentions.length - 1];
  const from = tokens[last.from + last.length - 1].end;
  const end = next === undefined ? question.length : tokens[(next.joiner ?? next.mentions[0]).from].start;
  return question.slice(from, end).includes('?') && !opensReason(mentions, 0);
}

/** What stands outside a plan: words that are not known, those who act, causes, crews, parts, trouble. */
function isOutside(mention: Mention): boolean {
  if (isUnknown(mention)) return /^[\p{Ll}'’-]{3,}$/u.test(mention.text);
  if (!isWord(mention)) return false;
  return (
    isEvent(mention) ||
    says(mention, 'mark', 'outside') ||
    says(mention, 'unit', 'shift') ||
    says(mention, 'unit', 'units') ||
    says(mention, 'mark', 'trouble') ||
    says(mention, 'kind', 'supplier')
  );
}

/** `because the ticks come early`: a word of the world by which goods are called, and not their code. */
const isGoodsByWord = (mention: Mention): boolean => isGoods(mention) && !/\d/.test(mention.text);

/** It stands right behind the word that gives the reason. */
function isSubjectByWord(mentions: readonly Mention[], reason: number, at: number): boolean {
  const between = mentions.slice(reason + 1, at);
  return isGoodsByWord(mentions[at]) && between.every((one) => wordSays(one, 'mark', 'article'));
}

/** `two operators`, `half of the crew`: how many of those outside the plan. */
function isCount(mentions: readonly Mention[], at: number): boolean {
  const { amount, time } = mentions[at];
  if (amount === undefined || time !== undefined || amount.sign !== undefined) return false;
  if (!['none', 'fraction'].includes(amount.unit ?? 'none')) return false;
  const next = mentions.slice(at + 1).find((one) => !isSmall(one) || isOutside(one));
  const behind = next === undefined ? undefined : mentions[mentions.indexOf(next) + 1];
  const isShare = wordSays(behind, 'unit', 'percent');
  return next !== undefined && isOutside(next) && !says(next, 'unit', 'units') && !isShare;
}

function isReasonTold({ mentions, joiner, sign }: Part, others: readonly Mention[], index: number): boolean {
  const isWhy = opensReason(mentions, 0);
  const isOfWorld = (mention: Mention): boolean =>
    isOutside(mention) || (isWhy && (wordSays(mention, 'vague') || isGoodsByWord(mention)));
  if (!mentions.some(isOfWorld) || !others.some(isName) || movesStop(mentions)) return false;
  if (mentions.some((mention) => saysOfWhat(mention, others))) return false;
  const does = isWhy || hasOwnSubject(mentions) || isSlowWorld(mentions) ? ofReasons : [];
  const isHeld = (mention: Mention, at: number): boolean =>
    isCount(mentions, at) || isHarmless(mention, isWhy, does, others);
  if (!mentions.every(isHeld) || doesWithThings(mentions, isWhy)) return false;
  // `as a minimum order` says what something is.
  if (isWhy && says(mentions[0], 'prep', 'than'))
    return isSubjectByWord(mentions, 0, 1) || isSentence(mentions.slice(1));
  return isWhy || ((index === 0 || joiner !== undefined || sign !== '') && isSentence(mentions));
}

/** `HR says no new crew: N3 stays at 530 hours`, `no new crew, so N3 …`: what there will not be, in front of what comes of it. */
function isDeniedInFront({ mentions }: Part, next: Part | undefined): boolean {
  const isBehind = next !== undefined && (next.sign === ':' || wordSays(next.mentions[0], 'mark', 'then'));
  const told = mentions.slice(mentions.findIndex((mention) => wordSays(mention, 'reports')) + 1);
  const isCrew = (mention: Mention): boolean => wordSays(mention, 'mark', 'crew');
  const isDenial = (mention: Mention): boolean => wordSays(mention, 'mark', 'none-of');
  const isPlain = (mention: Mention): boolean =>
    isWord(mention) && (isCrew(mention) || isDenial(mention) || isUnknown(mention) || says(mention, 'filler'));
  return (
    isBehind &&
    next.mentions.some(isName) &&
    mentions.every(isWord) &&
    told.every(isPlain) &&
    told.some(isDenial) &&
    told.some(isCrew)
  );
}

/** Whether a thing of the plan, or a kind of it, stands beside a verb of change; of the subject of a reason that is a word of the world, it is none. */
function doesWithThings(mentions: readonly Mention[], isWhy: boolean): boolean {
  const isThing = (mention: Mention, at: number): boolean =>
    (isName(mention) && !(isWhy && isSubjectByWord(mentions, 0, at))) ||
    (says(mention, 'kind') && !says(mention, 'kind', 'supplier'));
  const isDoing = (mention: Mention): boolean =>
    isWord(mention) &&
    !says(mention, 'filler') &&
    (says(mention, 'action') || says(mention, 'not') || says(mention, 'ask'));
  return mentions.some(isThing) && mentions.some(isDoing);
}

/** `the technicians are not available`, `un concurrent a perdu son agrément`: one outside the plan does it, and is not a crew or a part. */
function hasOwnSubject(mentions: readonly Mention[]): boolean {
  const subject = mentions.slice(0, 3).find(isOutside);
  return subject !== undefined && !says(subject, 'unit') && !says(subject, 'kind') && !says(subject, 'cause');
}

/** `customs is slow these days`: what comes from without is slow, and nothing of the plan is named. */
function isSlowWorld(mentions: readonly Mention[]): boolean {
  const actions = mentions.filter((mention) => wordSays(mention, 'action') && !says(mention, 'filler'));
  return mentions.some(isEvent) && !mentions.some(isName) && actions.every((one) => says(one, 'action', 'slower'));
}

/** A subject of its own, and a verb: `the main bearing must be changed`, `les pièces ne seront pas là`. */
function isSentence(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const isSubject =
    isCount(mentions, 0) ||
    isEvent(first) ||
    (isWord(first) && ['article', 'possessive', 'clause', 'event'].some((what) => says(first, 'mark', what)));
  const isVerb = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'not') ||
      says(mention, 'mark', 'be') ||
      says(mention, 'mark', 'trouble') ||
      (says(mention, 'action') && !says(mention, 'unit')) ||
      (!says(mention, 'mark', 'article') &&
        ['clause', 'needing', 'needed', 'modal', 'denying', 'having'].some((what) => says(mention, 'mark', what))));
  return isSubject && mentions.some(isVerb);
}

const telling = ['or', 'if', 'unknowable', 'compare', 'baseline', 'kpi'];
const ofPlan = ['quantity', 'action', 'kind', 'scope', 'parameter', 'stop', 'vague'];
/** What those outside the plan may do or meet. */
const ofReasons = [
  'stop',
  'dearer',
  'cheaper',
  'raise',
  'lower',
  'lose',
  'change',
  'delay',
  'slip',
  'hasten',
  'slower',
  'faster',
  'set',
  'longer',
];
const kindsTold = ['supplier', 'resource', 'product'];

/** Whether a mention may stand in a reason: a word that is not known, a small one, or what those outside the plan do. */
function isHarmless(mention: Mention, isWhy: boolean, does: readonly string[], others: readonly Mention[]): boolean {
  const { entities, amount, time, text } = mention;
  // `since ticks are early this year`
  if (isWhy && time?.unit === 'year' && others.some((other) => other.time !== undefined)) return true;
  if (amount !== undefined || time !== undefined) return false;
  if (isName(mention)) return others.some((other) => entities.every((entity) => other.entities.includes(entity)));
  if (isUnknown(mention)) return /^[\p{Ll}'’-]+$/u.test(text);
  if (['asking', 'also', 'likewise', 'earning', 'included'].some((what) => says(mention, 'mark', what))) return false;
  if (says(mention, 'mark', 'pronoun') && !isWhy) return false;
  if (telling.some((is) => says(mention, is))) return false;
  if (says(mention, 'filler') || isReason(mention) || isOutside(mention)) return true;
  return ofPlan.every((is) => !says(mention, is) || isSaid(mention, is, isWhy, does));
}

function isSaid(mention: Mention, is: string, isWhy: boolean, does: readonly string[]): boolean {
  const said = mention.senses.filter((sense) => sense.is === is).map(({ what }) => what);
  if (is === 'action') return said.some((what) => does.includes(what));
  if (is === 'kind') return said.every((what) => kindsTold.includes(what));
  if (is === 'parameter') return says(mention, 'action');
  if (is === 'scope') return isWhy && said.every((what) => what === 'all');
  return isWhy && is !== 'stop';
}
