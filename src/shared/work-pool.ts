import { nextTurn } from './next-turn.ts';

/**
 * Work on many items that any thread may do: opened once in a thread with what the items have in common, it answers one item after
 * another. An answer depends on that and the item alone, so it is the same whichever thread gives it. All three are plain data
 * (`structuredClone` copies them to another thread); large arrays lie in shared memory (shared-memory.ts), which is not copied.
 */
export type Work<Common, Item, Answer> = (common: Common) => (item: Item) => Answer;

/** All that the threads of a pool can do, by the names under which they are told. */
export type WorkTable = Readonly<Record<string, Work<never, never, unknown>>>;

export interface Batch<Common, Item> {
  readonly common: Common;
  readonly items: readonly Item[];
  /** Told how many items are done. */
  readonly onDone?: ((done: number) => void) | undefined;
}

/** Does work on several processors where it can. */
export interface WorkPool {
  /**
   * The answers in the order of the items, one batch at a time. Throws what the work throws, and an error where a thread ends
   * before it has answered.
   */
  run<Common, Item, Answer>(work: Work<Common, Item, Answer>, batch: Batch<Common, Item>): Promise<Answer[]>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Does everything in the calling thread, in order. */
export const inThisThread: WorkPool = {
  async run(work, { common, items, onDone }) {
    const answerOf = work(common);
    const answers: ReturnType<typeof answerOf>[] = [];
    for (const item of items) {
      answers.push(answerOf(item));
      onDone?.(answers.length);
      await nextTurn();
    }
    return answers;
  },
  close: async () => {},
};
