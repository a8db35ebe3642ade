import type { Draft } from './draft.js';
import type { Language } from './understand/lexicon/sense.js';

/** What a question wants; each has a command that answers it. */
export type QuestionKind =
  | 'what_if'
  | 'compare'
  | 'seek'
  | 'sweep'
  | 'simulate'
  | 'why_late'
  | 'runs_short'
  | 'forecast'
  | 'accuracy'
  | 'sequence'
  | 'plan'
  | 'resources'
  | 'kpi'
  | 'explain'
  | 'recommend'
  | 'sensitivity'
  | 'survive'
  | 'risks'
  | 'tables'
  | 'check';

/** Something of a question that was not understood, or that may be meant in more than one way. */
export interface Unread {
  /** The words of the question that it is about. */
  readonly text: string;
  /** A sentence: what is not clear. */
  readonly problem: string;
  /** The nearest readings: questions in full, or words to put in the place of `text`. */
  readonly choices: readonly string[];
}

/** A command of ours with its arguments, as they would be typed. */
export interface ReadCommand {
  readonly name: string;
  readonly arguments: readonly string[];
}

/**
 * How a reader, built in or a language model, understood a question: the scenarios that it makes, the command that answers it on
 * them, and what is left open. Nothing may be run while something is unread.
 */
export interface Reading {
  readonly question: string;
  /** The language of the question, in which it is answered. */
  readonly language: Language;
  readonly kind: QuestionKind;
  /** Scenarios that the question makes, in the order in which the command names them. */
  readonly drafts: readonly Draft[];
  /** The command, which may name the drafts as scenarios of the project. */
  readonly command: ReadCommand;
  /** Sentences that say how the question was understood, assumptions among them. */
  readonly words: readonly string[];
  readonly unread: readonly Unread[];
  /** Words that are not known and that the reading does without. */
  readonly passedOver?: readonly string[];
}
