import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { CiHistoryStore, CompletedRun } from '../../../src/run-summary/history/ci-history.ts';
import type { JobRecord } from '../../../src/run-summary/history/failure-record.ts';
import { failedJob, passedJob, pull } from './build-history.ts';

const MANY = { maxJobs: 1000, since: '2020-01-01T00:00:00.000Z' };

export function runOf({
  runId,
  attempt,
  workflow,
  event,
  headSha,
  branch,
  pullRequest,
  completedAt,
}: JobRecord): CompletedRun {
  return { runId, attempt, workflow, event, headSha, branch, pullRequest, createdAt: completedAt };
}

/** What every CiHistoryStore promises; `open` gives an empty one, and closes it with the test. */
export function describeCiHistory(name: string, open: (test: TestContext) => Promise<CiHistoryStore>): void {
  describe(`CiHistoryStore contract: ${name}`, () => {
    test('jobs come back as they were kept, in order of time, also those of one name in one run', async (t) => {
      const failed = failedJob(4, pull(7), {
        failingTests: ['lamp "lights"', 'wick; DROP TABLE ci_job'],
        sign: { kind: 'dependency', evidence: 'The log speaks of packages that cannot be resolved.' },
      });
      const odd = passedJob(3, { conclusion: null, branch: null });
      const store = await open(t);
      await store.addAttempt(runOf(failed), [failed, { ...failed, conclusion: 'timed_out' }]);
      await store.addAttempt(runOf(odd), [odd]);
      assert.deepEqual(await store.jobs(), [odd, failed, { ...failed, conclusion: 'timed_out' }]);
      assert.deepEqual([...(await store.knownRuns())].toSorted(), [
        [3, 1],
        [4, 1],
      ]);
    });

    test('an attempt that is read again replaces what was known of it, and the newest one is the one that is known', async (t) => {
      const store = await open(t);
      const first = failedJob(4);
      const second = passedJob(4, { attempt: 2 });
      await store.addAttempt(runOf(first), [first, passedJob(4, { job: 'lint' })]);
      await store.addAttempt(runOf(first), [first]);
      await store.addAttempt(runOf(second), [second]);

      assert.deepEqual(await store.jobs(), [first, second]);
      assert.deepEqual([...(await store.knownRuns())], [[4, 2]]);
    });

    test('the oldest jobs go first; a run whose jobs were too many stays known, one that is too old does not', async (t) => {
      const store = await open(t);
      const jobs = [1, 2, 3, 4, 5].map((runId) => passedJob(runId));
      for (const job of jobs) await store.addAttempt(runOf(job), [job]);

      assert.equal(await store.prune(MANY), 0);
      assert.equal(await store.prune({ ...MANY, maxJobs: 3 }), 2);
      assert.deepEqual(await store.jobs(), jobs.slice(2));
      assert.equal((await store.knownRuns()).size, 5);
      assert.equal(await store.prune({ ...MANY, since: jobs[3]!.completedAt }), 1);
      assert.deepEqual([...(await store.knownRuns()).keys()], [4, 5]);
    });
  });
}
