import { entitiesOf, isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { holdsAny, restBehind } from './opening.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/**
 * The name to save under, as it is written: behind `save as`, behind all of `save it under the name …`, or behind `call it … and save it`;
 * undefined where none is said.
 */
export function savedAs(text: string, mentions: readonly Mention[], words: FollowUpWords): string | undefined {
  const isVerb = (mention: Mention): boolean => says(mention, 'mark', 'save-as') || says(mention, 'follow', 'save');
  const verbs = mentions.flatMap((mention, at) => (!isName(mention) && isVerb(mention) ? [at] : []));
  const endOf = (place: number): number =>
    mentions.slice(0, place + 1).reduce((at, { text: word }) => text.indexOf(word, at) + word.length, 0);
  const behind = named(text.slice(endOf(verbs[verbs.length - 1])), words);
  if (behind !== undefined || verbs.length < 2) return behind;
  return named(text.slice(endOf(verbs[0]), text.lastIndexOf(` ${words.and} `)), words);
}

/** `call it a quarter`, `appelle ça 20 %`: how much it is said to be, which is no name to save under; undefined where anything else is said. */
export function calledAmount(
  text: string,
  { calling }: FollowUpWords,
  mentionsOf: (text: string) => readonly Mention[],
): string | undefined {
  const rest = restBehind(text, calling);
  // `call it two-weeks`
  if (rest === undefined || /\p{L}-\p{L}|\d-\p{L}/u.test(rest)) return undefined;
  const mentions = mentionsOf(rest);
  const isCounted = mentions.filter(({ amount }) => amount !== undefined).length === 1;
  const isPlain = mentions.every((one) => one.amount !== undefined || (isWord(one) && isSmall(one)));
  return isCounted && isPlain ? rest : undefined;
}

/** A name to save under, and what is told behind it. */
export interface SavedAndMore {
  readonly name: string;
  readonly then: string;
}

/**
 * `save it as n2-down and go back to the baseline`, `enregistre sous hiver, puis annule tout`: the name, and what is told behind it that does
 * something else; undefined where that is one more word of the name, as in `save as spring and summer`.
 */
export function savedAndMore(
  text: string,
  words: FollowUpWords,
  mentionsOf: (text: string) => readonly Mention[],
): SavedAndMore | undefined {
  for (const { index, 0: joint } of text.matchAll(words.behindName)) {
    const [front, then] = [text.slice(0, index), text.slice(index + joint.length)];
    const mentions = mentionsOf(front);
    const isSaving = wordSays(mentions[0], 'follow', 'save');
    const name = savedUnder(front, words) ?? (isSaving ? savedAs(front, mentions, words) : undefined);
    const more = mentionsOf(then);
    const isSavedAgain = more.some((mention) => wordSays(mention, 'follow', 'save'));
    if (name !== undefined && !isSavedAgain && isTurn(then, more, words)) return { name, then };
  }
  return undefined;
}

/** `back to 10 and save as l3-faster`, `reviens à 10 et enregistre sous l3-plus`: what is told, and the name to save it under; undefined where it only saves. */
export function toldAndSaved(
  text: string,
  words: FollowUpWords,
  mentionsOf: (text: string) => readonly Mention[],
): { readonly told: string; readonly name: string } | undefined {
  for (const { index, 0: joint } of text.matchAll(words.behindName)) {
    const [told, saving] = [text.slice(0, index), text.slice(index + joint.length)];
    const mentions = mentionsOf(saving);
    const isSaving = wordSays(mentions[0], 'follow', 'save');
    const name = savedUnder(saving, words) ?? (isSaving ? savedAs(saving, mentions, words) : undefined);
    const isSavedBefore = mentionsOf(told).some((mention) => wordSays(mention, 'follow', 'save'));
    if (name !== undefined && told.trim() !== '' && !isSavedBefore) return { told, name };
  }
  return undefined;
}

/** Whether something is told to do, and no more words of a name. */
function isTurn(text: string, mentions: readonly Mention[], { anew, undoing }: FollowUpWords): boolean {
  const count = text.trim().split(/\s+/).length;
  const isDone = mentions.some((mention) => ['follow', 'action', 'ask'].some((is) => wordSays(mention, is)));
  const isScenario = mentions.some((mention) => entitiesOf(mention, 'scenario').length > 0);
  return count > 2 || (count > 1 && (isDone || isScenario || holdsAny(text, [...anew, ...undoing])));
}

/** `I'd like to keep this as l3-may`, `à garder sous l3-panne`: the name behind what saves; undefined where it says anything else. */
export function savedUnder(text: string, { saving, pronouns }: FollowUpWords): string | undefined {
  const name = saving.exec(text.trim())?.[1];
  return name === undefined || pronouns.includes(name.toLowerCase()) ? undefined : name;
}

/** What is written, in one word, without the signs around it; undefined where that is no name but `it`, or `-le` behind a verb. */
function named(text: string, { pronouns }: FollowUpWords): string | undefined {
  const written = text.replace(/^[\s:"“«]+|[\s.!"”»]+$/g, '').replace(/\s+/g, '-');
  return written === '' || written.startsWith('-') || pronouns.includes(written.toLowerCase()) ? undefined : written;
}
