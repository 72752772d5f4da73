import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openCorpusFile } from '../../src/adapters/sqlite/open-corpus.ts';
import { listAll } from '../../src/corpus/list-all.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ISSUES = [
  { number: 1, title: 'First', body: null, labels: [{ name: 'area/fuel' }], created_at: '2024-01-01T00:00:00Z' },
  { number: 2, title: 'Second', body: 'x', labels: [], pull_request: { url: 'https://example.com' } },
  { number: 3, title: 'Third', body: '\u2028', labels: [] },
];

interface Place {
  readonly file: string;
  readonly db: string;
  readonly args: readonly string[];
}

function prepare(folder: string, lines: readonly string[]): Place {
  const file = join(folder, 'issues.jsonl');
  const db = join(folder, 'corpus.sqlite');
  writeFileSync(file, lines.join('\n'));
  return { file, db, args: ['import', file, '--repo', 'acme/rocket', '--db', db] };
}

/** What is told of issues that say as little as those above. */
const SAYS_LITTLE =
  /^warning: Of 2 issues read: 1 without a date \(created_at, createdAt\): evaluate --until is refused, .*; 2 without a state: they count as open\.\n$/;

test('a file is imported and summarized; importing it again changes nothing', async (t) => {
  const { db, args } = prepare(
    temporaryFolder(t),
    ISSUES.map((issue) => JSON.stringify(issue)),
  );
  const first = await runCli(args);
  assert.equal(first.exitCode, 0);
  assert.equal(first.stdout, `acme/rocket: 2 new, 0 changed, 0 unchanged; 1 pull request skipped; 2 issues in ${db}\n`);
  assert.match(first.stderr, SAYS_LITTLE);
  const again = await runCli([...args, '--json']);
  assert.deepEqual(JSON.parse(again.stdout), {
    repository: 'acme/rocket',
    total: 2,
    inserted: 0,
    changed: 0,
    unchanged: 2,
    labelEvents: 0,
    forms: { 'rest-issue': 2 },
    pullRequests: 1,
    otherEvents: 0,
    otherRepositories: { count: 0, names: [] },
    missing: { created: 1, state: 2 },
    notUtf8: 0,
    invalid: 0,
    brokenFiles: 0,
    invalidLines: [],
  });
  const store = openCorpusFile(db, { readOnly: true });
  t.after(() => store.close());
  assert.deepEqual(
    (await listAll(store)).map((issue) => issue.title),
    ['First', 'Third'],
  );
});

const FULL = { body: 'It stalls.', labels: [{ name: 'area/fuel' }], state: 'open', created_at: '2024-01-01T00:00:00Z' };

test('faulty lines are told on standard error, the rest is imported, and the exit code says so', async (t) => {
  const whole = JSON.stringify({ number: 3, title: 'Third', ...FULL });
  const { file, args } = prepare(temporaryFolder(t), [whole.slice(0, 25), whole, '{"number":4}']);
  const { exitCode, stdout, stderr } = await runCli([...args, '--json', '--quiet']);
  assert.equal(exitCode, 1);
  const report = JSON.parse(stdout) as { readonly inserted: number; readonly invalidLines: readonly object[] };
  assert.equal(report.inserted, 1);
  assert.deepEqual(report.invalidLines, [
    { file, line: 1, reason: 'not valid JSON: the line ends inside an object (cut off?)' },
    { file, line: 3, reason: 'title must be text, found nothing' },
  ]);
  assert.equal(
    stderr,
    `warning: ${file}, line 1: not valid JSON: the line ends inside an object (cut off?)\n` +
      `warning: ${file}, line 3: title must be text, found nothing\n`,
  );
});

test('a folder of exports in several forms is imported as one history, with its label events', async (t) => {
  const folder = temporaryFolder(t);
  const exports = join(folder, 'exports');
  const issue = (number: number) => ({ number, title: `Title ${number}`, ...FULL });
  const gh = { number: 3, title: 'Title 3', body: '', labels: [], state: 'CLOSED', createdAt: '2024-01-02T00:00:00Z' };
  const event = {
    type: 'IssuesEvent',
    actor: { login: 'ada' },
    repo: { name: 'acme/rocket' },
    created_at: '2024-01-05T00:00:00Z',
  };
  const label = { name: 'area/fuel' };
  mkdirSync(exports);
  writeFileSync(join(exports, 'pages.json'), JSON.stringify([issue(1)]) + JSON.stringify([issue(2)]));
  writeFileSync(join(exports, 'list.json'), JSON.stringify([gh], null, 2));
  writeFileSync(
    join(exports, '2024-01-05-9.json.gz'),
    gzipSync(
      [
        { ...event, payload: { action: 'labeled', issue: issue(4), label } },
        { ...event, repo: { name: 'acme/sled' }, payload: { action: 'opened', issue: issue(5) } },
        { ...event, type: 'WatchEvent', payload: { action: 'started' } },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  );
  const db = join(folder, 'corpus.sqlite');
  const { exitCode, stdout, stderr } = await runCli([
    'import',
    exports,
    '--repo',
    'https://github.com/acme/rocket',
    '--db',
    db,
  ]);
  assert.deepEqual([exitCode, stderr], [0, '']);
  assert.equal(
    stdout,
    'acme/rocket: 4 new, 0 changed, 0 unchanged; 1 as archived events, 1 as issues of gh, 2 as REST issues; 1 label event; ' +
      `1 other event skipped; 1 of other repositories skipped; 4 issues in ${db}\n`,
  );
  const store = openCorpusFile(db, { readOnly: true });
  t.after(() => store.close());
  assert.equal((await store.get(3))?.state, 'closed');
  assert.deepEqual(
    [...(await store.labelEvents())],
    [{ issue: 4, label: 'area/fuel', action: 'labeled', actor: 'ada', at: '2024-01-05T00:00:00Z' }],
  );
});

test('issues of another repository are left out and told, unless it is an earlier name', async (t) => {
  const url = 'https://api.github.com/repos/old/rocket/issues/1';
  const { args } = prepare(temporaryFolder(t), [JSON.stringify({ number: 1, title: 'First', url, ...FULL })]);
  const refused = await runCli(args);
  assert.equal(refused.exitCode, 1);
  assert.match(refused.stderr, /1 issue of other repositories \(old\/rocket\) skipped\. .* --former-name\./);
  assert.match(refused.stderr, /no issue was imported; everything in it belongs to other repositories\n$/);
  const taken = await runCli([...args, '--former-name', 'old/rocket']);
  assert.deepEqual([taken.exitCode, taken.stderr], [0, '']);
});

for (const [name, content, message] of [
  ['an empty list', '[]', /^warning: .*issues\.jsonl: no issue was imported; it holds none\n$/],
  [
    'pull requests alone',
    '{"number":1,"title":"x","pull_request":{}}',
    /it holds 1 pull request and 0 other events\n$/,
  ],
  [
    'nothing',
    '',
    /^warning: .*issues\.jsonl is empty\. Make JSON with: gh api --paginate 'repos\/acme\/rocket\/issues.*\n$/,
  ],
  [
    'an issue in no known state',
    '{"number":1,"title":"x","state":"gone"}',
    /^warning: .*state must be open or closed, found "gone"\n$/,
  ],
] as const) {
  test(`a file with ${name} is a failure that is told in one line`, async (t) => {
    const { args } = prepare(temporaryFolder(t), [content]);
    const { exitCode, stderr } = await runCli(args);
    assert.equal(exitCode, 1);
    assert.match(stderr, message);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });
}

test('a file that is no JSON is refused in one line, and leaves no corpus behind', async (t) => {
  const { db, args } = prepare(temporaryFolder(t), ['<!doctype html><title>Sign in</title>']);
  const { exitCode, stdout, stderr } = await runCli(args);
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /^auto-triager: .*issues\.jsonl is a web page \(HTML\).* Make JSON with: gh api .*\n$/);
  assert.ok(!existsSync(db));
});

test('of many faulty lines the first are told and the others counted', async (t) => {
  const { args } = prepare(temporaryFolder(t), new Array(25).fill('{'));
  const { exitCode, stderr } = await runCli(args);
  assert.equal(exitCode, 1);
  assert.equal(stderr.trimEnd().split('\n').length, 21);
  assert.match(stderr, /issues\.jsonl: 5 more lines are not valid\n$/);
});

test('a file that does not exist leaves no corpus behind', async (t) => {
  const { file, db, args } = prepare(temporaryFolder(t), []);
  const missing = args.map((arg) => (arg === file ? `${file}.gone` : arg));
  const { exitCode, stdout, stderr } = await runCli(missing);
  assert.equal(exitCode, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^auto-triager: ".*issues\.jsonl\.gone" does not exist/);
  assert.ok(!existsSync(db));
});

test('a corpus file that is none is refused and left alone', async (t) => {
  const { file } = prepare(temporaryFolder(t), [JSON.stringify(ISSUES[0])]);
  const { exitCode, stdout, stderr } = await runCli(['import', file, '--repo', 'acme/rocket', '--db', file]);
  assert.equal(exitCode, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^auto-triager: The corpus file .*issues\.jsonl is not a SQLite database\n$/);
  assert.equal(readFileSync(file, 'utf8'), JSON.stringify(ISSUES[0]));
});

test('standard input can be imported', async (t) => {
  const { db } = prepare(temporaryFolder(t), []);
  const input = `${JSON.stringify(ISSUES[0])}\n`;
  const result = await runCli(['import', '-', '--repo', 'acme/rocket', '--db', db], { input });
  assert.equal(result.exitCode, 0, result.stderr);
  assert.match(result.stdout, /^acme\/rocket: 1 new/);
});
