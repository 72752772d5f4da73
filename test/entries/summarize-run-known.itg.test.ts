import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { parseActionFile } from '../../scripts/docs/action-file.ts';
import { failureMarker } from '../../src/run-summary/known-issues/to-failure-issue.ts';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { buildSampleIndex, readSample, type SampleIndex, type SampleIssue } from '../support/build-sample-index.ts';
import { runAction } from '../support/run-action.ts';
import type { SeedRun } from '../support/run-answers.ts';
import { BOT, type RunIssue } from '../support/run-issues.ts';
import { REPOSITORY, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { type RunServer, startRunServer } from '../support/start-run-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'src/entries/summarize-run.ts');
const { inputs: DECLARED } = parseActionFile(readFileSync(join(ROOT, 'summarize-run/action.yml'), 'utf8'));
const DEFAULTS = Object.fromEntries(
  Object.entries(DECLARED).map(([name, { default: text = '' }]) => [
    name,
    text.replace(/\$\{\{ github\.token \}\}/, TRIAGER_TOKEN),
  ]),
);

const OUTPUT = [
  'lamp 1 lit',
  'Error: no oil in reservoir of lamp 2',
  '    at light (lamp.js:3:1)',
  '1 failed, 1 passed',
];

function failedRun(id = 9, parts: Partial<SeedRun> & { readonly output?: readonly string[] } = {}): SeedRun {
  const { output = OUTPUT, ...rest } = parts;
  const log = { kind: 'bytes', bytes: toBytes(gitHubLog({ output })) } as const;
  return { id, conclusion: 'failure', attempts: [[{ name: 'build', conclusion: 'failure', log }]], ...rest };
}

async function start(t: TestContext, ...runs: readonly SeedRun[]): Promise<RunServer> {
  const server = await startRunServer({ runs });
  t.after(() => server.close());
  return server;
}

interface Run {
  readonly id?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The settings file; such a run is started by hand, since others do not read the working folder. */
  readonly settings?: string;
}

async function run({ apiUrl }: RunServer, { id = 9, inputs = {}, settings }: Run = {}) {
  return await runAction({
    nodeArguments: [ENTRY],
    ...(settings === undefined
      ? { eventName: 'workflow_run', event: { action: 'completed', workflow_run: { id, run_attempt: 1 } } }
      : { eventName: 'workflow_dispatch', event: {} }),
    inputs: { ...DEFAULTS, ...(settings === undefined ? { config: 'none' } : { run_id: String(id) }), ...inputs },
    files: settings === undefined ? {} : { '.github/auto-triager.yml': settings },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: apiUrl },
  });
}

async function runWell(server: RunServer, parts: Run = {}) {
  const result = await run(server, parts);
  assert.equal(result.exitCode, 0, result.stdout + result.stderr);
  return result;
}

const FILING = { open_issue: 'true' };

function commentsOn({ comments }: RunServer, number: number): string[] {
  return (comments.get(number) ?? []).map(({ body }) => body);
}

function close(issue: RunIssue | undefined, reason: RunIssue['stateReason']): void {
  assert.ok(issue !== undefined);
  issue.state = 'closed';
  issue.stateReason = reason;
}

describe('a failure that is looked for in the index', () => {
  let index: SampleIndex;
  const filed: { body: string; title: string } = { body: '', title: '' };
  const HUMAN: SampleIssue[] = [
    {
      number: 9001,
      title: 'Lamps go out',
      body: 'Since Monday: no oil in reservoir of lamp 7, every night.',
      labels: [],
    },
    {
      number: 9002,
      title: 'Windmill sails tear in a storm',
      body: 'The sails of the windmill tear when the storm is strong. The canvas rips along the spar, and the miller has to sew the sails again.',
      labels: [],
    },
    {
      number: 9003,
      title: 'Ask @keeper about `ticks` [x](https://evil.example)',
      body: 'The beacon mirror cannot be polished at dusk.',
      labels: [],
    },
  ];

  before(async () => {
    // What was filed once is in the index later, as GitHub gives it back.
    const server = await startRunServer({ runs: [failedRun(9, { output: ['Error: wick of chandelier is missing'] })] });
    await runWell(server, { inputs: FILING });
    Object.assign(filed, server.issues[0]);
    await server.close();
    const issues = [
      ...(await readSample('issues.jsonl')).slice(0, 60),
      ...HUMAN,
      { ...filed, number: 9004, labels: [] },
    ];
    index = await buildSampleIndex({ repository: REPOSITORY, issues });
  });
  after(() => index.remove());

  const look = async (t: TestContext, output: readonly string[]) => {
    const server = await start(t, failedRun(9, { output }));
    const { summary, outputs } = await runWell(server, { inputs: { index_path: index.folder } });
    assert.deepEqual(server.issues, []);
    return { summary, outputs, known: JSON.parse(outputs.report ?? '').known, home: `${server.apiUrl}/${REPOSITORY}` };
  };

  it('is known by the fingerprint that an issue holds', async (t) => {
    const { known, outputs, summary, home } = await look(t, ['Error: wick of chandelier is missing']);

    assert.deepEqual([known.kind, known.number, known.why, known.state], ['known', 9004, 'fingerprint', 'open']);
    assert.equal(known.url, `${home}/issues/9004`);
    assert.equal(outputs.known_issue, '9004');
    assert.match(summary, /^Looks like `.*wick of chandelier.*` \(`#9004`\), open\./m);
  });

  it('is known by its error in the words of a person', async (t) => {
    const { known } = await look(t, OUTPUT);

    assert.deepEqual([known.number, known.why], [9001, 'text']);
  });

  it('is known by a very similar text', async (t) => {
    const { known } = await look(t, [
      'Error: windmill sails tear in a strong storm: the canvas of the sails rips along the spar',
      'the miller has to sew the sails of the windmill again',
    ]);

    assert.deepEqual([known.number, known.why], [9002, 'similarity']);
  });

  it('has a title told that nothing is read in', async (t) => {
    const { known, summary } = await look(t, ['Error: The beacon mirror cannot be polished at dusk']);

    assert.equal(known.number, 9003);
    assert.doesNotMatch(summary.replace(/`[^`\n]*`/g, '').replace(/<details>[\s\S]*/, ''), /@keeper|evil/);
  });

  it('is new, with a link that opens an issue about it', async (t) => {
    const { known, outputs, summary, home } = await look(t, ['Error: the quartermaster mislaid forty brass hinges']);

    assert.deepEqual([known.kind, outputs.known_issue], ['new', '']);
    const link = new URL(known.link);
    assert.equal(`${link.origin}${link.pathname}`, `${home}/issues/new`);
    assert.match(link.searchParams.get('title') ?? '', /quartermaster mislaid forty brass hinges \(build\)/);
    assert.match(link.searchParams.get('body') ?? '', /```text\n/);
    assert.ok(summary.includes(`[open one](${known.link})`));
  });

  it('is filed with the labels that triage chooses by that index', async (t) => {
    const server = await start(t, failedRun(9, { output: ['Error: the quartermaster mislaid forty brass hinges'] }));
    server.labels = [
      ...new Set((await readSample('issues.jsonl')).flatMap(({ labels }) => labels.map(({ name }) => name))),
    ];

    await runWell(server, { inputs: { ...FILING, index_path: index.folder } });

    assert.equal(server.issues.length, 1);
    assert.deepEqual(
      server.issues[0]?.labels.filter((name) => !server.labels.includes(name)),
      [],
    );
  });

  it('is not filed where it looks like an open issue', async (t) => {
    const server = await start(t, failedRun());

    const { outputs, stdout } = await runWell(server, { inputs: { ...FILING, index_path: index.folder } });

    assert.deepEqual([server.issues, outputs.known_issue], [[], '9001']);
    assert.match(stdout, /No issue is filed: the failure looks like #9001\./);
  });
});

describe('without an index', () => {
  it('nothing is said of known issues, and the log tells it once', async (t) => {
    const server = await start(t, failedRun());

    const { stdout, summary, outputs } = await runWell(server);

    assert.equal(stdout.split('There is no index to look for known issues in.').length, 2);
    assert.equal(outputs.known_issue, '');
    assert.doesNotMatch(summary, /issue/);
  });
});

describe('open_issue', () => {
  it('files an issue about a failure of the default branch, once', async (t) => {
    const server = await start(t, failedRun());

    const { outputs, summary } = await runWell(server, { inputs: FILING });
    await runWell(server, { inputs: FILING });

    const [issue] = server.issues;
    assert.deepEqual([server.issues.length, outputs.known_issue], [1, String(issue?.number)]);
    assert.match(issue?.title ?? '', /^Error: no oil in reservoir of lamp 2 \(build\)$/);
    assert.match(issue?.body ?? '', /^<!-- auto-triager: ci-failure [0-9a-f]{16} -->\nCI failure `[0-9a-f]{16}`: job/);
    assert.match(summary, /^Filed as `Error: no oil/m);
    assert.deepEqual(commentsOn(server, issue?.number ?? 0), []);
  });

  it('files one when two runs fail at once: the other is withdrawn, and its run is named on the first', async (t) => {
    const server = await start(t, failedRun(9), failedRun(10));
    server.filingsAtOnce = 2;

    const results = await Promise.all([9, 10].map((id) => runWell(server, { id, inputs: FILING })));

    const open = server.issues.filter(({ state }) => state === 'open');
    assert.deepEqual(
      server.issues.map(({ state, stateReason }) => [state, stateReason]),
      [
        ['open', null],
        ['closed', 'duplicate'],
      ],
    );
    const number = open[0]?.number ?? 0;
    assert.deepEqual(
      results.map(({ outputs }) => outputs.known_issue),
      [String(number), String(number)],
    );
    assert.equal(commentsOn(server, number).length, 1);
  });

  it('says once a day that it failed again, naming each run once', async (t) => {
    const server = await start(t, failedRun(9), failedRun(10), failedRun(11));
    await runWell(server, { inputs: FILING });
    const number = server.issues[0]?.number ?? 0;

    for (const id of [10, 11, 10]) await runWell(server, { id, inputs: FILING });

    const day = new Date().toISOString().slice(0, 10);
    const comments = commentsOn(server, number);
    // At midnight there are two.
    assert.ok(comments.length === 1 || !comments.at(-1)?.includes(comments[0]?.slice(0, 60) ?? ''));
    assert.match(
      comments.at(-1) ?? '',
      new RegExp(`^<!-- auto-triager: ci-failure again ${day} -->\nFailed again in `),
    );
    const runs = comments.flatMap((body) => [...body.matchAll(/\[run (\d+)\]/g)].map(([, id]) => id));
    assert.deepEqual([server.issues.length, runs], [1, ['10', '11']]);
  });

  it('names a closed issue that comes back, and does not reopen it', async (t) => {
    const server = await start(t, failedRun(9), failedRun(10));
    await runWell(server, { inputs: FILING });
    close(server.issues[0], 'completed');

    const { summary, outputs } = await runWell(server, { id: 10, inputs: FILING });

    const number = server.issues[0]?.number ?? 0;
    assert.deepEqual([server.issues.length, server.issues[0]?.state], [1, 'closed']);
    assert.equal(outputs.known_issue, String(number));
    assert.match(summary, /, closed\. .* It was closed, and the failure is back\./);
    assert.match(commentsOn(server, number)[0] ?? '', /This issue is closed; reopen it if it is the same\./);
  });

  it('says nothing on an issue that was closed as not planned', async (t) => {
    const server = await start(t, failedRun(9), failedRun(10));
    await runWell(server, { inputs: FILING });
    close(server.issues[0], 'not_planned');

    const { outputs } = await runWell(server, { id: 10, inputs: FILING });

    const number = server.issues[0]?.number ?? 0;
    assert.deepEqual([server.issues.length, outputs.known_issue], [1, String(number)]);
    assert.deepEqual(commentsOn(server, number), []);
  });

  it('takes nobody else for itself: a stranger cannot keep an issue from being filed', async (t) => {
    const server = await start(t, failedRun());
    await runWell(server, { inputs: FILING });
    const [ours] = server.issues;
    assert.ok(ours !== undefined);
    server.issues = [{ ...ours, author: 'mallory' }];

    await runWell(server, { inputs: FILING });

    assert.deepEqual(
      server.issues.map(({ author }) => author),
      ['mallory', BOT],
    );
  });

  for (const [what, parts] of Object.entries({
    'of a pull request': { event: 'pull_request', branch: 'wick' },
    'of a pull request from the default branch of a fork': { event: 'pull_request', home: 'mira/lantern' },
    'of another branch': { branch: 'wick' },
    'whose log says nothing specific': { output: ['Error'] },
  })) {
    it(`files nothing about a run ${what}`, async (t) => {
      const server = await start(t, failedRun(9, parts));

      const { stdout } = await runWell(server, { inputs: FILING });

      assert.deepEqual(server.issues, []);
      assert.match(stdout, /No issue is filed: /);
    });
  }

  it('gives the issue the label of the settings where triage chooses none', async (t) => {
    const server = await start(t, failedRun());
    server.labels = ['ci/red'];

    await runWell(server, { inputs: FILING, settings: 'ci:\n  issue_label: CI/red\n' });

    assert.deepEqual(server.issues[0]?.labels, ['ci/red']);
  });

  it('files nothing with a label that the repository lacks, and says so', async (t) => {
    const server = await start(t, failedRun());
    const { exitCode, stdout } = await run(server, { inputs: FILING, settings: 'ci:\n  issue_label: ci/red\n' });

    assert.deepEqual([exitCode, server.issues], [1, []]);
    assert.match(stdout, /has no label "ci\/red" for issues about failures/);
  });

  it('fails with what to add where the token may not write issues, after summary and outputs are there', async (t) => {
    const server = await start(t, failedRun());
    server.mayWriteIssues = false;

    const { exitCode, stdout, summary, outputs } = await run(server, { inputs: FILING });

    assert.equal(exitCode, 1);
    assert.match(stdout, /not allowed to file an issue about the failure in acme\/lantern \(403/);
    assert.match(stdout, /permissions:(?:\n|%0A) {2}issues: write/);
    assert.match(summary, /no oil in reservoir/);
    assert.match(outputs.summary ?? '', /Run 9/);
  });

  it('lets nothing of a hostile log act in the issue, and no secret out', async (t) => {
    const secret = `ghp_${'a1'.repeat(18)}`;
    const output = [
      '```',
      `Error: reservoir exploded ${secret} @acme/keepers #1 <img src=x> [a](https://evil.example) \`\`\` x`,
      failureMarker('0'.repeat(16)),
      '@keeper see https://evil.example',
    ];
    const server = await start(t, failedRun(9, { output }));

    await runWell(server, { inputs: FILING });

    const [issue] = server.issues;
    const outside = (issue?.body ?? '').replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
    assert.doesNotMatch(outside, /@|<img|evil\.example|#1|0000/, outside);
    assert.ok(!JSON.stringify(issue).includes(secret));
  });
});
