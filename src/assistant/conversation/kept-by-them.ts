import type { Draft, WrittenOverride } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';
import { isName } from '../understand/mentions/mention.js';
import { restBefore } from './opening.js';
import type { FollowUp } from './said.js';
import { wayTold } from './said-again.js';
import { withoutMeant } from './taken-away.js';

/** What stands without those who keep theirs, or why it is not clear what they keep. */
export type KeptByThem = { readonly draft: Draft } | { readonly unclear: Unclear };

/**
 * `L3 may keep it`, `L2 garde les siennes`, behind `nobody does any overtime`: the last change for all others, as it takes something away. Asked back
 * where it gives something, which may be kept by those alone. Undefined where no name stands in front, or more is said.
 */
export function keptByThem(draft: Draft, said: FollowUp): KeptByThem | undefined {
  const { text, words, language, recognise } = said;
  const plain = text.replace(/[\s?.!]+$/, '');
  const own = restBefore(plain, words.keepingOwn);
  const named = own ?? restBefore(plain, words.keepingIt);
  const mentions = named === undefined ? [] : recognise(named, language).mentions;
  const [last] = draft.overrides.slice(-1);
  const isOfScenario = (draft.extends ?? []).length > 0;
  if ((last === undefined && !isOfScenario) || !mentions.some(isName)) return undefined;
  const unclear: Unclear = { text, problem: (say) => say.problem.notOfLastChange, choices: [] };
  if (last === undefined || (own === undefined && !isTaking(last))) return { unclear };
  const left = withoutMeant({ ...draft, overrides: [last] }, mentions, said.vocabulary);
  if (left === undefined) return { unclear };
  return { draft: { ...draft, overrides: [...draft.overrides.slice(0, -1), ...left.overrides] } };
}

/** Whether a change takes something away: so much less, or nothing at all. */
function isTaking(override: WrittenOverride): boolean {
  return override.set === 0 || wayTold(override) < 0;
}
