import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCorpus } from '../../src/adapters/sqlite/open-corpus.ts';
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

test('a file is imported and summarized; importing it again changes nothing', async (t) => {
  const { db, args } = prepare(
    temporaryFolder(t),
    ISSUES.map((issue) => JSON.stringify(issue)),
  );
  assert.deepEqual(await runCli(args), {
    exitCode: 0,
    stdout: `acme/rocket: 2 new, 0 changed, 0 unchanged; 1 pull request skipped; 2 issues in ${db}\n`,
    stderr: '',
  });
  const again = await runCli([...args, '--json']);
  assert.deepEqual(JSON.parse(again.stdout), {
    repository: 'acme/rocket',
    total: 2,
    inserted: 0,
    changed: 0,
    unchanged: 2,
    pullRequests: 1,
    invalid: 0,
    invalidLines: [],
  });
  const store = openCorpus(db, { readOnly: true });
  t.after(() => store.close());
  assert.deepEqual(
    [...store.list()].map((issue) => issue.title),
    ['First', 'Third'],
  );
});

test('faulty lines are told on standard error, the rest is imported, and the exit code says so', async (t) => {
  const [first = '', , third = ''] = ISSUES.map((issue) => JSON.stringify(issue));
  const { file, args } = prepare(temporaryFolder(t), [first.slice(0, 25), third, '{"number":4}']);
  const { exitCode, stdout, stderr } = await runCli([...args, '--json', '--quiet']);
  assert.equal(exitCode, 1);
  const report = JSON.parse(stdout) as { readonly inserted: number; readonly invalidLines: readonly object[] };
  assert.equal(report.inserted, 1);
  assert.deepEqual(report.invalidLines, [
    { line: 1, reason: 'not valid JSON: the line ends inside an object (cut off?)' },
    { line: 3, reason: 'title must be text, found nothing' },
  ]);
  assert.equal(
    stderr,
    `warning: ${file}, line 1: not valid JSON: the line ends inside an object (cut off?)\n` +
      `warning: ${file}, line 3: title must be text, found nothing\n`,
  );
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
