import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openCiHistoryFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import type { SqliteCiHistory } from '../../../src/adapters/sqlite/sqlite-ci-history.ts';
import type { CiHistorySource } from '../../../src/run-summary/history/ci-history.ts';
import { type GatherOptions, gatherHistory } from '../../../src/run-summary/history/gather-history.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runAt, serveRuns } from './serve-runs.ts';

const NOW = '2026-03-20T00:00:00.000Z';

function openStore(t: TestContext): SqliteCiHistory {
  const store = openCiHistoryFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: 'acme/lamp' });
  t.after(() => store.close());
  return store;
}

const gather = (source: CiHistorySource, store: SqliteCiHistory, options: Partial<GatherOptions> = {}) =>
  gatherHistory(source, store, { maxRuns: 100, now: NOW, ...options });

test('jobs of all attempts are kept, failed ones with what their log says, and no log of a passed job is fetched', async (t) => {
  const store = openStore(t);
  const source = serveRuns({ runs: [runAt(1), runAt(2, 2)], failed: ['2/1'] });

  const { gaps, ...outcome } = await gather(source, store);

  assert.deepEqual(outcome, { attempts: 3, jobs: 6, failedJobs: 1, removed: 0, isComplete: true });
  assert.deepEqual([gaps, source.requests], [[], ['runs', 'jobs 2/1', 'log 2', 'jobs 2/2', 'jobs 1/1']]);
  const [failure] = (await store.jobs()).flatMap((job) => job.failure ?? []);
  assert.deepEqual(
    [failure?.failingTests, failure?.fingerprint.kind, failure?.step, failure?.phase],
    [['lamp lights'], 'test', 'Run make test', 'test'],
  );
});

test('what is known is not read again, but for a later attempt', async (t) => {
  const store = openStore(t);
  await gather(serveRuns({ runs: [runAt(1), runAt(2)] }), store);
  const source = serveRuns({ runs: [runAt(1), runAt(2, 2), runAt(3)] });

  const { attempts } = await gather(source, store);

  assert.deepEqual([attempts, source.requests], [2, ['runs', 'jobs 3/1', 'jobs 2/2']]);
});

test('a gathering that ends early, by its limit or its time, is gone on with', async (t) => {
  const store = openStore(t);
  const runs = [1, 2, 3, 4, 5].map((runId) => runAt(runId));

  const first = await gather(serveRuns({ runs }), store, { maxRuns: 2 });
  let asked = 0;
  const second = await gather(serveRuns({ runs }), store, { isOutOfTime: () => ++asked > 3 });
  const third = await gather(serveRuns({ runs }), store, { maxRuns: 2 });

  assert.deepEqual([first.attempts, second.attempts, third.attempts], [2, 1, 2]);
  assert.deepEqual([first.isComplete, second.isComplete, third.isComplete], [false, false, true]);
  assert.deepEqual([...(await store.knownRuns()).keys()], [1, 2, 3, 4, 5]);
});

test('a log that is gone, or that cannot be read, leaves its job with the step that failed', async (t) => {
  const store = openStore(t);
  const source = serveRuns({ runs: [runAt(1), runAt(2)], failed: ['1/1', '2/1'], expired: [1], broken: ['log 2'] });

  const { gaps, failedJobs, isComplete } = await gather(source, store);

  assert.deepEqual(
    [failedJobs, isComplete, gaps],
    [2, true, ['The log of job 2 in run 2 could not be read: no answer to log 2']],
  );
  const kinds = (await store.jobs()).flatMap(({ failure }) =>
    failure === null ? [] : [`${failure.fingerprint.kind}, ${failure.phase}`],
  );
  assert.deepEqual(kinds, ['step, test', 'step, test']);
});

test('a run that cannot be read is left for the next time; after three in a row the service is left alone', async (t) => {
  const store = openStore(t);
  const runs = [1, 2, 3, 4, 5, 6].map((runId) => runAt(runId));
  const broken = ['jobs 6/1', 'jobs 4/1', 'jobs 3/1', 'jobs 2/1'];

  const first = await gather(serveRuns({ runs, broken }), store);
  const second = await gather(serveRuns({ runs }), store);

  assert.deepEqual([first.isComplete, first.gaps.length, first.attempts], [false, 4, 1]);
  assert.deepEqual([second.isComplete, second.attempts, (await store.knownRuns()).size], [true, 5, 6]);
});

test('a list of runs that cannot be read is a gap, not the end of a rebuild; a mistake of ours is thrown', async (t) => {
  const store = openStore(t);
  const { gaps, isComplete } = await gather(serveRuns({ runs: [], broken: ['runs'] }), store);
  assert.deepEqual([gaps, isComplete], [['The list of runs could not be read to its end: no answer to runs'], false]);

  const source = { ...serveRuns({ runs: [runAt(1)] }), jobs: () => Promise.reject(new TypeError('a mistake')) };
  await assert.rejects(gather(source, store), TypeError);
});

test('no more than half a year is asked for', async (t) => {
  const source = serveRuns({ runs: [] });
  await gather(source, openStore(t), { since: '2020-01-01T00:00:00.000Z' });
  await gather(source, openStore(t), { since: '2026-03-01T00:00:00.000Z' });
  assert.deepEqual(source.since, ['2025-09-21T00:00:00.000Z', '2026-03-01T00:00:00.000Z']);
});
