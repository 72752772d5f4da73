import { createIndexFiles } from '../../src/adapters/index/create-index-files.ts';
import type { IndexTask } from '../../src/indexing/index-task.ts';
import { startStageClock } from '../../src/shared/stage-clock.ts';
import { LEARNING_OPTIONS } from './learning-options.ts';

interface IndexParts extends Pick<IndexTask, 'issues'>, Partial<Omit<IndexTask, 'issues'>> {
  /** The folder to write to; no need where a store is given. */
  readonly out?: string;
  /** The index to go on from; `out` unless given. */
  readonly from?: string;
}

/** An index of acme/rocket to write, learned with what `auto-triager index` learns with when it is told nothing else. */
export function indexTask({ out = '', from, ...parts }: IndexParts): IndexTask {
  return {
    store: createIndexFiles({ out, from }),
    repository: 'acme/rocket',
    watermark: null,
    learning: LEARNING_OPTIONS,
    live: undefined,
    needsInfoLabels: undefined,
    service: undefined,
    backtest: undefined,
    clock: startStageClock(),
    env: {},
    ...parts,
  };
}
