import type { QuestionKind } from '../reading.js';

/** A command that a language model may name: what it answers, and how it is written. */
export interface CommandGuide {
  readonly name: string;
  /** The arguments and flags that may be used, a line each. */
  readonly usage: string;
}

/** The kind of question that each command answers; no other command may be named. */
export const kindOfCommand: Readonly<Record<string, QuestionKind>> = {
  compare: 'compare',
  seek: 'seek',
  sweep: 'sweep',
  simulate: 'simulate',
  forecast: 'forecast',
  sequence: 'sequence',
  plan: 'plan',
  explain: 'explain',
  recommend: 'recommend',
  sensitivity: 'sensitivity',
  survive: 'survive',
  risks: 'risks',
  tables: 'tables',
  check: 'check',
};
