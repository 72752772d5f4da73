import { nextTurn } from '../../shared/next-turn.ts';
import { type Batch, inThisThread, type Work, type WorkPool, type WorkTable } from '../../shared/work-pool.ts';
import { takeAllItems, takeItem } from './messages.ts';
import { Thread } from './thread.ts';

export interface ThreadPoolOptions {
  /** What the threads can do; their `entry` serves the same (serve-work.ts). */
  readonly works: WorkTable;
  readonly entry: URL;
  /** The calling one included. */
  readonly threads: number;
}

/** A pool whose other threads start with the first batch that has an item for them. */
export function openThreadPool(options: ThreadPoolOptions): WorkPool {
  return options.threads > 1 ? new ThreadPool(options) : inThisThread;
}

class ThreadPool implements WorkPool {
  readonly #entry: URL;
  readonly #limit: number;
  readonly #names: ReadonlyMap<unknown, string>;
  readonly #threads: Thread[] = [];

  constructor({ works, entry, threads }: ThreadPoolOptions) {
    this.#entry = entry;
    this.#limit = threads;
    this.#names = new Map(Object.entries(works).map(([name, work]) => [work, name]));
  }

  async run<Common, Item, Answer>(
    work: Work<Common, Item, Answer>,
    { common, items, onDone }: Batch<Common, Item>,
  ): Promise<Answer[]> {
    const name = this.#names.get(work);
    if (name === undefined) throw new Error('The threads of this pool do not know this work.');
    const answers = new Array<Answer>(items.length);
    let done = 0;
    const keep = (at: number, answer: Answer) => {
      answers[at] = answer;
      onDone?.(++done);
    };
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const batch = { work: name, common, items, next };
    const others = this.#threadsFor(items.length).map((thread) =>
      // The thread answers by the same work.
      thread.work(batch, (at, answer) => keep(at, answer as Answer)),
    );
    try {
      await Promise.all([doItemsHere(work, { common, items, next, keep }), ...others]);
    } catch (error) {
      takeAllItems(next, items.length);
      await Promise.allSettled(others);
      throw error;
    }
    return answers;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.end()));
  }

  /** As many as find an item beside the calling thread. */
  #threadsFor(count: number): Thread[] {
    const wanted = Math.min(this.#limit, count) - 1;
    while (this.#threads.length < wanted) this.#threads.push(new Thread(this.#entry));
    return this.#threads.slice(0, Math.max(0, wanted));
  }
}

async function doItemsHere<Common, Item, Answer>(
  work: Work<Common, Item, Answer>,
  {
    common,
    items,
    next,
    keep,
  }: Batch<Common, Item> & {
    readonly next: Int32Array<SharedArrayBuffer>;
    readonly keep: (at: number, answer: Answer) => void;
  },
): Promise<void> {
  let answerOf: ((item: Item) => Answer) | undefined;
  for (let at = takeItem(next); at < items.length; at = takeItem(next)) {
    answerOf ??= work(common);
    keep(at, answerOf(items[at]!));
    await nextTurn();
  }
}
