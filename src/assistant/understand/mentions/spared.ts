import type { Lexicon } from '../lexicon/sense.js';
import { plainOf } from '../lexicon/token.js';
import { isName, isSmall, isWord, type Mention, says, wordSays } from './mention.js';
import { isUnknown, nouns } from './passed-over.js';

/** More unknown words than this are a question about something else. */
const mostSpared = 2;

/**
 * Whether a question can do without all of its unknown words, as long as all else in it is read: verbs that say nothing of a change
 * (`Osteria would accept a minimum order of 200`), and in a question that changes nothing any verb (`does overtime beat …`, `pour revenir au-dessus de 99 %`).
 * What stands where a unit, a name or a kind of thing stands may change what is meant.
 */
export function areSpared(mentions: readonly Mention[], isChange: boolean, { phrases, infinitive }: Lexicon): boolean {
  const unknown = mentions.filter(isUnknown);
  if (unknown.length > mostSpared) return false;
  const endsInPreposition = ({ text }: Mention): boolean =>
    phrases.get(plainOf(text.split(' ').at(-1) ?? ''))?.some(({ is }) => is === 'prep') ?? false;
  const isSpared = (mention: Mention): boolean => {
    const at = mentions.indexOf(mention);
    const before = mentions.slice(0, at).findLast((one) => !isUnknown(one) && !isBare(one));
    if (before === undefined || !isWordLike(mention) || isUnit(mentions, at)) return false;
    const isForPurpose = infinitive.test(plainOf(mention.text)) && wordSays(before, 'mark', 'purpose');
    if (!isChange && (isForPurpose || isBeforeBest(mentions, at))) return true;
    if (endsInPreposition(before)) return false;
    return isChange ? isSubject(before) && takesAmount(mentions, at) : isVerb(mentions, at, before);
  };
  return unknown.every(isSpared);
}

/** A word that is there for the grammar alone: `se`. */
function isBare({ senses, entities, amount, time }: Mention): boolean {
  return (
    entities.length === 0 && amount === undefined && time === undefined && senses.every(({ is }) => is === 'filler')
  );
}

/** Small letters alone: no code and no name. */
function isWordLike({ text }: Mention): boolean {
  return /^[\p{Ll}'’-]{3,}$/u.test(text);
}

/** `20 pallets`, `20% of pallets`. */
function isUnit(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(0, at).findLast((one) => !isUnknown(one) && !(isSmall(one) && says(one, 'prep')));
  return before?.amount !== undefined;
}

function isThing(mention: Mention): boolean {
  return isWord(mention) && nouns.some((is) => says(mention, is));
}

/** What a verb stands behind: a thing, who does it, an auxiliary. */
function isSubject(mention: Mention): boolean {
  return isName(mention) || isThing(mention) || isDoer(mention);
}

function isDoer(mention: Mention): boolean {
  const isAuxiliary = says(mention, 'mark', 'clause') || says(mention, 'mark', 'pronoun');
  return isWord(mention) && isAuxiliary && !says(mention, 'prep') && !says(mention, 'mark', 'article');
}

/** `does overtime beat faster-changeovers`, `si le scénario se réalise`, `qu'on sert mal INS-300`, `if we change nothing`. */
function isVerb(mentions: readonly Mention[], at: number, before: Mention): boolean {
  const next = mentions.slice(at + 1).find((one) => !isUnknown(one));
  if (isName(before)) {
    const isTaking = next !== undefined && (isName(next) || next.amount !== undefined || says(next, 'mark', 'article'));
    return isTaking && !says(next, 'prep') ? true : mentions[at - 1] !== before;
  }
  if (isDoer(before) && !says(before, 'mark', 'be')) return next !== undefined && !isThing(next) && !says(next, 'and');
  return wordSays(before, 'mark', 'changing') && next === undefined;
}

/** `la solution la moins chère`. */
function isBeforeBest(mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1];
  return wordSays(next, 'ask', 'better');
}

/** `would accept a minimum order of 200`: a verb with what it comes to behind it, in a part that has no other verb of change. */
function takesAmount(mentions: readonly Mention[], at: number): boolean {
  const isBorder = (one: Mention): boolean =>
    isWord(one) && ['and', 'but', 'if'].some((is) => says(one, is)) && !says(one, 'prep');
  const start = mentions.findLastIndex((one, index) => index < at && isBorder(one)) + 1;
  const end = mentions.findIndex((one, index) => index > at && isBorder(one));
  const [front, behind] = [mentions.slice(start, at), mentions.slice(at + 1, end === -1 ? mentions.length : end)];
  const isMoving = (one: Mention): boolean => wordSays(one, 'action') && !isSmall(one);
  const amount = behind.find((one) => one.amount !== undefined);
  if (amount === undefined || amount.amount?.sign !== undefined || [...front, ...behind].some(isMoving)) return false;
  if (front.some((one) => one.amount !== undefined || wordSays(one, 'action'))) return false;
  // `L2 forfeits 20 hours`, `the demand shrivels by 20%`: the verb alone would tell which way.
  const isReplacing = behind.some((one) => wordSays(one, 'stop', 'in place of'));
  // `la demande italienne prenait 10 %`: what stands before a verb that is known is none itself.
  const isOfAmount = ['by', 'of'].some((what) => says(behind[0], 'prep', what));
  return isReplacing || (isSmall(behind[0]) && !says(behind[0], 'mark', 'takes-time') && !isOfAmount);
}
