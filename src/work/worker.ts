import { parentPort } from 'node:worker_threads';
import type { Answer } from './pool.js';
import { type TaskName, tasks } from './tasks.js';

type Question = { readonly task: TaskName; readonly shared: never } | { readonly block: never };

let work: (block: never) => unknown = () => undefined;

/** A worker is told a task with what all its blocks share, then block after block. */
function answer(question: Question): Answer {
  try {
    if ('block' in question) return { result: work(question.block) };
    work = tasks[question.task](question.shared);
    return { result: undefined };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
