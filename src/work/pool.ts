import { Worker } from 'node:worker_threads';
import type { TaskName } from './tasks.js';

/**
 * Where blocks of work run. Results come back in the order of the blocks, whoever finished first, so that the number of
 * workers never shows in a result.
 */
export interface Pool {
  readonly jobs: number;
  /** Runs a task on each block; `shared` is handed to every worker once. `done` is told how many blocks are finished. */
  readonly run: <Block, Done>(
    task: TaskName,
    shared: unknown,
    blocks: readonly Block[],
    done?: (finished: number) => void,
  ) => Promise<readonly Done[]>;
  /**
   * The same with the results one by one as they are taken: blocks are asked for only a little ahead, so that neither they nor
   * their results need all stand in memory.
   */
  readonly stream: <Block, Done>(task: TaskName, shared: unknown, blocks: Iterable<Block>) => AsyncGenerator<Done>;
  readonly close: () => Promise<void>;
}

/** Work in this thread. */
export function inThisThread(): Pool {
  return {
    jobs: 1,
    run: async <Block, Done>(
      task: TaskName,
      shared: unknown,
      blocks: readonly Block[],
      done?: (finished: number) => void,
    ) => {
      const { tasks } = await import('./tasks.js');
      const work = tasks[task](shared as never);
      return blocks.map((block, index) => {
        const result = work(block as never) as Done;
        done?.(index + 1);
        return result;
      });
    },
    stream: async function* <Block, Done>(task: TaskName, shared: unknown, blocks: Iterable<Block>) {
      const { tasks } = await import('./tasks.js');
      const work = tasks[task](shared as never);
      for (const block of blocks) yield work(block as never) as Done;
    },
    close: async () => {},
  };
}

/** Work in up to `jobs` worker threads that run `file`, the built `work/worker.js`; they start when there is work. */
export function inWorkers(jobs: number, file: URL): Pool {
  const workers: Worker[] = [];
  const crew = (count: number): readonly Worker[] => {
    while (workers.length < Math.min(jobs, count)) workers.push(new Worker(file));
    return workers.slice(0, count);
  };
  return {
    jobs,
    run: async <Block, Done>(
      task: TaskName,
      shared: unknown,
      blocks: readonly Block[],
      done?: (finished: number) => void,
    ) => {
      const results = new Array<Done>(blocks.length);
      let next = 0;
      let finished = 0;
      const serve = async (worker: Worker): Promise<void> => {
        await asked(worker, { task, shared });
        while (next < blocks.length) {
          const index = next++;
          results[index] = (await asked(worker, { block: blocks[index] })) as Done;
          done?.(++finished);
        }
      };
      await Promise.all(crew(blocks.length).map(serve));
      return results;
    },
    stream: <Block, Done>(task: TaskName, shared: unknown, blocks: Iterable<Block>) =>
      streamed<Block, Done>(crew(jobs), { task, shared }, blocks),
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** So many blocks a worker are under way or waiting to be taken. */
const blocksAhead = 8;

/** Hands blocks to the workers in turn, each its next one when it has answered, and gives their answers in the order of the blocks. */
async function* streamed<Block, Done>(
  workers: readonly Worker[],
  task: object,
  blocks: Iterable<Block>,
): AsyncGenerator<Done> {
  const last: Promise<unknown>[] = workers.map((worker) => asked(worker, task));
  const waiting: Promise<unknown>[] = [];
  let next = 0;
  for (const block of blocks) {
    const turn = next++ % workers.length;
    const answer = last[turn].then(() => asked(workers[turn], { block }));
    // A failure is met when the answer is taken; until then nobody waits for it.
    answer.catch(() => {});
    last[turn] = answer;
    waiting.push(answer);
    if (waiting.length >= blocksAhead * workers.length) yield (await waiting.shift()) as Done;
  }
  for (const answer of waiting) yield (await answer) as Done;
}

/** What a worker answers: the result, or the message of the error that ended its work. */
export type Answer = { readonly result: unknown } | { readonly error: string };

function asked(worker: Worker, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      worker.off('message', answered);
      reject(error);
    };
    const answered = (answer: Answer): void => {
      worker.off('error', failed);
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.result);
    };
    worker.once('message', answered).once('error', failed);
    worker.postMessage(question);
  });
}
