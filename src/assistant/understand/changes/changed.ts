import type { WrittenOverride } from '../../draft.js';
import type { Phrases } from '../../phrases/phrases.js';
import { type Said, type Saying, textOf } from '../../phrases/saying.js';
import type { Unread } from '../../reading.js';
import type { Mention } from '../mentions/mention.js';
import type { Lever } from './lever.js';

/** A change that a clause says, as overrides of a scenario file and in words. */
export interface Change {
  readonly overrides: readonly WrittenOverride[];
  readonly words: Saying;
}

/** Why a clause makes no change, and what it may have meant. */
export interface Refused {
  readonly problem: Saying;
  readonly choices: readonly Said[];
}

/** Why a lever cannot be moved for a time: its rows have none. */
export function untimed(
  time: Pick<Mention, 'text'> | undefined,
  { name, table }: Pick<Lever, 'name' | 'table'>,
): Refused {
  const said = time?.text;
  return {
    problem: (say) => say.problem.untimed(said, say.lever[name], table),
    choices: [(say) => say.choice.without(said)],
  };
}

/** Something of a question that was not understood, in whichever language it is said: see `Unread`. */
export interface Unclear extends Refused {
  readonly text: Said;
}

/** The same in a language. */
export function unreadIn(say: Phrases, { text, problem, choices }: Unclear): Unread {
  return {
    text: textOf(text, say),
    problem: problem(say),
    choices: choices.map((choice) => textOf(choice, say)),
  };
}

/** What a change does to the cells of a lever. */
export type Operation =
  | { readonly verb: 'multiply' | 'add' | 'set' | 'total'; readonly value: number; readonly words: Saying }
  | Refused;
