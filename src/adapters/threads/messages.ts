/** To a thread: a batch, of which it takes items until none is left. */
export interface BatchMessage {
  /** Name of the work. */
  readonly work: string;
  readonly common: unknown;
  readonly items: readonly unknown[];
  /** In shared memory: place of the next item that nobody took. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** From a thread. */
export type AnswerMessage =
  | { readonly kind: 'answer'; readonly at: number; readonly answer: unknown }
  /** It found no item any more. */
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The place of an item that is now ours; past the last one where none is left. */
export function takeItem(next: Int32Array<SharedArrayBuffer>): number {
  return Atomics.add(next, 0, 1);
}

/** Leaves the rest of a batch of `count` undone. */
export function takeAllItems(next: Int32Array<SharedArrayBuffer>, count: number): void {
  Atomics.store(next, 0, count);
}
