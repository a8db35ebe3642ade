import { parentPort } from 'node:worker_threads';
import type { Answer, Opening, Question, Work } from './pool.js';
import { tasks } from './tasks.js';

const opened = new Map<number, (block: never) => unknown>();

async function answer(question: Opening | Work): Promise<Answer> {
  try {
    if ('task' in question) {
      opened.set(question.id, tasks[question.task](question.shared as never));
      return { result: undefined };
    }
    return { result: await opened.get(question.id)?.(question.block as never) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (question: Question) => {
  if ('task' in question || 'block' in question) parentPort?.postMessage(await answer(question));
  else opened.delete(question.id);
});
