import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { busyCorpus } from '../support/busy-corpus.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { correctedIssues, writeCorrectedCorpus } from '../support/write-corrected-corpus.ts';

/** So that the page opens on a phone: see docs/dashboard.md. */
const MAX_PAGE_BYTES = 3_000_000;

test('dashboard writes one page of a corpus, in a folder that it makes', async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  await writeCorrectedCorpus(corpus, correctedIssues());
  const out = join(folder, 'made/here');

  const { exitCode, stdout, stderr } = await runCli(['dashboard', '--db', corpus, '--out', out]);

  assert.equal(exitCode, 0, stderr);
  assert.match(stdout, /index\.html shows 120 issues of acme\/rocket\./);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  assert.match(html, /<h1><bdi>acme\/rocket<\/bdi>/);
  assert.match(html, /changed to <bdi class="label">area\/radio<\/bdi>/);
  assert.match(html, /href="https:\/\/github\.com\/acme\/rocket\/issues\/\d+"/);
});

test('--all writes a page for each repository, and an overview that leads to them', async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  await writeCorrectedCorpus(corpus, correctedIssues());
  await writeCorrectedCorpus(corpus, { issues: correctedIssues({ count: 30 }).issues, events: [] }, 'acme/a.b');

  const { exitCode, stdout, stderr } = await runCli(['dashboard', '--db', corpus, '--all', '--out', folder, '--json']);

  assert.equal(exitCode, 0, stderr);
  const { repositories } = JSON.parse(stdout);
  assert.deepEqual(
    repositories.map(({ repository, right, wrong, broken }: Record<string, unknown>) => [
      repository,
      right,
      wrong,
      broken,
    ]),
    [
      ['acme/a.b', 0, 0, 0],
      ['acme/rocket', 12, 13, 1],
    ],
  );
  const overview = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const [, path = ''] of overview.matchAll(/<td><a href="([^"]+)"/g)) {
    assert.match(readFileSync(join(folder, decodeURIComponent(path)), 'utf8'), /<h1><bdi>acme\//);
  }
  assert.equal(overview.match(/<td><a href=/g)?.length, 2);
  assert.match(overview, /In 1 repository triage does not hold what it promised\./);

  const both = await runCli(['dashboard', '--db', corpus, '--all', '--repo', 'acme/rocket', '--out', folder]);
  assert.equal(both.exitCode, 2);
  assert.match(both.stderr, /--all and --repo exclude each other/);
});

test('with --json the same is there as data, for a server of its own with its addresses', async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  await writeCorrectedCorpus(corpus, correctedIssues());

  const { stdout } = await runCli(['dashboard', '--db', corpus, '--out', folder, '--json'], {
    env: { GITHUB_SERVER_URL: 'https://git.example' },
  });

  const board = JSON.parse(stdout);
  assert.equal(board.counts.issues, 120);
  assert.deepEqual(
    board.promise.levels.map(({ family, approved, dismissed }: Record<string, unknown>) => [
      family,
      approved,
      dismissed,
    ]),
    [['area', 12, 13]],
  );
  assert.match(
    readFileSync(join(folder, 'index.html'), 'utf8'),
    /href="https:\/\/git\.example\/acme\/rocket\/issues\//,
  );
});

test('a target precision that is given is what is promised', async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  await writeCorrectedCorpus(corpus, correctedIssues());
  const { stdout } = await runCli([
    'dashboard',
    '--db',
    corpus,
    '--out',
    folder,
    '--json',
    '--target-precision',
    '0.65',
  ]);
  assert.equal(JSON.parse(stdout).promise.levels[0].promise, 0.65);
});

test('without a corpus nothing is written, and what to do is said', async (t) => {
  const folder = temporaryFolder(t);
  const out = join(folder, 'out');
  const { exitCode, stderr } = await runCli(['dashboard', '--db', join(folder, 'none.sqlite'), '--out', out]);
  assert.equal(exitCode, 2);
  assert.match(stderr, /none\.sqlite does not exist\. Fill it with: auto-triager scrape/);
  assert.ok(!existsSync(out));
});

test('a place that cannot be written to is said', async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  await writeCorrectedCorpus(corpus, correctedIssues({ count: 30, set: 2, removed: 1 }));
  writeFileSync(join(folder, 'file'), '');
  const { exitCode, stderr } = await runCli(['dashboard', '--db', corpus, '--out', join(folder, 'file')]);
  assert.equal(exitCode, 2);
  assert.match(stderr, /file/);
});

test('the page of 50,000 issues stays small enough for a phone', async (t) => {
  const folder = temporaryFolder(t);
  const corpus = join(folder, 'corpus.sqlite');
  await writeCorrectedCorpus(corpus, busyCorpus(50_000, new Date()));
  const { exitCode, stderr } = await runCli(['dashboard', '--db', corpus, '--out', folder]);
  assert.equal(exitCode, 0, stderr);
  const { length } = readFileSync(join(folder, 'index.html'));
  t.diagnostic(`the page has ${length.toLocaleString('en')} bytes`);
  assert.ok(length <= MAX_PAGE_BYTES, `${length} bytes`);
});
