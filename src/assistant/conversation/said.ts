import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { type Unclear, unreadIn } from '../understand/changes/changed.js';
import type { Language } from '../understand/lexicon/sense.js';
import type { Mention } from '../understand/mentions/mention.js';
import type { recogniser, Understand } from '../understand/understand.js';
import type { Vocabulary } from '../vocabulary.js';
import type { FollowUpWords } from './words/follow-up-words.js';

/** What was said last, what its stretches say, and how more is read. */
export interface FollowUp {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly language: Language;
  /** Whether a remark stood beside it: `…, to be safe`. */
  readonly hasRemark: boolean;
  /** Whether it says that it puts right what was meant: `I mean the stock`. */
  readonly isMeant: boolean;
  readonly words: FollowUpWords;
  readonly vocabulary: Vocabulary;
  readonly recognise: ReturnType<typeof recogniser>;
  /** The same with no scenario's name known. */
  readonly recognisePlain: ReturnType<typeof recogniser>;
  readonly understand: Understand;
}

/** The last reading, with what is not clear of a follow-up. */
export function unclear(
  last: Reading,
  { text: question, language }: Pick<FollowUp, 'text' | 'language'>,
  problem: Unclear['problem'],
): Reading {
  return {
    ...last,
    question,
    language,
    unread: [unreadIn(phrases[language], { text: question, problem, choices: [] })],
  };
}
