import type { Mention } from '../mentions/mention.js';

/** A stretch of a question that says one change: who, what, how much, when. Mentions of an earlier clause stand in where it leaves some out. */
export interface Clause {
  readonly mentions: readonly Mention[];
  /** Mentions of the clause before that this one takes up: `INS-100 rises 10% in Germany and 5% in France`. */
  readonly inherited: readonly Mention[];
  /** What the clauses before were about, taken up or not. */
  readonly earlier?: readonly Mention[];
  /** What the clause behind is about. */
  readonly later?: readonly Mention[];
  /** A stop of lines of which the clause before tells something at a time, with no time of its own: from when is open. */
  readonly isStoppedAgain?: boolean;
  /** What stays as it is: it changes nothing, and others may take up what it names. */
  readonly isUnchanged?: boolean;
  /** Behind `then`, which may say when. */
  readonly isThen?: boolean;
}

/** Mentions between two connectives, with the one before them. */
export interface Chunk {
  readonly joiner: 'none' | 'comma' | 'and' | 'but' | 'while';
  readonly mentions: readonly Mention[];
  readonly isUnchanged?: boolean;
  readonly isThen?: boolean;
}
