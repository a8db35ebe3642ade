import type { Draft } from '../draft.js';
import type { Unclear } from '../understand/changes/changed.js';

/** The scenario as a follow-up makes it, or why it is not clear what that changes. */
export type Redrafted = { readonly draft: Draft } | { readonly unclear: Unclear };

/** What cannot be said of the change that is spoken of. */
export function notOfChange(text: string): Unclear {
  return { text, problem: (say) => say.problem.notOfLastChange, choices: [] };
}

/** Which of several changes is spoken of was not said. */
export function ofSeveral(text: string, names: readonly string[]): Unclear {
  return { text, problem: (say) => say.problem.mayMean(names), choices: [] };
}

/** What was said may mean any of these, each of which may be said instead. */
export function anyOf(text: string, choices: readonly string[]): Unclear {
  return { ...ofSeveral(text, choices), choices: choices.map((choice) => () => choice) };
}
