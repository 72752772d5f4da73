import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8 } from 'fflate';
import { readRunFacts } from '../../../../src/adapters/github/run/read-run-facts.ts';
import { ServiceError } from '../../../../src/shared/errors.ts';
import { silentLog } from '../../../../src/shared/log.ts';
import { jobId, type SeedJob, SHA } from '../../../support/run-answers.ts';
import { REPOSITORY } from '../../../support/start-git-hub.ts';
import { failing, logsOf, readFacts, seedRun, startRuns, TOKEN, textOf } from './run-reading.ts';

describe('the facts of a failed run', () => {
  it('hold the run, its jobs with their steps, annotations and logs, and addresses that we made', async (t) => {
    const job: SeedJob = {
      ...failing('build', '\ufefflamp 2 is dark\n'),
      failedStep: 'Run make light',
      annotations: [
        { annotation_level: 'warning', message: 'old wick' },
        { path: 'lamp.js', start_line: 3, message: 'no oil', title: 'Lamp 2' },
      ],
    };
    const server = await startRuns(t, { runs: [seedRun({ attempts: [[{ name: 'lint' }, job]] })] });

    const facts = await readFacts(server);

    const url = `${server.apiUrl}/${REPOSITORY}/actions/runs/9`;
    assert.deepEqual(
      [
        facts.id,
        facts.attempt,
        facts.url,
        facts.workflow,
        facts.event,
        facts.headSha,
        facts.headBranch,
        facts.conclusion,
      ],
      [9, 1, url, 'Checks', 'push', SHA, 'main', 'failure'],
    );
    const [lint, build] = facts.jobs;
    assert.deepEqual([lint?.conclusion, lint?.log, lint?.annotations], ['success', undefined, []]);
    assert.equal(build?.url, `${url}/job/${build?.id}`);
    assert.deepEqual(
      build?.steps.map(({ number, name, conclusion }) => [number, name, conclusion]),
      [
        [1, 'Set up job', 'success'],
        [2, 'Run make light', 'failure'],
      ],
    );
    assert.deepEqual(build?.annotations, [
      { level: 'failure', file: 'lamp.js', line: 3, title: 'Lamp 2', message: 'no oil' },
      { level: 'warning', file: '.github', line: 1, title: '', message: 'old wick' },
    ]);
    assert.equal(textOf(build?.log), 'lamp 2 is dark\n');
    assert.deepEqual(facts.gaps, []);
  });

  it('are read without showing the token to the host of the logs', async (t) => {
    const server = await startRuns(t, {
      runs: [seedRun({ artifacts: [{ name: 'test-report', bytes: strToU8('zip') }] })],
    });

    await readFacts(server);

    assert.deepEqual(
      server.storeRequests.map(({ path }) => path.replace(/\d+\?/, '?')),
      ['/logs/?sig=s3cret', '/artifacts/?sig=s3cret'],
    );
    assert.ok(!JSON.stringify(server.storeRequests).includes(TOKEN));
    assert.ok(server.storeRequests.every(({ headers }) => headers.authorization === undefined));
  });

  it('hold the 60 jobs of a matrix and 100 more from two pages, and logs of the first 20 that failed', async (t) => {
    const matrix = Array.from({ length: 60 }, (_, index) => failing(`test (${index})`));
    const others = Array.from({ length: 100 }, (_, index) => ({ name: `lint ${index}` }));
    const server = await startRuns(t, { runs: [seedRun({ attempts: [[...others, ...matrix]] })] });

    const facts = await readFacts(server);

    assert.equal(facts.jobs.length, 160);
    assert.equal(facts.jobs.filter(({ log }) => log !== undefined).length, 20);
    assert.equal(textOf(facts.jobs[119]?.log), 'log of test (19)\n');
    assert.deepEqual(facts.gaps, [
      'Annotations of 20 more jobs were not read.',
      'Logs of 40 more failed jobs were not read.',
    ]);
  });

  it('name what became of the attempts before', async (t) => {
    const attempts = [[failing('build')], [{ name: 'build' }, failing('test')], [failing('test')]];
    const server = await startRuns(t, { runs: [seedRun({ attempts })] });

    const latest = await readFacts(server);
    const second = await readFacts(server, { attempt: 2 });

    assert.deepEqual(latest.earlierAttempts, [
      { attempt: 1, conclusion: 'failure', jobs: [{ name: 'build', conclusion: 'failure' }] },
      {
        attempt: 2,
        conclusion: 'failure',
        jobs: [
          { name: 'build', conclusion: 'success' },
          { name: 'test', conclusion: 'failure' },
        ],
      },
    ]);
    assert.deepEqual([latest.attempt, second.attempt, second.earlierAttempts.length], [3, 2, 1]);
    assert.match(second.url, /\/runs\/9\/attempts\/2$/);
    assert.equal(second.jobs[1]?.id, jobId(seedRun({ attempts }), 2, 1));
  });

  it('lose nothing to fields that are not as documented', async (t) => {
    const server = await startRuns(t, { runs: [seedRun({ attempts: [[failing('build'), failing('test')]] })] });
    server.bend = (path, body) => {
      if (!path.endsWith('/jobs'))
        return path === '/actions/runs/9' ? { ...Object(body), created_at: 'May', event: 7 } : body;
      const [build, test] = (body as { jobs: object[] }).jobs;
      return {
        total_count: 3,
        jobs: [
          { ...build, started_at: '2031-02-30T00:00:00Z', steps: [7, null] },
          { ...test, conclusion: 'molten' },
          7,
        ],
      };
    };

    const facts = await readFacts(server);

    assert.deepEqual([facts.createdAt, facts.event], ['', 'unknown']);
    assert.deepEqual(
      facts.jobs.map(({ conclusion, startedAt, steps }) => [conclusion, startedAt, steps.length]),
      [
        ['failure', null, 0],
        ['neutral', '2031-04-05T06:07:08Z', 2],
      ],
    );
    assert.deepEqual(facts.gaps, ['1 job of attempt 1 could not be understood.']);
  });

  it('are those of the repository under its new name where it was renamed', async (t) => {
    const server = await startRuns(t, { runs: [seedRun()] });
    const connection = { repository: 'acme/torch', token: TOKEN, apiUrl: server.apiUrl, log: silentLog };
    server.moved = 'acme/torch';

    const facts = await readRunFacts({ runId: 9 }, connection);

    assert.deepEqual([facts.repository, ...logsOf(facts.jobs), facts.gaps], [REPOSITORY, 'log of build\n', []]);
  });
});

describe('a run that did not simply fail', () => {
  for (const conclusion of ['success', null] as const) {
    it(`has no logs, annotations or artifacts read when its conclusion is ${conclusion}`, async (t) => {
      const attempts = [[{ ...failing('build'), conclusion }]];
      const server = await startRuns(t, { runs: [seedRun({ conclusion, attempts })] });

      const facts = await readFacts(server);

      assert.deepEqual([facts.conclusion, facts.jobs.length, facts.gaps], [conclusion, 1, []]);
      assert.deepEqual(
        server.requests.filter((path) => /logs|annotations|artifacts/.test(path)),
        [],
      );
    });
  }

  for (const conclusion of ['startup_failure', 'action_required'] as const) {
    it(`and has no jobs at all is told as ${conclusion}`, async (t) => {
      const server = await startRuns(t, { runs: [seedRun({ conclusion, attempts: [[]] })] });

      const facts = await readFacts(server);

      assert.deepEqual([facts.conclusion, facts.jobs, facts.gaps], [conclusion, [], []]);
    });
  }

  it('fetches no log of jobs that were stopped, but that of one that took too long', async (t) => {
    const message = 'The job running on runner Runner 1 has exceeded the maximum execution time of 5 minutes.';
    const jobs: SeedJob[] = [
      { ...failing('slow'), conclusion: 'cancelled', annotations: [{ message }] },
      { ...failing('other'), conclusion: 'cancelled', annotations: [{ message: 'The operation was canceled.' }] },
    ];
    const server = await startRuns(t, { runs: [seedRun({ conclusion: 'cancelled', attempts: [jobs] })] });

    assert.deepEqual(logsOf((await readFacts(server)).jobs), ['log of slow\n', undefined]);
  });
});

describe('a run that cannot be read', () => {
  it('is told with its number where there is none', async (t) => {
    const server = await startRuns(t, {});

    await assert.rejects(readFacts(server), (error) => {
      return error instanceof ServiceError && error.status === 404 && /read run 9 in acme\/lantern/.test(error.message);
    });
  });

  it('is told where the link to the next page leads to another host, which is not asked', async (t) => {
    const server = await startRuns(t, { runs: [seedRun()] });
    const other = await startRuns(t, {});
    server.nextPage = `${other.apiUrl}/repos/${REPOSITORY}/actions/runs/9/attempts/1/jobs?page=2`;

    await assert.rejects(readFacts(server), /to another host/);
    assert.deepEqual(other.requests, []);
  });

  it('leaves gaps where annotations may not be read', async (t) => {
    const server = await startRuns(t, { runs: [seedRun({ attempts: [[failing('build'), failing('test')]] })] });
    server.bend = (path, body) => (path.endsWith('/annotations') ? 'no JSON list' : body);

    const facts = await readFacts(server);

    assert.match(facts.gaps.join(), /^Annotations of 2 jobs could not be read: /);
    assert.deepEqual(logsOf(facts.jobs), ['log of build\n', 'log of test\n']);
  });
});
