import { createIndexFiles } from '../../src/adapters/index/create-index-files.ts';
import { issuesInMemory } from '../../src/corpus/corpus-issues.ts';
import type { IndexTask } from '../../src/indexing/index-task.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { startStageClock } from '../../src/shared/stage-clock.ts';
import { LEARNING_OPTIONS } from './learning-options.ts';

interface IndexParts extends Partial<Omit<IndexTask, 'issues'>> {
  readonly issues: readonly Issue[];
  /** Vectors in each graph; by their number unless given. */
  readonly partVectors?: number;
  /** The folder to write to; no need where a store is given. */
  readonly out?: string;
  /** The index to go on from; `out` unless given. */
  readonly from?: string;
}

/** An index of acme/rocket to write, learned with what `auto-triager index` learns with when it is told nothing else. */
export function indexTask({ out = '', from, partVectors, issues, ...parts }: IndexParts): IndexTask {
  return {
    store: createIndexFiles({ out, from, partVectors }),
    issues: issuesInMemory(issues),
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
