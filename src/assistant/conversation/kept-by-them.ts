import type { Draft, WrittenOverride } from '../draft.js';
import { isName } from '../understand/mentions/mention.js';
import { restBefore, withoutEnd } from './opening.js';
import { notOfChange, type Redrafted } from './redrafted.js';
import type { FollowUp } from './said.js';
import { wayTold } from './said-again.js';
import { withoutMeant } from './taken-away.js';

/**
 * `L3 may keep it`, `L2 garde les siennes`, behind `nobody does any overtime`: the last change for all others, as it takes something away. Asked back
 * where it gives something, which may be kept by those alone. Undefined where no name stands in front, or more is said.
 */
export function keptByThem(draft: Draft, said: FollowUp): Redrafted | undefined {
  const { text, words, language, recognise } = said;
  const plain = withoutEnd(text);
  const own = restBefore(plain, words.keepingOwn);
  const named = own ?? restBefore(plain, words.keepingIt);
  const mentions = named === undefined ? [] : recognise(named, language).mentions;
  const [last] = draft.overrides.slice(-1);
  const isOfScenario = (draft.extends ?? []).length > 0;
  if ((last === undefined && !isOfScenario) || !mentions.some(isName)) return undefined;
  const unclear = notOfChange(text);
  if (last === undefined || (own === undefined && !isTaking(last))) return { unclear };
  const left = withoutMeant({ ...draft, overrides: [last] }, mentions, said.vocabulary);
  if (left === undefined) return { unclear };
  return { draft: { ...draft, overrides: [...draft.overrides.slice(0, -1), ...left.overrides] } };
}

/** Whether a change takes something away: so much less, or nothing at all. */
function isTaking(override: WrittenOverride): boolean {
  return override.set === 0 || wayTold(override) < 0;
}
