import type { Reading } from '../../assistant/reading.js';
import { understander } from '../../assistant/understand/understand.js';
import { BadInput } from '../../complaint/complaint.js';
import { complaintLines } from '../complaint-lines.js';
import type { CommonOptions } from '../options.js';
import type { Session } from '../session.js';
import { type Shell, say } from '../shell.js';
import { readWithModel } from './model-reader.js';
import { vocabularyIn } from './vocabulary.js';

/** Flags that say who reads. */
export interface ReaderOptions extends CommonOptions {
  /** Whether the language model reads at once, instead of where the built-in reader leaves something open. */
  readonly model?: boolean;
}

/** Reads a question: built in, and where that leaves something open and the project names a language model, with that. */
export async function readQuestion(
  shell: Shell,
  session: Session,
  question: string,
  options: ReaderOptions,
): Promise<Reading> {
  if (options.model) return readWithModel(shell, session, question, options);
  const reading = understander(vocabularyIn(session), false)(question);
  if (reading.unread.length === 0 || session.project.assistant === undefined) return reading;
  try {
    return await readWithModel(shell, session, question, options);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // The nearest readings of the built-in reader help more than a service that fails.
    await say(shell, complaintLines(error), options);
    return reading;
  }
}
