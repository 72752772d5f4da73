import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openCiHistoryFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import type { Fingerprint } from '../../../src/run-summary/history/failure-record.ts';
import type { JobSummary } from '../../../src/run-summary/summary/run-summary.ts';
import { JSON_WANTED, openServe, RUN, seedRun } from '../../support/open-serve.ts';
import { runCli } from '../../support/run-cli.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OTHER: Fingerprint = { id: 'a'.repeat(16), text: 'no wick', kind: 'error' };

async function remember(
  file: string,
  { runId, fingerprint }: { readonly runId: number; readonly fingerprint: Fingerprint },
) {
  const run = {
    runId,
    attempt: 1,
    workflow: 'Checks',
    event: 'push',
    headSha: 'b'.repeat(40),
    branch: 'main',
    pullRequest: null,
  };
  const completedAt = '2031-04-01T00:00:00Z';
  const failure = { step: 'make', phase: 'test' as const, failingTests: [], sign: null, fingerprint };
  const store = openCiHistoryFile(file, { repository: REPOSITORY });
  await store.addAttempt({ ...run, createdAt: completedAt }, [
    { ...run, job: 'build', conclusion: 'failure', completedAt, failure },
  ]);
  await store.close();
}

describe('the history behind serve', () => {
  it('is read anew for each run, so that a rebuild need not stop the server', async (t) => {
    const file = join(temporaryFolder(t), 'corpus.sqlite');
    await remember(file, { runId: 2, fingerprint: OTHER });
    const { ask } = await openServe(t, { runs: [seedRun(), seedRun({ id: 8 })], args: ['--db', file] });
    const jobOf = async (path: string): Promise<JobSummary> => JSON.parse((await ask(path, JSON_WANTED)).text).jobs[0];
    const before = await jobOf(RUN);
    assert.ok(before.fingerprint);
    await remember(file, { runId: 3, fingerprint: before.fingerprint });

    const after = await jobOf('/api/ai/job_run?run_id=8');

    assert.deepEqual(
      [before, after].map(({ verdict }) => verdict?.seen.runs),
      [[], [3]],
    );
  });

  it('must be there when the server starts', async () => {
    const { exitCode, stderr } = await runCli(['serve', '--repo', REPOSITORY, '--db', 'no-such.sqlite']);

    assert.equal(exitCode, 2);
    assert.match(stderr, /no-such\.sqlite/);
  });
});
