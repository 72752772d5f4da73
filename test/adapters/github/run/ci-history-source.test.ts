import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCiHistorySource } from '../../../../src/adapters/github/run/create-ci-history-source.ts';
import type { CiHistorySource, CompletedRun } from '../../../../src/run-summary/history/ci-history.ts';
import { ServiceError } from '../../../../src/shared/errors.ts';
import { silentLog } from '../../../../src/shared/log.ts';
import { SHA } from '../../../support/run-answers.ts';
import { REPOSITORY } from '../../../support/start-git-hub.ts';
import type { RunServer } from '../../../support/start-run-server.ts';
import { failing, seedRun, startRuns, TOKEN, textOf } from './run-reading.ts';

const SINCE = '2026-01-01T00:00:00Z';

function open({ apiUrl }: RunServer): CiHistorySource {
  return createCiHistorySource({ repository: REPOSITORY, token: TOKEN, apiUrl, log: silentLog, retryBaseMs: 1 });
}

async function list(source: CiHistorySource): Promise<CompletedRun[]> {
  const runs: CompletedRun[] = [];
  for await (const run of source.runs(SINCE)) runs.push(run);
  return runs;
}

describe('the history of CI on GitHub', () => {
  it('lists completed runs since a date, and tells a branch of a fork from one of the same name', async (t) => {
    const server = await startRuns(t, {
      runs: [
        seedRun({ id: 5, conclusion: null }),
        seedRun({ id: 4, event: 'pull_request', home: 'moth/lantern', createdAt: '2026-02-02T00:00:00Z' }),
        seedRun({ id: 3, event: 'pull_request', branch: 'wick', pullRequests: [8], createdAt: '2026-02-01T00:00:00Z' }),
        seedRun({ id: 2, attempts: [[], []], pullRequests: [8], createdAt: '2026-01-05T00:00:00Z' }),
        seedRun({ id: 1, createdAt: '2025-12-31T00:00:00Z' }),
      ],
    });

    const runs = await list(open(server));

    assert.deepEqual(
      runs.map(({ runId, attempt, event, branch, pullRequest }) => [runId, attempt, event, branch, pullRequest]),
      [
        [4, 1, 'pull_request', 'moth:main', null],
        [3, 1, 'pull_request', 'wick', 8],
        [2, 2, 'push', 'main', null],
      ],
    );
    assert.deepEqual(
      [runs[0]?.workflow, runs[0]?.headSha, runs[0]?.createdAt],
      ['Checks', SHA, '2026-02-02T00:00:00Z'],
    );
  });

  it('goes on where a search ends at its thousand', async (t) => {
    const at = (id: number) => new Date(Date.UTC(2026, 0, 2) + id * 60_000).toISOString().replace('.000', '');
    const ids = Array.from({ length: 1050 }, (_, index) => 1050 - index);
    const server = await startRuns(t, { runs: ids.map((id) => seedRun({ id, createdAt: at(id), attempts: [[]] })) });

    const runs = await list(open(server));

    assert.deepEqual(
      runs.map(({ runId }) => runId),
      ids,
    );
  });

  it('asks for no page that nobody wants', async (t) => {
    const server = await startRuns(t, {
      runs: Array.from({ length: 300 }, (_, index) => seedRun({ id: 400 - index })),
    });
    for await (const { runId } of open(server).runs(SINCE)) if (runId < 390) break;
    assert.equal(server.requests.length, 1);
  });

  it('reads the jobs of an attempt, and logs; one that is gone is none, one that is refused is an error', async (t) => {
    const refused = (status: number) => ({ kind: 'refused', status, message: 'No' }) as const;
    const jobs = [
      failing('build', 'whole log\n'),
      { ...failing('old'), log: refused(410) },
      { ...failing('secret'), log: refused(403) },
    ];
    const server = await startRuns(t, { runs: [seedRun({ attempts: [jobs, []] })] });
    const source = open(server);
    const [run] = await list(source);
    const [build, old, secret] = await source.jobs(run!, 1);

    assert.deepEqual([build?.name, build?.conclusion], ['build', 'failure']);
    assert.equal(textOf(await source.log(build!)), 'whole log\n');
    assert.equal(await source.log(old!), undefined);
    await assert.rejects(source.log(secret!), ServiceError);
  });
});
