import { ended } from '../ended.js';
import { programFor } from '../program.js';
import type { Shell, Stream } from '../shell.js';

/** What a command of ours wrote and how it ended. */
interface Captured {
  readonly out: string;
  readonly error: string;
  readonly exitCode: number;
}

/** Runs a command line of ours with its output kept instead of written; the threads are those of the shell. */
export async function captured(
  shell: Shell,
  words: readonly string[],
  drafts: NonNullable<Shell['drafts']>,
): Promise<Captured> {
  const out: string[] = [];
  const error: string[] = [];
  const inside: Shell = { ...shell, out: kept(out), error: kept(error), drafts, exitCode: 0 };
  let exitCode: number;
  try {
    await (await programFor(inside, words)).parseAsync(words, { from: 'user' });
    exitCode = inside.exitCode;
  } catch (failure) {
    exitCode = await ended(inside, failure);
  }
  return { out: out.join(''), error: error.join(''), exitCode };
}

const usualWidth = 100;

function kept(pieces: string[]): Stream {
  const write = async (text: string): Promise<void> => void pieces.push(text);
  return { width: usualWidth, isTerminal: false, color: false, write };
}
