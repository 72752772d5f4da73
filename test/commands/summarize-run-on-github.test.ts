import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { RunSummary } from '../../src/run-summary/summary/run-summary.ts';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { jobId, type SeedJob, type SeedRun, SHA } from '../support/run-answers.ts';
import { runCli } from '../support/run-cli.ts';
import { REPOSITORY } from '../support/start-git-hub.ts';
import { type RunServer, startRunServer } from '../support/start-run-server.ts';

const OUTPUT = ['lamp 1 lit', 'Error: no oil in lamp 2', '    at light (lamp.js:3:1)', '1 failed, 1 passed'];
const stored = (log: string | Uint8Array) =>
  ({ kind: 'bytes', bytes: typeof log === 'string' ? toBytes(log) : log }) as const;

function failing(name: string, output: readonly string[] = OUTPUT): SeedJob {
  return { name, conclusion: 'failure', log: stored(gitHubLog({ output })) };
}

function seedRun(parts: Partial<SeedRun> = {}): SeedRun {
  return { id: 9, conclusion: 'failure', attempts: [[failing('build')]], ...parts };
}

async function start(t: TestContext, run: SeedRun, others: readonly SeedRun[] = []): Promise<RunServer> {
  const server = await startRunServer({ runs: [run, ...others] });
  t.after(() => server.close());
  return server;
}

function summarize({ apiUrl }: RunServer, args: readonly string[] = []) {
  const env = { GITHUB_TOKEN: 'ghs_canary-of-the-command', GITHUB_API_URL: apiUrl };
  return runCli(['summarize-run', '--repo', REPOSITORY, '--run', '9', ...args], { env });
}

async function textOf(server: RunServer, args: readonly string[] = []): Promise<string> {
  const { exitCode, stdout, stderr } = await summarize(server, args);
  assert.deepEqual([exitCode, stderr], [0, '']);
  return stdout;
}

async function summaryOf(server: RunServer, args: readonly string[] = []): Promise<RunSummary> {
  return JSON.parse(await textOf(server, [...args, '--json']));
}

describe('summarize-run of a run on GitHub', () => {
  it('shows what failed, where to look, and the lines that explain it', async (t) => {
    const server = await start(t, seedRun({ attempts: [[{ name: 'lint' }, failing('build')]] }));

    const text = await textOf(server);

    const url = `${server.apiUrl}/${REPOSITORY}/actions/runs/9`;
    const [head = '', job = '', log = ''] = text.split('\n\n');
    assert.equal(
      head,
      `Run 9 of Checks failed: 1 of 2 jobs.\n${url}\nStarted by push on main, commit ${SHA.slice(0, 12)}`,
    );
    // The error stands in line 14 of the log, 8 lines below the mark of its step.
    const step = `${url}/job/${jobId(seedRun(), 1, 1)}#step:2:8`;
    assert.equal(job, `Job build: failure\nFailed step: Run make test\n${step}`);
    assert.match(
      log,
      /^build \(19 lines\)\nStep: Run make test \(test\)\nFirst error: line 14: Error: no oil in lamp 2\n/,
    );
    assert.match(text, /\| {5}at light \(lamp\.js:3:1\)\n/);
  });

  it('gives the facts of the run, its jobs, logs and excerpts as JSON', async (t) => {
    const passed = seedRun({
      id: 5,
      conclusion: 'success',
      attempts: [[{ name: 'build', log: stored(gitHubLog({ output: ['lamp 1 lit', '1 passed'], hasFailed: false })) }]],
    });
    const server = await start(t, seedRun({ attempts: [[failing('build')], [failing('build')]] }), [passed]);
    server.pullRequests = [{ number: 4, headSha: SHA, head: 'mira:wick' }];

    const { run, jobs, excerpts, gaps, headline, logs } = await summaryOf(server);

    assert.deepEqual(
      [run.id, run.attempt, run.event, run.headBranch, run.conclusion, run.pullRequests, run.passingRun?.id],
      [9, 2, 'push', 'main', 'failure', [4], 5],
    );
    assert.deepEqual(run.earlierAttempts, [{ attempt: 1, conclusion: 'failure' }]);
    assert.deepEqual([headline, gaps, logs[0]?.log], ['Run 9 of Checks failed: 1 of 1 job.', [], 'build']);
    assert.deepEqual(
      jobs.map(({ name, conclusion, failedStep, log }) => [name, conclusion, failedStep?.number, log]),
      [['build', 'failure', 2, 'build']],
    );
    const text = excerpts.map((excerpt) => excerpt.text).join('\n');
    assert.match(text, /no oil in lamp 2/);
    assert.doesNotMatch(text, /lamp 1 lit/);
  });

  it('compares each job with its own log of the passing run alone', async (t) => {
    const noise = ['warning: error rate is unknown, failed to read it'];
    const passed = seedRun({
      id: 5,
      conclusion: 'success',
      attempts: [
        [
          { name: 'build', log: stored(gitHubLog({ output: noise, hasFailed: false })) },
          { name: 'test', log: stored(gitHubLog({ output: ['all well'], hasFailed: false })) },
        ],
      ],
    });
    const jobs = ['build', 'test'].map((name) => failing(name, [...noise, ...OUTPUT]));
    const server = await start(t, seedRun({ attempts: [jobs] }), [passed]);

    const { excerpts } = await summaryOf(server);

    const withNoise = excerpts.filter(({ text }) => text.includes('error rate')).map(({ log }) => log);
    assert.deepEqual([...new Set(withNoise)], ['test']);
  });

  it('takes the address of a run, and the attempt in it', async (t) => {
    const server = await start(t, seedRun({ attempts: [[failing('build')], [failing('test')]] }));
    const address = `${server.apiUrl}/${REPOSITORY}/actions/runs/9/attempts/1`;
    const env = { GITHUB_TOKEN: 'token', GITHUB_API_URL: server.apiUrl, GITHUB_REPOSITORY: 'acme/elsewhere' };

    const { stdout } = await runCli(['summarize-run', '--run', address, '--json'], { env });

    const { run, jobs }: RunSummary = JSON.parse(stdout);
    assert.deepEqual([run.repository, run.attempt, run.url, jobs[0]?.name], [REPOSITORY, 1, address, 'build']);
  });

  for (const [conclusion, said] of [
    ['success', 'passed'],
    [null, 'is still under way'],
  ] as const) {
    it(`says in one line that a run ${said}`, async (t) => {
      const server = await start(t, seedRun({ conclusion, attempts: [[{ name: 'build', conclusion }]] }));

      assert.equal(await textOf(server), `Run 9 of Checks ${said}. ${server.apiUrl}/${REPOSITORY}/actions/runs/9\n`);
      assert.deepEqual((await summaryOf(server)).excerpts, []);
    });
  }

  it('tells a run that was cancelled by hand from one that gave way to a newer one', async (t) => {
    const stops = {
      'The run was canceled by @mira.': 'Run 9 of Checks was cancelled, by mira.',
      'Canceling since a higher priority waiting request for checks-main exists':
        'Run 9 of Checks was cancelled, because a newer run took its place in checks-main.',
      'The operation was canceled.': 'Run 9 of Checks was cancelled.',
    };
    for (const [message, headline] of Object.entries(stops)) {
      const job: SeedJob = { name: 'build', conclusion: 'cancelled', annotations: [{ message }] };
      const server = await start(t, seedRun({ conclusion: 'cancelled', attempts: [[job]] }));
      assert.equal((await textOf(server)).split('\n')[0], headline);
    }
  });

  it('says what it can of runs without a failed job', async (t) => {
    const runs: [SeedRun, RegExp][] = [
      [
        seedRun({ conclusion: 'startup_failure', attempts: [[]] }),
        /could not start: GitHub did not accept its workflow/,
      ],
      [seedRun({ conclusion: 'action_required', attempts: [[]] }), /waits for somebody to approve it\./],
      [seedRun({ attempts: [[{ name: 'build' }]] }), /failed, although none of its 1 job did\./],
      [seedRun({ attempts: [[]] }), /failed before any of its jobs began/],
    ];
    for (const [run, headline] of runs) assert.match(await textOf(await start(t, run)), headline);
  });

  it('tells of 60 failed jobs, reads the logs of 20, and keeps to the budget', async (t) => {
    const jobs = Array.from({ length: 60 }, (_, index) => failing(`test (${index})`));
    const server = await start(t, seedRun({ attempts: [jobs] }));

    const summary = await summaryOf(server, ['--max-chars', '4000']);

    assert.deepEqual([summary.headline, summary.jobs.length], ['Run 9 of Checks failed: 60 of 60 jobs.', 60]);
    assert.equal(summary.logs.length, 20);
    assert.ok(summary.excerpts.reduce((sum, { text }) => sum + text.length, 0) <= 4000);
    assert.match(summary.gaps.join(), /Logs of 40 more failed jobs were not read\./);
  });

  it('shows what annotations say where a log has expired', async (t) => {
    const job: SeedJob = {
      name: 'build',
      conclusion: 'failure',
      annotations: [{ path: 'src/lamp.js', start_line: 3, message: 'no oil\nat all' }],
      log: { kind: 'refused', status: 410, message: 'Gone' },
    };
    const text = await textOf(await start(t, seedRun({ attempts: [[job]] })));

    assert.match(text, /\n- src\/lamp\.js:3: no oil\n/);
    assert.match(text, /Not read:\n- The log of job build could not be read: GitHub has deleted it, .*\(410\)\.\n/);
  });

  it('reads lines of a megabyte and bytes that are no UTF-8', async (t) => {
    const bytes = Buffer.concat([
      toBytes(gitHubLog({ output: ['x'.repeat(1 << 20)], hasFailed: false })),
      Buffer.from([0xff, 0xfe, 0x80, 0x0a]),
      toBytes(gitHubLog({ output: OUTPUT })),
    ]);
    const job: SeedJob = { name: 'build', conclusion: 'failure', log: stored(bytes) };
    const server = await start(t, seedRun({ attempts: [[job]] }));

    assert.match((await summaryOf(server)).logs[0]?.firstError?.text ?? '', /no oil in lamp 2/);
  });

  it('ends with exit code 1 and one line where there is no such run, or the token is wrong', async (t) => {
    const server = await start(t, seedRun({ id: 10 }));

    const missing = await summarize(server);
    server.faults.set('/actions/runs/9', [{ status: 401, body: { message: 'Bad credentials' } }]);
    const wrong = await summarize(server);

    assert.deepEqual([missing.exitCode, missing.stdout, wrong.exitCode, wrong.stdout], [1, '', 1, '']);
    assert.match(missing.stderr, /finds nothing \(404\) while trying to read run 9 in acme\/lantern/);
    assert.match(wrong.stderr, /does not know the token \(401\)/);
  });

  it('shows no secrets, commands or escapes that names of jobs, steps and branches hold', async (t) => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const hostile = `\u001b[2Jbuild ${secret}\n::error::mine\u202e`;
    const job: SeedJob = {
      ...failing(hostile),
      failedStep: `Run ${secret}`,
      annotations: [{ message: `see ${secret}`, title: secret }],
    };
    const lost: SeedJob = { ...job, log: { kind: 'refused', status: 404, message: secret } };
    const server = await start(t, seedRun({ branch: `b-${secret}`, attempts: [[job, lost]] }));

    for (const args of [[], ['--json']]) {
      const text = await textOf(server, args);
      assert.ok(!text.includes(secret));
      assert.doesNotMatch(text, /[\u001b\u202e]/);
      assert.doesNotMatch(text, /^::error/m);
      assert.match(text, /build \[redacted token 1\]/);
    }
  });
});

describe('summarize-run refuses', () => {
  const refusals: Record<string, [readonly string[], RegExp]> = {
    'a log together with a run': [
      ['--log', 'a.log', '--run', '9', '--repo', REPOSITORY],
      /--log and --run exclude each other; give one of them/,
    ],
    neither: [[], /give --log with a file, a test report .*or --run with --repo/],
    'a number without a repository': [['--run', '9'], /--run with a number needs --repo/],
    'a passing log for a run': [
      ['--run', '9', '--repo', REPOSITORY, '--passing-log', 'b.log'],
      /--passing-log goes with --log/,
    ],
    'an attempt without a run': [['--log', 'a.log', '--attempt', '2'], /--attempt is of no use without --run/],
    'two attempts': [
      ['--run', 'https://github.com/a/b/actions/runs/9/attempts/1', '--attempt', '2'],
      /--attempt 2 is not the attempt in the address/,
    ],
    'what is no run': [['--run', 'main', '--repo', REPOSITORY], /--run "main" must be the number of a run/],
    'a run on another server than that of the API': [
      ['--run', 'https://git.example/a/b/actions/runs/9'],
      /The run is on https:\/\/git\.example, but the API that is asked is that of https:\/\/github\.com; .*--api-url/,
    ],
  };
  for (const [what, [args, message]] of Object.entries(refusals)) {
    it(what, async () => {
      const { exitCode, stderr } = await runCli(['summarize-run', ...args]);
      assert.equal(exitCode, 2);
      assert.match(stderr, message);
    });
  }
});
