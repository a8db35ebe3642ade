import type { WrittenOverride } from '../draft.js';

/** A change that a clause says, as overrides of a scenario file and in words. */
export interface Change {
  readonly overrides: readonly WrittenOverride[];
  readonly words: string;
}

/** Why a clause makes no change, and what it may have meant. */
export interface Refused {
  readonly problem: string;
  readonly choices: readonly string[];
}
