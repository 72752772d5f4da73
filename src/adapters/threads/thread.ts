import { Worker } from 'node:worker_threads';
import type { AnswerMessage, BatchMessage } from './messages.ts';

/**
 * Of one thread, in MiB. What is large lies in shared memory, outside; the heap holds the texts of some hundred issues and one
 * fit, and the young part of it is kept small since each thread has one.
 */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 } as const;

interface RunningBatch {
  readonly keep: (at: number, answer: unknown) => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that does its part of one batch after another. */
export class Thread {
  readonly #worker: Worker;
  #running: RunningBatch | undefined;
  #failure: Error | undefined;

  constructor(entry: URL) {
    this.#worker = new Worker(entry, { resourceLimits: HEAP_LIMITS });
    this.#worker.on('message', (message: AnswerMessage) => this.#hear(message));
    this.#worker.on('messageerror', (error) => this.#fail(error));
    this.#worker.on('error', (error) => this.#fail(endedThread('failed', error)));
    this.#worker.on('exit', (code) => this.#fail(endedThread(`ended with exit code ${code}`)));
    // A pool that nobody closes does not hold up the process.
    this.#worker.unref();
  }

  /** Resolves when it finds no item any more; `keep` is told its answers. Rejects when the work fails or the thread ends. */
  work(batch: BatchMessage, keep: RunningBatch['keep']): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#running = { keep, resolve, reject };
    this.#worker.ref();
    this.#worker.postMessage(batch);
    return promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: AnswerMessage): void {
    switch (message.kind) {
      case 'answer':
        this.#running?.keep(message.at, message.answer);
        break;
      case 'done':
        this.#rest()?.resolve();
        break;
      case 'failed':
        this.#rest()?.reject(message.error);
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#rest()?.reject(this.#failure);
  }

  #rest(): RunningBatch | undefined {
    const running = this.#running;
    this.#running = undefined;
    this.#worker.unref();
    return running;
  }
}

function endedThread(how: string, cause?: Error): Error {
  const what = cause === undefined ? '' : `: ${cause.message}`;
  return new Error(`A thread that shared the work ${how}${what}. Nothing was written; start it again.`, { cause });
}
