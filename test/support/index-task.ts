import type { IndexTask } from '../../src/commands/index/index-task.ts';
import { startStageClock } from '../../src/commands/stage-clock.ts';
import { LEARNING_OPTIONS } from './learning-options.ts';

/** An index of acme/rocket to write, learned with what `auto-triager index` learns with when it is told nothing else. */
export function indexTask(parts: Pick<IndexTask, 'issues' | 'out'> & Partial<IndexTask>): IndexTask {
  return {
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
