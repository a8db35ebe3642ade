import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import { tokenise } from '../understand/lexicon/token.js';
import { withDraft } from './follow-on.js';
import { isSign, opensWith, restBefore, restBehind } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';
import { isAllMeant, namedIn, takenOut, withoutNamed } from './taken-away.js';
import { takenByAmount } from './taken-by-amount.js';

/** A scenario without what is taken out of it first, and what is told of it then. */
export interface TakenFirst {
  /** Undefined where nothing is left. */
  readonly reading: Reading | undefined;
  readonly told: string | undefined;
}

/**
 * `forget L3, I'd rather have 20 hours of overtime on L1`, `enlève l'insuline et mets 10 heures de plus sur L1`: what stands without the one, and the other told of it.
 * Behind `take the lead time out again`, `just the prices` says the same once more. Undefined where it does not begin with what is taken out.
 */
export function takenFirst({ last, draft }: Standing, said: FollowUp): TakenFirst | undefined {
  const { text, words, language } = said;
  // `leave out L2 and L3` takes both out.
  if (!opensWith(text, words.takingOut) || withoutNamed(draft, said) !== undefined) return undefined;
  for (const [front, behind] of parted(text, words.and)) {
    const part = { ...said, text: front, mentions: said.recognise(front, language).mentions };
    const taken = takenByAmount(draft, part);
    const left = taken === undefined ? withoutNamed(draft, part) : 'draft' in taken ? taken.draft : undefined;
    const told = toldOf(behind, said);
    if (left !== undefined) {
      const reading = withDraft({ ...last, language }, left, front, [...last.words, front]);
      return { reading, told: isLeftAlone(left, behind, said) ? undefined : told };
    }
    const named = takenOut(front, words);
    const meant = named === undefined ? [] : said.recognisePlain(namedIn(named, words), language).mentions;
    if (meant.length > 0 && isAllMeant(draft, meant, said.vocabulary) && (draft.extends ?? []).length === 0)
      return { reading: undefined, told };
  }
  return undefined;
}

/** What stands before and behind the first comma, or the first `and`. */
function parted(text: string, and: string): readonly (readonly [string, string])[] {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token, index) => index > 0 && (isSign(token) || token.plain === and));
  if (at === -1 || at + 1 >= tokens.length) return [];
  return [[text.slice(0, tokens[at - 1].end), text.slice(tokens[at + 1].start)]];
}

/** What is told, without what sets it against what was taken out: `I'd rather have`, `instead`. */
function toldOf(behind: string, { words }: FollowUp): string {
  const rest = restBehind(behind, words.preferring) ?? behind;
  return restBefore(rest, words.preferring) ?? rest;
}

/** `just the prices`: what is left holds nothing else. */
function isLeftAlone(left: Draft, behind: string, { words, recognisePlain, language, vocabulary }: FollowUp): boolean {
  const alone = restBehind(behind, words.keeping);
  return alone !== undefined && isAllMeant(left, recognisePlain(alone, language).mentions, vocabulary);
}

/** Whether nothing that stood is another in what was made of it: something came to it, or it is asked about. */
export function goesOnFrom(before: Draft | undefined, made: Draft | undefined): boolean {
  if (before === undefined || made === undefined) return made !== undefined;
  const isKept = before.overrides.every(
    (override, at) => JSON.stringify(override) === JSON.stringify(made.overrides[at]),
  );
  const hasParents = (before.extends ?? []).every((name) => made.extends?.includes(name));
  return isKept && hasParents;
}
