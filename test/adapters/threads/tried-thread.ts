import { parentPort } from 'node:worker_threads';
import { serveWork } from '../../../src/adapters/threads/serve-work.ts';
import { TRIED_WORK } from './tried-work.ts';

if (parentPort !== null) serveWork(parentPort, TRIED_WORK);
