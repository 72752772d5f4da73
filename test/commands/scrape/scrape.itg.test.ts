import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, beforeEach, type TestContext, test } from 'node:test';
import { lockCorpusFile } from '../../../src/adapters/sqlite/lock-corpus.ts';
import { openCorpusFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { storedIssue } from '../../support/issue-answers.ts';
import { runCli } from '../../support/run-cli.ts';
import { type IssueServer, SECOND_REPOSITORY, startIssueServer } from '../../support/start-issue-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let server: IssueServer;

before(async () => {
  server = await startIssueServer();
  for (let number = 1; number <= 150; number += 1) server.issues.set(number, storedIssue(number));
});
beforeEach(() => {
  server.answers.length = 0;
});
after(() => server.close());

function prepare(t: TestContext) {
  const db = join(temporaryFolder(t), 'corpus.sqlite');
  const args = ['scrape', '--repo', 'acme/lantern', '--db', db, '--api-url', server.apiUrl];
  return { db, args };
}

test('two repositories go into one file, each is summarized, and no side files are left', async (t) => {
  const { db, args } = prepare(t);

  const result = await runCli([...args, '--repo', SECOND_REPOSITORY]);

  assert.deepEqual(result, {
    exitCode: 0,
    stdout:
      `acme/lantern: 150 new, 0 changed, 0 deleted, 0 label events; 4 requests; ${db} is up to date\n` +
      `acme/second: 150 new, 0 changed, 0 deleted, 0 label events; 4 requests; ${db} is up to date\n`,
    stderr: '',
  });
  assert.deepEqual(readdirSync(dirname(db)), ['corpus.sqlite']);
});

test('of several repositories, one that fails does not keep the others back, and the exit code says so', async (t) => {
  const { args } = prepare(t);

  const { exitCode, stdout, stderr } = await runCli([...args, '--repo', `acme/nothing,${SECOND_REPOSITORY}`, '--json']);

  assert.equal(exitCode, 1);
  const kinds = JSON.parse(stdout).repositories.map(({ kind }: { kind: string }) => kind);
  assert.deepEqual(kinds, ['complete', 'failed', 'complete']);
  assert.match(stderr, /^warning: acme\/nothing could not be scraped: GitHub finds nothing \(404\)/);
});

test('what was scraped can be imported into and read by other commands', async (t) => {
  const { db, args } = prepare(t);
  await runCli(args);
  const input = `${JSON.stringify({ number: 500, title: 'From a file' })}\n`;

  const result = await runCli(['import', '-', '--repo', 'acme/lantern', '--db', db], { input });

  assert.match(result.stdout, /^acme\/lantern: 1 new, .* 151 issues in/);
});

test('a run that stops says so in JSON, and exits as done', async (t) => {
  const { args } = prepare(t);

  const { exitCode, stdout, stderr } = await runCli([...args, '--limit', '20', '--json']);

  const [report] = JSON.parse(stdout).repositories;
  assert.deepEqual([exitCode, stderr, report.kind, report.inserted], [0, '', 'stopped', 20]);
  assert.match(report.reason, /--limit/);
  assert.equal(report.repository, 'acme/lantern');
});

test('while one scrape fills a file, a second one is told in words', async (t) => {
  const { db, args } = prepare(t);
  const unlock = lockCorpusFile(db);
  const second = await runCli(args);
  unlock();
  const third = await runCli(args);

  assert.equal(second.exitCode, 2);
  assert.match(second.stderr, /^auto-triager: Another scrape is filling .*corpus\.sqlite; wait until it is done/);
  assert.equal(third.exitCode, 0);
});

test('files that are no corpus of ours are refused before the first request, and left alone', async (t) => {
  const folder = temporaryFolder(t);
  const paths = { text: join(folder, 'text'), foreign: join(folder, 'foreign'), newer: join(folder, 'newer') };
  writeFileSync(paths.text, 'not a database, '.repeat(100));
  const foreign = new DatabaseSync(paths.foreign);
  foreign.exec('CREATE TABLE issue (id)');
  foreign.close();
  await openCorpusFile(paths.newer, { repository: 'acme/lantern' }).close();
  const newer = new DatabaseSync(paths.newer);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  const expected = { text: /is not a SQLite database/, foreign: /of another program/, newer: /newer auto-triager/ };
  for (const [name, path] of Object.entries(paths) as [keyof typeof paths, string][]) {
    const before = readFileSync(path);
    const { exitCode, stderr } = await runCli([
      'scrape',
      '--repo',
      'acme/lantern',
      '--db',
      path,
      '--api-url',
      server.apiUrl,
    ]);
    assert.equal(exitCode, 2);
    assert.match(stderr, expected[name]);
    assert.deepEqual(readFileSync(path), before);
  }
  assert.equal(server.answers.length, 0);
});

test('mistakes in the options are told together, before anything is made', async (t) => {
  const { db } = prepare(t);
  const flags = ['--repo', 'lantern', '--since', 'yesterday', '--limit', '0', '--max-minutes', 'x', '--events', '-1'];

  const { exitCode, stderr } = await runCli(['scrape', '--db', db, ...flags]);

  assert.equal(exitCode, 2);
  for (const flag of ['--repo', '--since', '--limit', '--max-minutes', '--events'])
    assert.match(stderr, new RegExp(flag));
  assert.ok(!existsSync(db));
});

test('a folder that may not be written to is named', async (t) => {
  if (process.getuid?.() === 0) {
    t.skip('the superuser may write anywhere');
    return;
  }
  const folder = join(temporaryFolder(t), 'closed');
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  const db = join(folder, 'corpus.sqlite');

  const { exitCode, stderr } = await runCli(['scrape', '--repo', 'acme/lantern', '--db', db]);

  assert.equal(exitCode, 2);
  assert.match(stderr, /corpus\.sqlite cannot be opened; check the permissions/);
});
