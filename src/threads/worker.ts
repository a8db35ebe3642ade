import { parentPort } from 'node:worker_threads';
import type { Answer, Opening, Question, Work } from './pool.js';
import { tasks } from './tasks.js';

type Do = (block: unknown) => unknown;

const opened = new Map<number, () => Do>();

/** A task that cannot begin says so to each block. */
function begun({ task, shared }: Opening): () => Do {
  try {
    const work = tasks[task](shared as never) as Do;
    return () => work;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function answer({ id, block }: Work): Promise<Answer> {
  try {
    return { result: await opened.get(id)?.()(block) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function hear(question: Question): Promise<void> {
  if ('task' in question) opened.set(question.id, begun(question));
  else if ('block' in question) parentPort?.postMessage(await answer(question));
  else opened.delete(question.id);
}

let last = Promise.resolve();
parentPort?.on('message', (question: Question) => {
  last = last.then(() => hear(question));
});
