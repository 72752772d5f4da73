import { parentPort } from 'node:worker_threads';
import { LEARNING_WORK } from '../../labels/learning-work.ts';
import { serveWork } from './serve-work.ts';

/** What a thread runs that shares the work of learning; in a bundle it is started from `shared/learning-thread.js`. */
if (parentPort === null) throw new Error('This is a thread of the programs that learn, and does nothing alone.');
serveWork(parentPort, LEARNING_WORK);
