import { isAskedFrom, signsBefore, type Token } from '../lexicon/token.js';
import {
  commaAt,
  isJoiner,
  isName,
  isSmallJoiner,
  isWord,
  type Mention,
  putIn,
  says,
  wordSays,
} from '../mentions/mention.js';
import { tells } from './full-stop.js';
import { opensDoubt } from './question-behind.js';

/**
 * What is told in front of a question is supposed in it, whichever sign parts them: `S3 stops in July. Why is Lipovast late?`, `S3 stops
 * in July - which products run short?` is `if S3 stops in July, …`.
 */
export function withToldSupposed(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Mention[] {
  const isParted = (mention: Mention, at: number): boolean =>
    isWord(mention) && ((at > 0 && says(mention, 'if')) || says(mention, 'follow'));
  if (mentions.some(isParted)) return mentions;
  const at = mentions.findIndex(
    (_, index) =>
      index > 1 &&
      isBorder(question, mentions, index, tokens) &&
      opensQuestion(question, mentions.slice(index), tokens),
  );
  if (at === -1) return mentions;
  const [told, asked] = [mentions.slice(0, at), mentions.slice(at)];
  const front = isJoiner(told[told.length - 1]) ? told.slice(0, -1) : told;
  // `without Rheinsynth, how long until we run dry?`
  const isLeftOut = wordSays(front[0], 'action', 'unless');
  if (isSupposed(front) && asked.some(isDoubted)) return [...front, commaAt(asked[0]), ...asked];
  if (!tells(front) || isLeftOut || isOfLateness(asked) || tellsMore(asked)) return mentions;
  // `is overtime better than launch if S3 stops`
  const supposing = putIn(front[0].from, '', { is: 'if', what: '' });
  if (asked.some(isBetter)) return [...asked, supposing, ...front];
  return [supposing, ...front, commaAt(asked[0]), ...asked];
}

/** `Suppose demand in Spain is 15% higher. How likely are we to …`: what is supposed already. */
function isSupposed(front: readonly Mention[]): boolean {
  return wordSays(front[0], 'if') && tells(front.slice(1));
}

const isDoubted = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'risk') || says(mention, 'ask', 'seek') || says(mention, 'mark', 'chance'));

/** `… : combien de retard ?`: a KPI that is told by how late it is, which is asked apart. */
function isOfLateness(asked: readonly Mention[]): boolean {
  return asked.every((mention) => isWord(mention)) && asked.some((mention) => says(mention, 'mark', 'lateness'));
}

/** `… What does that do, and hepatitis A drops by 10%`: behind what is asked is another change. */
function tellsMore(asked: readonly Mention[]): boolean {
  return asked.some((mention, at) => isJoiner(mention) && tells(asked.slice(at + 1)));
}

/** A sign before a mention: one that stands for itself, or one that is no mention, as a full stop and a colon are none. */
function isBorder(question: string, mentions: readonly Mention[], at: number, tokens: readonly Token[]): boolean {
  const before = mentions[at - 1];
  const isSign = isSmallJoiner(before) && /^[,;–—-]$/.test(before.text);
  return isSign || /[.:;!–—]/.test(signsBefore(question, tokens, mentions[at].from));
}

/**
 * `why is`, `compare`; `what` and `which` only of what is written as a question, or asks no more than `what then`:
 * `…, which delays Lipovast` tells more.
 */
function opensQuestion(question: string, asked: readonly Mention[], tokens: readonly Token[]): boolean {
  const [opening] = asked;
  if (isName(opening) || !isWord(opening)) return false;
  const isWhatThen = asked.every((mention) => wordSays(mention, 'filler'));
  // `S3 stops in July. Which line …`: what begins a sentence tells no more.
  const isSentence = /[.!]/.test(signsBefore(question, tokens, opening.from));
  const isQuestion = isWhatThen || isSentence || isAskedFrom(question, tokens, opening.from);
  if (says(opening, 'mark', 'turned') && asked.some(isBetter)) return isQuestion;
  if (opensDoubt(asked)) return isQuestion;
  return says(opening, 'ask') && !says(opening, 'ask', 'versus') && (isQuestion || !says(opening, 'filler'));
}

/** `is overtime better than launch`: two sides, of which both are supposed. */
const isBetter = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'better') || says(mention, 'ask', 'versus'));
