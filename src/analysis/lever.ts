import type { Override } from '../scenario/scenario.js';

/** Something that can be done, more or less of it. */
export interface Lever {
  readonly name: string;
  /** The most of it, and what it is counted in. */
  readonly to: number;
  readonly unit: string;
  readonly overridesAt: (amount: number) => readonly Override[];
  /** Money that it costs beside what the plan itself then costs. */
  readonly costAt: (amount: number) => number;
  /** Where its cost comes from, in words. */
  readonly costWords: string;
}
