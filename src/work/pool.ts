import { Worker } from 'node:worker_threads';
import type { TaskName } from './tasks.js';

/** Does a block of the work that it was opened for. */
export type Ask<Block, Done> = (block: Block) => Promise<Done>;

/** A task that stands ready for blocks, until it is closed. */
export interface Opened<Block, Done> {
  readonly ask: Ask<Block, Done>;
  readonly close: () => void;
}

/**
 * Where blocks of work run. A block's result depends on the block and on what all share, never on who does it or what it did before, so that
 * the number of workers never shows in a result.
 */
export interface Pool {
  readonly jobs: number;
  /** Readies a task; `shared` is handed to every worker once. Blocks begin in the order in which they are asked for. */
  readonly open: <Block, Done>(task: TaskName, shared: unknown) => Opened<Block, Done>;
  /** Gets ready for much work that comes soon. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/** Work in this thread. */
export function inThisThread(): Pool {
  return {
    jobs: 1,
    open: <Block, Done>(task: TaskName, shared: unknown) => {
      const work = import('./tasks.js').then(({ tasks }) => tasks[task](shared as never));
      // A failure to begin is met by the block that asks.
      work.catch(() => {});
      let last: Promise<unknown> = work;
      return {
        ask: (block: Block) => {
          const done = last.then(async () => (await work)(block as never) as Done);
          last = done.catch(() => {});
          return done;
        },
        close: () => {},
      };
    },
    start: () => {},
    close: async () => {},
  };
}

/** A block that waits for a worker. */
interface Waiting extends Opening, Work {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Work in up to `jobs` worker threads that run `file`, the built `work/worker.js`; they start when there is work. */
export function inWorkers(jobs: number, file: URL): Pool {
  const waiting: Waiting[] = [];
  const members: Member[] = [];
  const idle: Member[] = [];
  let opened = 0;

  const next = (): void => {
    while (waiting.length > 0) {
      const member = idle.pop() ?? hired();
      if (member === undefined) return;
      const one = waiting.shift() as Waiting;
      member
        .do(one)
        .then(one.resolve, one.reject)
        .finally(() => {
          idle.push(member);
          next();
        });
    }
  };
  const hired = (): Member | undefined => {
    if (members.length >= jobs) return undefined;
    const member = new Member(file);
    members.push(member);
    return member;
  };

  return {
    jobs,
    open: <Block, Done>(task: TaskName, shared: unknown) => {
      const id = opened++;
      return {
        ask: (block: Block) =>
          new Promise<Done>((resolve, reject) => {
            waiting.push({ id, task, shared, block, resolve: resolve as Waiting['resolve'], reject });
            next();
          }),
        close: () => {
          for (const member of members) member.forget(id);
        },
      };
    },
    start: () => {
      for (let member = hired(); member !== undefined; member = hired()) idle.push(member);
    },
    close: async () => {
      await Promise.all(members.splice(0).map((member) => member.leave()));
    },
  };
}

/** One worker thread: told each task once, it does one block at a time. */
class Member {
  private readonly worker: Worker;
  private readonly told = new Set<number>();

  constructor(file: URL) {
    this.worker = new Worker(file);
  }

  async do({ id, task, shared, block }: Waiting): Promise<unknown> {
    if (!this.told.has(id)) {
      await this.asked({ id, task, shared });
      this.told.add(id);
    }
    return this.asked({ id, block });
  }

  forget(id: number): void {
    if (this.told.delete(id)) this.worker.postMessage({ id });
  }

  leave(): Promise<number> {
    return this.worker.terminate();
  }

  private asked(question: Opening | Work): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const failed = (error: Error): void => {
        this.worker.off('message', answered);
        reject(error);
      };
      const answered = (answer: Answer): void => {
        this.worker.off('error', failed);
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.result);
      };
      this.worker.once('message', answered).once('error', failed);
      this.worker.postMessage(question);
    });
  }
}

/** A worker is told a task with what its blocks share, then its blocks. */
export interface Opening {
  readonly id: number;
  readonly task: TaskName;
  readonly shared: unknown;
}

export interface Work {
  readonly id: number;
  readonly block: unknown;
}

/** An id alone has a worker forget the task; that has no answer. */
export type Question = Opening | Work | { readonly id: number };

/** What a worker answers: the result, or the message of the error that ended its work. */
export type Answer = { readonly result: unknown } | { readonly error: string };

/** So many blocks a worker are under way or waiting to be taken. */
const blocksAhead = 8;

/** Runs a task on each block. `done` is told how many blocks are finished. */
export async function runBlocks<Block, Done>(
  pool: Pool,
  task: TaskName,
  shared: unknown,
  blocks: readonly Block[],
  done?: (finished: number) => void,
): Promise<readonly Done[]> {
  const { ask, close } = pool.open<Block, Done>(task, shared);
  let finished = 0;
  try {
    return await Promise.all(
      blocks.map(async (block) => {
        const result = await ask(block);
        done?.(++finished);
        return result;
      }),
    );
  } finally {
    close();
  }
}

/**
 * The same with the results one by one as they are taken: blocks are asked for only a little ahead, so that neither they nor their results
 * need all stand in memory.
 */
export async function* streamBlocks<Block, Done>(
  pool: Pool,
  task: TaskName,
  shared: unknown,
  blocks: Iterable<Block>,
): AsyncGenerator<Done> {
  const { ask, close } = pool.open<Block, Done>(task, shared);
  const taken: Promise<Done>[] = [];
  try {
    for (const block of blocks) {
      const answer = ask(block);
      // A failure is met when the answer is taken; until then nobody waits for it.
      answer.catch(() => {});
      taken.push(answer);
      if (taken.length >= blocksAhead * pool.jobs) yield (await taken.shift()) as Done;
    }
    for (const answer of taken) yield await answer;
  } finally {
    close();
  }
}
