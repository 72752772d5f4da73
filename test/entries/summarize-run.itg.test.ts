import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { runAction } from '../support/run-action.ts';
import { type SeedJob, type SeedRun, SHA } from '../support/run-answers.ts';
import { REPOSITORY } from '../support/start-git-hub.ts';
import { startModelServer } from '../support/start-model-server.ts';
import { type RunServer, startRunServer } from '../support/start-run-server.ts';
import { DEFAULT_INPUTS, SUMMARIZE_ENTRY } from './run-summarize-action.ts';

const OUTPUT = ['lamp 1 lit', 'Error: no oil in lamp 2', '    at light (lamp.js:3:1)', '1 failed, 1 passed'];
const PULL_REQUEST = 4;

function failing(name: string, output: readonly string[] = OUTPUT): SeedJob {
  return { name, conclusion: 'failure', log: { kind: 'bytes', bytes: toBytes(gitHubLog({ output })) } };
}

function failedRun(parts: Partial<SeedRun> = {}): SeedRun {
  return {
    id: 9,
    conclusion: 'failure',
    event: 'pull_request',
    attempts: [[{ name: 'lint' }, failing('build')]],
    ...parts,
  };
}

/** A run of a pull request from a fork. */
async function start(t: TestContext, ...runs: readonly SeedRun[]): Promise<RunServer> {
  const server = await startRunServer({
    runs,
    pullRequests: [{ number: PULL_REQUEST, headSha: SHA, head: 'mira:wick' }],
  });
  t.after(() => server.close());
  return server;
}

async function run({ apiUrl }: RunServer, inputs: Readonly<Record<string, string>> = {}) {
  const result = await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    eventName: 'workflow_run',
    event: { action: 'completed', workflow_run: { id: 9, run_attempt: 1 } },
    inputs: { ...DEFAULT_INPUTS, config: 'none', add_comment: 'true', ...inputs },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: apiUrl },
  });
  assert.equal(result.exitCode, 0, result.stdout + result.stderr);
  return result;
}

function commentsOf({ comments }: RunServer): string[] {
  return (comments.get(PULL_REQUEST) ?? []).map(({ body }) => body);
}

describe('a run of a fork that failed', () => {
  it('is told in summary, outputs and one comment: what to do first, then the error, then the evidence', async (t) => {
    const server = await start(t, failedRun());

    const { summary, outputs } = await run(server);

    const [first = ''] = summary.split('\n');
    assert.match(first, /^\*\*.+\*\*$/);
    assert.match(summary, /`Error: no oil in lamp 2`/);
    assert.match(summary, /<details><summary>Log of <code>build<\/code> \(\d+ lines\)<\/summary>/);
    assert.match(outputs.summary ?? '', /failed: 1 of 2 jobs/);
    assert.equal(outputs.category, 'cannot tell');
    const [job] = JSON.parse(outputs.failed_jobs ?? '');
    assert.deepEqual([job.name, job.step, job.firstError], ['build', 'Run make test', 'Error: no oil in lamp 2']);
    assert.equal(commentsOf(server).length, 1);
    assert.match(commentsOf(server)[0] ?? '', /^<!-- auto-triager: why red \d+ -->\n\*\*/);
  });

  it('leaves the comment as it is when nothing changed, and updates it in place when something did', async (t) => {
    const server = await start(t, failedRun());
    await run(server);
    const [before] = commentsOf(server);
    const written = () => server.requests.filter((path) => path.includes('/issues/comments/')).length;

    await run(server);
    assert.deepEqual([commentsOf(server), written()], [[before], 0]);

    server.runs = [failedRun({ attempts: [[failing('build', ['Error: no wick in lamp 3', '1 failed'])]] })];
    await run(server);
    assert.equal(commentsOf(server).length, 1);
    assert.match(commentsOf(server)[0] ?? '', /no wick in lamp 3/);
  });

  it('is not commented on once the workflow has run again', async (t) => {
    const server = await start(t, failedRun({ id: 10, conclusion: null }), failedRun());

    const { summary } = await run(server);

    assert.match(summary, /no oil in lamp 2/);
    assert.deepEqual(commentsOf(server), []);
  });

  it('is not commented on without add_comment', async (t) => {
    const server = await start(t, failedRun());

    await run(server, { add_comment: 'false' });

    assert.deepEqual(commentsOf(server), []);
  });
});

it('a run of many failed jobs shows first what they have in common', async (t) => {
  const jobs = Array.from({ length: 60 }, (_, index) =>
    failing(`build (${index})`, [index < 40 ? 'Error: no oil in the tank' : 'Error: the wick is torn', '1 failed']),
  );
  const server = await start(t, failedRun({ attempts: [jobs] }));

  const { summary } = await run(server);

  assert.match(summary, /\| 20 \| `[^`]*no oil[^`]*` \| `build \(0\)`, `build \(1\)`/);
  assert.ok((commentsOf(server)[0]?.length ?? 0) < 60_000);
});

it('a job that passed on the same commit in an earlier attempt is called flaky, with what that rests on', async (t) => {
  const server = await start(t, failedRun({ attempts: [[{ name: 'build' }], [failing('build')]] }));

  const { exitCode, outputs, summary } = await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    eventName: 'workflow_run',
    event: { workflow_run: { id: 9, run_attempt: 2 } },
    inputs: { ...DEFAULT_INPUTS, config: 'none' },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.apiUrl, GITHUB_SERVER_URL: server.apiUrl },
  });

  assert.deepEqual([exitCode, outputs.category], [0, 'flaky']);
  assert.match(summary, /^\*\*Run the failed jobs again/);
  assert.match(summary, /Attempt 1 of this run passed on the same commit\./);
});

describe('a run that passed', () => {
  const passed: SeedRun = failedRun({ conclusion: 'success', attempts: [[{ name: 'lint' }, { name: 'build' }]] });

  it('gets no comment where there is none', async (t) => {
    const server = await start(t, passed);

    const { outputs } = await run(server);

    assert.deepEqual([outputs.category, outputs.failed_jobs, commentsOf(server)], ['', '[]', []]);
  });

  it('turns a comment into one line', async (t) => {
    const server = await start(t, failedRun());
    await run(server);
    server.runs = [passed];

    await run(server);

    assert.equal(commentsOf(server).length, 1);
    assert.match(
      commentsOf(server)[0] ?? '',
      /^<!-- [^\n]+ -->\n`Checks` passed again in \[run 9\]\(\S+\), commit `[0-9a-f]{12}`\.$/,
    );
  });
});

describe('a hostile run', () => {
  it('gets nothing of its own read as markup, mention, link or command, and no secret out', async (t) => {
    const secret = `ghp_${'a1'.repeat(18)}`;
    const output = [
      '```',
      '</details><script>alert(1)</script>',
      '<!-- auto-triager: why red 1 -->',
      '@acme/keepers see #1 and https://evil.example',
      '::set-output name=category::flaky',
      `Error: ${secret} @keeper <img src=x> [a](https://evil.example) \`\`\` x`,
    ];
    const server = await start(t, failedRun({ attempts: [[failing('build `</code>` @keeper <b>', output)]] }));

    const { summary, stdout, outputs } = await run(server);

    for (const text of [summary, commentsOf(server)[0] ?? '']) {
      const outside = text
        .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
        .replace(/`[^`\n]*`/g, '')
        .replace(/<code>[^<]*<\/code>/g, '');
      assert.doesNotMatch(outside, /@|<script|<img|<b>|evil\.example|#1/, outside);
      assert.ok(!text.includes(secret));
    }
    assert.ok(!stdout.includes(secret) && !JSON.stringify(outputs).includes(secret));
    assert.equal(outputs.category, 'cannot tell');
  });
});

describe('with a model', () => {
  it('has its words told where they are founded, and sends neither key nor secret elsewhere', async (t) => {
    const models = await startModelServer({
      answer: () => ({
        cause:
          'Lamp 2 has no oil, as `Error: no oil in lamp 2` says. See https://evil.example. The file src/tank.js is broken.',
        category: ['this change'],
        nextSteps: 'Fill lamp 2.\nAsk @keeper.',
      }),
    });
    t.after(() => models.close());
    const server = await start(t, failedRun());

    const { summary, outputs } = await run(server, { ai_endpoint: models.openaiUrl, ai_model: 'lamp-1' });

    assert.match(summary, /In the words of `lamp-1`: Lamp 2 has no oil, as `Error: no oil in lamp 2` says\.\n/);
    assert.match(summary, /\n1\. Fill lamp 2\.\n/);
    assert.doesNotMatch(summary, /evil|tank|keeper/);
    assert.equal(outputs.category, 'this change');
    assert.equal(models.requests.length, 1);
    assert.equal(models.requests[0]?.headers.authorization, undefined);
    assert.match(models.requests[0]?.user ?? '', /no oil in lamp 2/);
  });

  it('that fails the facts stand alone, and the run is green', async (t) => {
    const models = await startModelServer();
    t.after(() => models.close());
    models.breakDown({ kind: 'status', status: 401, message: 'no' });
    const server = await start(t, failedRun());

    const { summary } = await run(server, { ai_endpoint: models.openaiUrl, ai_model: 'lamp-1' });

    assert.match(summary, /The facts stand alone\./);
    assert.match(summary, /no oil in lamp 2/);
  });
});

it('a run that is named by hand is summarized', async (t) => {
  const server = await start(t, failedRun());
  const { exitCode, outputs } = await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    eventName: 'workflow_dispatch',
    event: { inputs: { run_id: '9' } },
    inputs: { ...DEFAULT_INPUTS, config: 'none' },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.apiUrl, GITHUB_SERVER_URL: server.apiUrl },
  });
  assert.equal(exitCode, 0);
  assert.match(outputs.summary ?? '', /Run 9/);
});

it('another event without a run is a fault that says what to do', async (t) => {
  const server = await start(t, failedRun());
  const { exitCode, stdout } = await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    eventName: 'push',
    inputs: { ...DEFAULT_INPUTS, config: 'none' },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.apiUrl },
  });
  assert.equal(exitCode, 1);
  assert.match(stdout, /There is no run to summarize\. Run this on workflow_run/);
});

it('the address of a run on another server is a fault, not a run of the same number here', async (t) => {
  const server = await start(t, failedRun());
  const { exitCode, stdout } = await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    eventName: 'workflow_dispatch',
    event: {},
    inputs: { ...DEFAULT_INPUTS, config: 'none', run_id: `https://elsewhere.example/${REPOSITORY}/actions/runs/9` },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.apiUrl, GITHUB_SERVER_URL: server.apiUrl },
  });
  assert.equal(exitCode, 1);
  assert.match(stdout, /The run is on https:\/\/elsewhere\.example, but/);
  assert.deepEqual(server.requests, []);
});

it('the address of a run of another repository is a fault: nobody who may start the workflow has it write elsewhere', async (t) => {
  const server = await start(t, failedRun());
  const { exitCode, stdout } = await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    eventName: 'workflow_dispatch',
    event: {},
    inputs: { ...DEFAULT_INPUTS, config: 'none', run_id: `${server.apiUrl}/acme/torch/actions/runs/9` },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.apiUrl, GITHUB_SERVER_URL: server.apiUrl },
  });
  assert.equal(exitCode, 1);
  assert.match(stdout, /run_id is a run of acme\/torch, and this action looks at acme\/lantern\./);
  assert.deepEqual(server.requests, []);
});
