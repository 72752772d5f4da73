import type { WorkTable } from '../shared/work-pool.ts';
import { fitToRows } from './fit-embedders.ts';
import { fitHeadOf, fitWordingOf, scoreByHead, scoreByWording } from './head-batch.ts';
import { countLinesOf, takeApart } from './read-documents.ts';
import { representRows } from './represent.ts';
import { readWordingOf } from './wording/wording-table.ts';

/** All work of learning that threads may share. */
export const LEARNING_WORK = {
  countLinesOf,
  takeApart,
  fitToRows,
  representRows,
  readWordingOf,
  fitHeadOf,
  scoreByHead,
  fitWordingOf,
  scoreByWording,
} satisfies WorkTable;
