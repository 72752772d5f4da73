import type { EmbeddingAccess } from '../../adapters/embedders/open-embedder.ts';
import { withTemporaryFolder } from '../../adapters/files/with-temporary-folder.ts';
import { createIndexFiles } from '../../adapters/index/create-index-files.ts';
import { loadKnowledge } from '../../adapters/index/load-knowledge.ts';
import type { BacktestTask } from '../../backtest/backtest-task.ts';
import { issuesInMemory } from '../../corpus/corpus-issues.ts';
import { thinOut } from '../../evaluation/thin-out.ts';
import { buildWholeIndex } from '../../indexing/build-whole-index.ts';
import { LEARNING_SAMPLE } from '../../indexing/sample-issues.ts';
import type { PinnedEmbeddingService } from '../../labels/embed-by-service.ts';
import { startStageClock } from '../../shared/stage-clock.ts';
import { formatCount } from '../../text/format-count.ts';

/**
 * Test issues that are judged where the training issues are too many to be compared in memory: with more of them, figures hardly change,
 * and the time grows with the training issues alone.
 */
const MAX_TEST_ISSUES = 10_000;

const FOLDER_PREFIX = 'auto-triager-evaluate-';

export interface LargeHistory {
  readonly service: PinnedEmbeddingService | undefined;
  readonly access: EmbeddingAccess;
  /** Training issues up to which all are compared in memory; `LEARNING_SAMPLE` where absent. */
  readonly comparedUpTo?: number | undefined;
}

/**
 * The same backtest, of a large history by an index in a temporary folder as triage has it: learned from a sample, neighbors found by
 * walks, and of many test issues some judged, evenly spread.
 */
export function forLargeHistory(
  task: BacktestTask,
  { service, access, comparedUpTo = LEARNING_SAMPLE }: LargeHistory,
): BacktestTask {
  if (task.train.length <= comparedUpTo) return task;
  const test = thinOut(task.test, MAX_TEST_ISSUES);
  if (test.length < task.test.length) {
    task.log.info(`Judging ${formatCount(test.length, 'issue')} of ${task.test.length.toLocaleString('en')}.`);
  }
  // Its files are open when the folder goes.
  const learn: BacktestTask['learn'] = (history, { repository, ...learning }) =>
    withTemporaryFolder(FOLDER_PREFIX, async (folder) => {
      await buildWholeIndex({
        repository,
        issues: issuesInMemory(history),
        learningSample: comparedUpTo,
        watermark: null,
        store: createIndexFiles({ out: folder }),
        learning,
        live: undefined,
        needsInfoLabels: undefined,
        service,
        backtest: undefined,
        clock: startStageClock(),
        env: {},
      });
      const patience = { maxTries: 1, timeoutMs: 0, firstWaitMs: 0, deadlineMs: 0 };
      const knowledge = await loadKnowledge({ folder, access, patience });
      if (knowledge === undefined) throw new RangeError(`No index was written to ${folder}.`);
      return { ...knowledge, embedder: service?.embedder ?? knowledge.embedder, typePrior: learning.typePrior };
    });
  return { ...task, test, learn };
}
