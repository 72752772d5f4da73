import type { WorkTable } from '../shared/work-pool.ts';
import { fitToRows } from './fit-embedders.ts';
import { countLinesOf, takeApart } from './read-documents.ts';
import { representRows } from './represent.ts';

/** All work of learning that threads may share. */
export const LEARNING_WORK = { countLinesOf, takeApart, fitToRows, representRows } satisfies WorkTable;
