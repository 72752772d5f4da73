import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { LEARNING_WORK } from '../../labels/learning-work.ts';
import type { WorkPool } from '../../shared/work-pool.ts';
import { openThreadPool } from './open-thread-pool.ts';

/** Each takes some 50 MB, and a quarter of the work of a build is for one thread alone: eight would save little more than four. */
const MAX_THREADS = 4;

const ownUrl = import.meta.url;

/** A pool with a thread for each processor that this process may use, the calling thread included. */
export function openLearningThreads(threads = Math.min(MAX_THREADS, availableParallelism())): WorkPool {
  return openThreadPool({ works: LEARNING_WORK, entry: entryBeside(ownUrl), threads });
}

/** `learning-thread.ts` among the sources, `learning-thread.js` among the files of a bundle (scripts/build-bundles.ts). */
function entryBeside(url: string): URL {
  return new URL(`learning-thread${extname(new URL(url).pathname)}`, url);
}
