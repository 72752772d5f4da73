import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { CORPUS_APPLICATION_ID } from '../../../src/adapters/sqlite/migrate.ts';
import { CORPUS_MIGRATIONS } from '../../../src/adapters/sqlite/migrations.ts';
import { openCorpus, openScrapeStore } from '../../../src/adapters/sqlite/open-corpus.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'acme/rocket';

function fillCorpus(path: string, repository = REPOSITORY, count = 1): void {
  const store = openCorpus(path, { repository });
  store.upsert(Array.from({ length: count }, (_, index) => buildIssue({ number: index + 1, body: 'x'.repeat(3000) })));
  store.close();
}

function refuses(work: () => unknown, message: RegExp): void {
  assert.throws(work, (error) => {
    assert.ok(error instanceof ConfigError, String(error));
    assert.match(error.message, message);
    return true;
  });
}

describeCorpusStore('SQLite', (t) => openCorpus(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY }));

test('what was stored is there when the file is opened again, without side files', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  fillCorpus(path);
  assert.ok(!existsSync(`${path}-wal`));
  const store = openCorpus(path, { readOnly: true });
  assert.equal(store.repository, REPOSITORY);
  assert.equal(store.count(), 1);
  store.close();
});

test('several repositories live in one file and do not see each other', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  fillCorpus(path, 'acme/rocket', 3);
  fillCorpus(path, 'acme/sled', 1);
  const store = openCorpus(path, { repository: 'Acme/Sled' });
  assert.equal(store.repository, 'acme/sled');
  assert.equal(store.count(), 1);
  assert.deepEqual(
    [...store.list()].map((issue) => issue.number),
    [1],
  );
  store.close();
  refuses(() => openCorpus(path), /holds several repositories \(acme\/rocket, acme\/sled\); choose one with --repo/);
});

test('one process reads while another writes', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  fillCorpus(path);
  const writer = new DatabaseSync(path);
  writer.exec('BEGIN IMMEDIATE; DELETE FROM issue');
  const reader = openCorpus(path, { readOnly: true });
  assert.equal(reader.count(), 1);
  reader.close();
  writer.exec('ROLLBACK');
  writer.close();
});

test('a failed upsert leaves the store as it was', (t) => {
  const store = openCorpus(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY });
  t.after(() => store.close());
  store.upsert([buildIssue({ number: 1 })]);
  assert.throws(() => store.upsert([buildIssue({ number: 2 }), buildIssue({ number: -3 })]), /constraint/);
  assert.deepEqual(
    [...store.list()].map((issue) => issue.number),
    [1],
  );
});

test('a repository that is not owner/name is refused', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  for (const repository of ['rocket', 'a/b/c', 'https://github.com/acme/rocket', '-a/b', 'a/..', 'a/b ', '']) {
    refuses(() => openCorpus(path, { repository }), /must be given as owner\/name/);
  }
  assert.ok(!existsSync(path));
});

test('reading needs a file that holds the repository', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  refuses(
    () => openCorpus(path, { readOnly: true }),
    /corpus\.sqlite does not exist\. Fill it with: auto-triager scrape .* or with: auto-triager import/,
  );
  refuses(() => openCorpus(path), /does not exist/);
  assert.ok(!existsSync(path));
  writeFileSync(path, '');
  refuses(() => openCorpus(path, { readOnly: true }), /holds no issues yet/);
  refuses(() => openCorpus(path), /holds no issues yet/);
  fillCorpus(path);
  refuses(
    () => openCorpus(path, { repository: 'a/b', readOnly: true }),
    /holds no issues of a\/b; it holds acme\/rocket/,
  );
});

test('a missing folder and a folder in place of the file are named', (t) => {
  const folder = temporaryFolder(t);
  refuses(
    () => openCorpus(join(folder, 'no', 'x.sqlite'), { repository: REPOSITORY }),
    /the folder .*no does not exist/,
  );
  refuses(() => openCorpus(folder, { repository: REPOSITORY }), /is a folder; give the path of a file/);
});

test('a file that is no database is refused and left alone', (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  const text = '{"number": 1}\n'.repeat(100);
  writeFileSync(path, text);
  refuses(() => openCorpus(path, { repository: REPOSITORY }), /is not a SQLite database/);
  refuses(() => openCorpus(path, { readOnly: true }), /is not a SQLite database/);
  assert.equal(readFileSync(path, 'utf8'), text);
});

test('a database of another program, an index and a newer corpus are refused and left alone', (t) => {
  const folder = temporaryFolder(t);
  const paths = { foreign: join(folder, 'a'), catalog: join(folder, 'b'), newer: join(folder, 'c') };
  const foreign = new DatabaseSync(paths.foreign);
  foreign.exec('CREATE TABLE issue (id)');
  foreign.close();
  const former = new DatabaseSync(paths.catalog);
  former.exec('PRAGMA application_id = 0x41546978; PRAGMA user_version = 3');
  former.close();
  fillCorpus(paths.newer);
  const newer = new DatabaseSync(paths.newer);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  const before = Object.values(paths).map((path) => readFileSync(path));
  for (const readOnly of [true, false]) {
    const options = { repository: REPOSITORY, readOnly };
    refuses(() => openCorpus(paths.foreign, options), /is a database of another program/);
    refuses(() => openCorpus(paths.catalog, options), /is part of an index, not a corpus/);
    refuses(() => openCorpus(paths.newer, options), /newer auto-triager: its schema has version 99, .* up to 7/);
  }
  assert.deepEqual(
    Object.values(paths).map((path) => readFileSync(path)),
    before,
  );
});

test('a damaged file is told from a good one, at the latest when it is read', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  fillCorpus(path, REPOSITORY, 300);
  const file = openSync(path, 'r+');
  for (let page = 3; page < 100; page += 1) writeSync(file, Buffer.alloc(200, 0xff), 0, 200, page * 4096);
  closeSync(file);
  refuses(() => {
    const store = openCorpus(path, { readOnly: true });
    t.after(() => store.close());
    return [...store.list()];
  }, /The corpus file .*corpus\.sqlite is damaged; restore a copy/);
});

test('a row that was changed by hand is named as damage', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  fillCorpus(path);
  const database = new DatabaseSync(path);
  database.exec(`UPDATE issue SET labels = '{"a": 1}'`);
  database.close();
  const store = openCorpus(path, { readOnly: true });
  t.after(() => store.close());
  refuses(() => store.get(1), /is damaged: column labels holds no list of names/);
});

test('without permission to write, a corpus can be read and says why it cannot be changed', (t) => {
  const folder = join(temporaryFolder(t), 'read-only');
  mkdirSync(folder);
  const path = join(folder, 'corpus.sqlite');
  fillCorpus(path);
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  chmodSync(join(folder, '..'), 0o755);
  const script = `
    import { openCorpus } from ${JSON.stringify(import.meta.resolve('../../../src/adapters/sqlite/open-corpus.ts'))};
    // The superuser may write anywhere; nobody (65534 on Linux) may not. The program is loaded by now, wherever it lies.
    if (process.getuid?.() === 0) {
      process.setgid(65534);
      process.setuid(65534);
    }
    const path = ${JSON.stringify(path)};
    console.log(openCorpus(path, { readOnly: true }).count());
    try { openCorpus(path, { repository: 'acme/rocket' }).upsert([]); } catch (error) { console.log(error.message); }
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  chmodSync(folder, 0o755);
  assert.equal(stderr, '');
  assert.match(stdout, /^1\nThe corpus file .* is read-only; allow writing to the file and its folder\n$/);
});

test('a file of an older version is read as it is, and brought up to date when it is written to', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const old = new DatabaseSync(path);
  for (const sql of CORPUS_MIGRATIONS.slice(0, 2)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${CORPUS_APPLICATION_ID}; PRAGMA user_version = 2`);
  old.exec(`INSERT INTO repository VALUES (1, '${REPOSITORY}')`);
  old.exec(`INSERT INTO issue VALUES (1, 5, 'open', NULL, NULL, NULL, '[]', 'Old', '')`);
  old.close();

  const reader = openCorpus(path, { readOnly: true });
  const read = [reader.get(5)?.title, [...reader.labelEvents()], reader.tombstones()];
  reader.close();
  const store = openScrapeStore(path, { repository: REPOSITORY });
  t.after(() => store.close());
  const progress = store.progress();

  assert.deepEqual(read, ['Old', [], []]);
  assert.deepEqual([store.get(5)?.title, progress.changes.isComplete], ['Old', false]);
});

test('a file of schema 5 is read without types, and keeps its issues, details and progress when types come', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const old = new DatabaseSync(path);
  for (const sql of CORPUS_MIGRATIONS.slice(0, 5)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${CORPUS_APPLICATION_ID}; PRAGMA user_version = 5`);
  old.exec(`INSERT INTO repository VALUES (1, '${REPOSITORY}')`);
  old.exec(`INSERT INTO issue VALUES (1, 5, 'closed', NULL, '2026-01-01T00:00:00Z', NULL, '["bug"]', 'Old', 'Text')`);
  old.exec(`INSERT INTO issue_detail VALUES (1, 5, 'duplicate', NULL, NULL, 3, NULL, NULL)`);
  old.exec(
    `INSERT INTO scrape VALUES (1, '{"changes":{"isComplete":true},"events":{},"recheck":{"round":2,"isWalked":true}}')`,
  );
  old.close();

  const reader = openCorpus(path, { readOnly: true });
  const before = reader.get(5);
  const decisions = [...reader.issueTypeEvents(), ...reader.suggestions(), ...reader.knownDuplicates()];
  reader.close();
  const store = openScrapeStore(path, { repository: REPOSITORY });
  t.after(() => store.close());
  assert.ok(before !== undefined);
  const seen = { ...before, type: 'Bug' };
  store.commit({ progress: store.progress(), issues: [seen] });

  assert.deepEqual(decisions, []);
  assert.deepEqual([before.type, before.details?.stateReason], [undefined, 'duplicate']);
  assert.deepEqual(store.get(5), seen);
  assert.deepEqual(store.progress().recheck, { round: 2, isWalked: true });
  assert.deepEqual(store.duplicatesToAsk(10), [5]);
});

test('a file of schema 6 has no comments, and keeps what it was asked about when they come', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const old = new DatabaseSync(path);
  for (const sql of CORPUS_MIGRATIONS.slice(0, 6)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${CORPUS_APPLICATION_ID}; PRAGMA user_version = 6`);
  old.exec(`INSERT INTO repository VALUES (1, '${REPOSITORY}')`);
  for (const number of [5, 6]) {
    old.exec(
      `INSERT INTO issue VALUES (1, ${number}, 'closed', NULL, '2026-01-01T00:00:00Z', NULL, '[]', 'Old', 'Text')`,
    );
    old.exec(`INSERT INTO issue_detail VALUES (1, ${number}, 'duplicate', NULL, NULL, 3, NULL, NULL)`);
  }
  old.exec("INSERT INTO inquiry VALUES (1, 'duplicates', 5, '2026-01-01T00:00:00Z', 0)");
  old.close();

  const reader = openCorpus(path, { readOnly: true });
  const before = [...reader.ownComments()];
  reader.close();
  const store = openScrapeStore(path, { repository: REPOSITORY });
  t.after(() => store.close());
  const comments = [{ id: 'a', issue: 6, createdAt: '2026-01-01T00:00:00Z', plusOnes: 1, minusOnes: 0 }];
  store.commit({ progress: store.progress(), inquiries: [{ subject: 'comments', issue: 6, turn: 1, comments }] });

  assert.deepEqual([before, store.duplicatesToAsk(9), [...store.ownComments()]], [[], [6], comments]);
  assert.deepEqual(store.commentsToAsk({ which: 'changed', since: '2025-01-01T00:00:00Z', limit: 9 }), [5]);
});

test('progress of a scrape that was changed by hand is named as damage', (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const store = openScrapeStore(path, { repository: REPOSITORY });
  t.after(() => store.close());
  store.commit({ progress: store.progress() });
  const database = new DatabaseSync(path);
  database.exec(`UPDATE scrape SET progress = '{"changes": 1}'`);
  database.close();
  refuses(() => store.progress(), /is damaged: column progress holds no progress of a scrape/);
});

test('a step of a scrape is written whole or not at all', (t) => {
  const store = openScrapeStore(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY });
  t.after(() => store.close());
  const progress = store.progress();
  const later = { ...progress, changes: { since: '2024-01-01T00:00:00Z', isComplete: true } };
  const issues = [buildIssue({ number: 1 }), buildIssue({ number: -3 })];

  assert.throws(() => store.commit({ progress: later, issues }), /constraint/);

  assert.deepEqual([store.count(), store.progress()], [0, progress]);
});
