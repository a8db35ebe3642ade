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
  /**
   * Readies a task; `shared` is handed to every worker once. Blocks begin in the order in which they are asked for. Where this thread `joins`, it
   * does blocks beside one worker fewer: it knows the code already, which a new thread has to learn first, and has nothing else to do.
   */
  readonly open: <Block, Done>(task: TaskName, shared: unknown, joins?: boolean) => Opened<Block, Done>;
  /** Gets the workers ready for much work that comes soon, in which this thread joins. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/** Work in this thread. */
export function inThisThread(): Pool {
  return {
    jobs: 1,
    open: <Block, Done>(task: TaskName, shared: unknown) => {
      const work = begin(task, shared);
      // A failure to begin is met by the block that asks.
      work.catch(() => {});
      let last: Promise<unknown> = work;
      return {
        ask: (block: Block) => {
          const done = last.then(async () => (await work)(block) as Promise<Done>);
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
  readonly joins: boolean;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Work in up to `jobs` worker threads that run `file`, the built `threads/worker.js`; they start when there is work. */
export function inWorkers(jobs: number, file: URL): Pool {
  const waiting: Waiting[] = [];
  const members: Member[] = [];
  const here = new ThisThread();
  let opened = 0;

  const placeFor = ({ joins }: Waiting): Member | ThisThread | undefined => {
    const most = joins ? jobs - 1 : jobs;
    const able = members.slice(0, most);
    return (
      able.find(({ load }) => load === 0) ??
      (members.length < most ? hired() : undefined) ??
      (joins && here.load === 0 ? here : able.find(({ load }) => load < blocksAtHand))
    );
  };
  const next = (): void => {
    while (waiting.length > 0) {
      const member = placeFor(waiting[0]);
      if (member === undefined) return;
      const one = waiting.shift() as Waiting;
      member.do(one).then(one.resolve, one.reject).finally(next);
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
    open: <Block, Done>(task: TaskName, shared: unknown, joins = false) => {
      const id = opened++;
      return {
        ask: (block: Block) =>
          new Promise<Done>((resolve, reject) => {
            waiting.push({ id, task, shared, joins, block, resolve: resolve as Waiting['resolve'], reject });
            next();
          }),
        close: () => {
          for (const member of [...members, here]) member.forget(id);
        },
      };
    },
    start: () => {
      while (members.length < jobs - 1) hired();
    },
    close: async () => {
      await Promise.all(members.splice(0).map((member) => member.leave()));
    },
  };
}

/** A worker has its next block at hand when it is done with one. */
const blocksAtHand = 2;

/** This thread as one that does blocks, one at a time; between them it hears what the workers have done. */
class ThisThread {
  private readonly told = new Map<number, Promise<Ask<unknown, unknown>>>();
  load = 0;

  async do({ id, task, shared, block }: Waiting): Promise<unknown> {
    this.load++;
    try {
      const work = this.told.get(id) ?? begin(task, shared);
      this.told.set(id, work);
      const ask = await work;
      await new Promise((resolve) => setImmediate(resolve));
      return await ask(block);
    } finally {
      this.load--;
    }
  }

  forget(id: number): void {
    this.told.delete(id);
  }
}

/** A task that is begun in this thread. */
async function begin(task: TaskName, shared: unknown): Promise<Ask<unknown, unknown>> {
  const { tasks } = await import('./tasks.js');
  return tasks[task](shared as never) as unknown as Ask<unknown, unknown>;
}

/** One worker thread: told each task once, it does one block after the other. */
class Member {
  private readonly worker: Worker;
  private readonly told = new Set<number>();
  /** What waits for an answer, in the order in which it was asked. */
  private readonly asked: Pick<Waiting, 'resolve' | 'reject'>[] = [];

  constructor(file: URL) {
    this.worker = new Worker(file);
    this.worker.on('message', (answer: Answer) => {
      const first = this.asked.shift();
      if ('error' in answer) first?.reject(new Error(answer.error));
      else first?.resolve(answer.result);
    });
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.splice(0)) reject(error);
    });
  }

  /** Blocks that it has not answered. */
  get load(): number {
    return this.asked.length;
  }

  do({ id, task, shared, block }: Waiting): Promise<unknown> {
    if (!this.told.has(id)) {
      this.told.add(id);
      this.worker.postMessage({ id, task, shared });
    }
    this.worker.postMessage({ id, block });
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
    });
  }

  forget(id: number): void {
    if (this.told.delete(id)) this.worker.postMessage({ id });
  }

  leave(): Promise<number> {
    return this.worker.terminate();
  }
}

/** A worker is told a task with what its blocks share; that has no answer. */
export interface Opening {
  readonly id: number;
  readonly task: TaskName;
  readonly shared: unknown;
}

/** A block of a task; each is answered, in the order in which they come. */
export interface Work {
  readonly id: number;
  readonly block: unknown;
}

/** An id alone has a worker forget the task. */
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
  joins = false,
): Promise<readonly Done[]> {
  const { ask, close } = pool.open<Block, Done>(task, shared, joins);
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
