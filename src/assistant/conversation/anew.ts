import type { Language } from '../understand/lexicon/sense.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import { followUpWords, holdsAny, partsAround, restBehind } from './opening.js';

/**
 * `start over`, `new scenario: L1 stops in June`, `what if L1 stops in June, from scratch`: what is told of the new scenario, empty where
 * nothing is; undefined where it does not begin anew. `reset the safety stock to 10 days` does something to what is named, and
 * `compare that with the plan as it is` asks.
 */
export function toldAnew(
  text: string,
  language: Language,
  recognise: (part: string, language: Language) => { readonly mentions: readonly Mention[] },
): string | undefined {
  const words = followUpWords(language);
  const isTold = (part: string): boolean =>
    recognise(part, language).mentions.some(
      (mention) => isName(mention) || mention.amount !== undefined || mention.time !== undefined,
    );
  const givenUp = partsAround(text, words.givingUp);
  // `forget it` alone takes a step back, and `forget that, 30%` puts something right.
  const isGivenUp =
    givenUp !== undefined && !isTold(givenUp.before) && recognise(givenUp.behind, language).mentions.some(isName);
  const parts = partsAround(text, words.anew) ?? (isGivenUp ? givenUp : undefined);
  if (parts === undefined || holdsAny(parts.before, words.comparing)) return undefined;
  const behind = parts.behind.replace(/^[\s\p{P}]+/u, '');
  const isApart = behind.length < parts.behind.trimStart().length;
  const joined = restBehind(behind, words.anewJoining);
  const [first] = recognise(behind, language).mentions;
  const isAsked = first !== undefined && !isName(first) && (says(first, 'if') || says(first, 'ask'));
  if (behind !== '' && !isApart && (joined === undefined || parts === givenUp) && !isAsked) return undefined;
  const front = recognise(parts.before, language).mentions;
  // `put the lead time back to the baseline`: that alone.
  if (front.some((mention) => !isName(mention) && says(mention, 'quantity')) && !isTold(parts.before)) return undefined;
  // `is there another scenario in which …?`
  if (front.some((mention) => !isName(mention) && says(mention, 'mark', 'there-is'))) return undefined;
  const before = isTold(parts.before) ? parts.before.replace(/[\s\p{P}]+$/u, '') : '';
  const told = /[\p{L}\p{N}]/u.test(behind) ? (joined ?? behind) : '';
  return [before, told].filter((part) => part !== '').join(', ');
}
