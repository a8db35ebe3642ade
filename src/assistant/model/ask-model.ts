import { BadInput } from '../../complaint/complaint.js';
import type { Reading } from '../reading.js';
import type { Language } from '../understand/lexicon/sense.js';
import type { Vocabulary } from '../vocabulary.js';
import type { CommandGuide } from './command-guide.js';
import type { Complete } from './message.js';
import { correctionOf, messagesFor } from './messages.js';
import { readAnswer } from './read-answer.js';

/** What asking a language model needs beside the question. */
export interface ModelReader {
  readonly complete: Complete;
  readonly vocabulary: Vocabulary;
  /** The language of the question. */
  readonly language: Language;
  readonly commands: readonly CommandGuide[];
  /** What is wrong with a reading by the ordinary readers of scenarios and commands, in their words. */
  readonly faultsOf: (reading: Reading) => Promise<readonly string[]>;
}

/** How often an answer that cannot be used is given back to be put right. */
const corrections = 1;

/**
 * Asks a language model how a question is meant. Its answer passes the same checks as what a person writes.
 * @throws BadInput where it cannot be used, nor the one after it was told what is wrong.
 */
export async function askModel(reader: ModelReader, question: string): Promise<Reading> {
  const { complete, vocabulary, language, commands, faultsOf } = reader;
  let messages = messagesFor(question, vocabulary, commands);
  let faults: readonly string[] = [];
  for (let attempt = 0; attempt <= corrections; attempt++) {
    const answer = await complete(messages);
    const read = readAnswer(
      question,
      language,
      answer,
      commands.map(({ name }) => name),
    );
    faults = 'faults' in read ? read.faults : await faultsOf(read);
    if (!('faults' in read) && faults.length === 0) return read;
    messages = [...messages, ...correctionOf(answer, faults)];
  }
  throw new BadInput(
    faults.map((problem) => ({
      place: { file: 'answer of the language model' },
      problem,
      remedy: 'Put the question in other words.',
    })),
  );
}
