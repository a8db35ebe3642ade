import { isName, type Mention, says } from '../understand/mentions/mention.js';
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

/** `I'd like to keep this as l3-may`, `à garder sous l3-panne`: the name behind what saves; undefined where it says anything else. */
export function savedUnder(text: string, { saving, pronouns }: FollowUpWords): string | undefined {
  const name = saving.exec(text.trim())?.[1];
  return name === undefined || pronouns.includes(name.toLowerCase()) ? undefined : name;
}

/** What is written, in one word; undefined where that is no name but `it`. */
function named(text: string, { pronouns }: FollowUpWords): string | undefined {
  const written = text.replace(/^[\s:]+|[\s.!]+$/g, '').replace(/\s+/g, '-');
  return written === '' || pronouns.includes(written.toLowerCase()) ? undefined : written;
}
