import { isMainThread, threadId } from 'node:worker_threads';
import type { WorkTable } from '../../../src/shared/work-pool.ts';

/** What threads wait for each other by. */
export interface Meeting {
  /** In shared memory: how many items were begun. */
  readonly begun: Int32Array<SharedArrayBuffer>;
  /** No thread goes on before so many were. */
  readonly awaited: number;
}

/** Says which thread it is. */
export function meet(meeting: Meeting): (item: number) => { item: number; thread: number } {
  return (item) => {
    waitForOthers(meeting);
    return { item, thread: threadId };
  };
}

/** Fails in the calling thread, or in another. */
export function refuse({ inMain, ...meeting }: Meeting & { readonly inMain: boolean }): (item: number) => number {
  return (item) => {
    waitForOthers(meeting);
    if (isMainThread === inMain) throw new RangeError(`no ${item} here`);
    return item;
  };
}

/** Ends a thread that is not the calling one, as a crash would. */
export function leave(meeting: Meeting): (item: number) => number {
  return (item) => {
    waitForOthers(meeting);
    return isMainThread ? item : process.exit(7);
  };
}

/** Fills the heap of a thread that is not the calling one. */
export function hoard(meeting: Meeting): (item: number) => number {
  return (item) => {
    waitForOthers(meeting);
    const kept: string[][] = [];
    while (!isMainThread) kept.push(Array.from({ length: 100_000 }, (_, at) => `${at} ${kept.length}`));
    return item;
  };
}

export const TRIED_WORK = { meet, refuse, leave, hoard } satisfies WorkTable;

function waitForOthers({ begun, awaited }: Meeting): void {
  Atomics.add(begun, 0, 1);
  Atomics.notify(begun, 0);
  for (let count = Atomics.load(begun, 0); count < awaited; count = Atomics.load(begun, 0)) {
    Atomics.wait(begun, 0, count);
  }
}
