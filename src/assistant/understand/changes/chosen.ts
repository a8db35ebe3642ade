import type { Saying } from '../../phrases/saying.js';
import type { Refused } from './changed.js';
import type { LeverName } from './lever.js';
import type { Parts } from './parts.js';

/** The levers that a clause moves, by name; or why none can be told. */
export type LeverChoice = { readonly levers: readonly string[] } | Refused;

export const hasAny = (parts: Parts, ...names: readonly string[]): boolean =>
  names.some((name) => parts.actions.has(name));

/** A lever as it is offered to choose from. */
export const lever =
  (name: LeverName): Saying =>
  (say) =>
    say.lever[name];

type Meaning = 'demand' | 'hours' | 'capacity' | 'speed' | 'closed' | 'price' | 'leadTime';

/** What a clause may mean, as it is offered to choose from. */
export const choice =
  (meaning: Meaning): Saying =>
  (say) =>
    say.choice[meaning];

export const chosen = (...levers: readonly string[]): LeverChoice => ({ levers });

export function unclear(...choices: readonly Saying[]): LeverChoice {
  return { problem: (say) => say.problem.mayMean(choices.map((one) => one(say))), choices };
}
