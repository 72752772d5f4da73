import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openCorpusFile, openScrapeFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { listAll } from '../../../src/corpus/list-all.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { describeCorpusStore } from '../../corpus/corpus-store-contract.ts';
import { describeScrapeStore } from '../../corpus/scrape-store-contract.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'acme/rocket';

async function fillCorpus(path: string, repository = REPOSITORY, count = 1): Promise<void> {
  const store = openCorpusFile(path, { repository });
  await store.upsert(
    Array.from({ length: count }, (_, index) => buildIssue({ number: index + 1, body: 'x'.repeat(3000) })),
  );
  await store.close();
}

async function refuses(work: () => unknown, message: RegExp): Promise<void> {
  await assert.rejects(
    async () => await work(),
    (error) => {
      assert.ok(error instanceof ConfigError, String(error));
      assert.match(error.message, message);
      return true;
    },
  );
}

describeCorpusStore('SQLite', async (t) =>
  openCorpusFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY }),
);

describeScrapeStore('SQLite', async (t) => {
  const store = openScrapeFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY });
  t.after(() => store.close());
  return store;
});

test('what was stored is there when the file is opened again, without side files', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await fillCorpus(path);
  assert.ok(!existsSync(`${path}-wal`));
  const store = openCorpusFile(path, { readOnly: true });
  assert.equal(store.repository, REPOSITORY);
  assert.equal(await store.count(), 1);
  await store.close();
});

test('several repositories live in one file and do not see each other', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await fillCorpus(path, 'acme/rocket', 3);
  await fillCorpus(path, 'acme/sled', 1);
  const store = openCorpusFile(path, { repository: 'Acme/Sled' });
  assert.equal(store.repository, 'acme/sled');
  assert.equal(await store.count(), 1);
  assert.deepEqual(
    (await listAll(store)).map((issue) => issue.number),
    [1],
  );
  await store.close();
  await refuses(
    () => openCorpusFile(path),
    /holds several repositories \(acme\/rocket, acme\/sled\); choose one with --repo/,
  );
});

test('one process reads while another writes', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await fillCorpus(path);
  const writer = new DatabaseSync(path);
  writer.exec('BEGIN IMMEDIATE; DELETE FROM issue');
  const reader = openCorpusFile(path, { readOnly: true });
  assert.equal(await reader.count(), 1);
  await reader.close();
  writer.exec('ROLLBACK');
  writer.close();
});

test('a failed upsert leaves the store as it was', async (t) => {
  const store = openCorpusFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY });
  t.after(() => store.close());
  await store.upsert([buildIssue({ number: 1 })]);
  await assert.rejects(() => store.upsert([buildIssue({ number: 2 }), buildIssue({ number: -3 })]), /constraint/);
  assert.deepEqual(
    (await listAll(store)).map((issue) => issue.number),
    [1],
  );
});

test('a repository that is not owner/name is refused', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  for (const repository of ['rocket', 'a/b/c', 'https://github.com/acme/rocket', '-a/b', 'a/..', 'a/b ', '']) {
    await refuses(() => openCorpusFile(path, { repository }), /must be given as owner\/name/);
  }
  assert.ok(!existsSync(path));
});

test('reading needs a file that holds the repository', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await refuses(
    () => openCorpusFile(path, { readOnly: true }),
    /corpus\.sqlite does not exist\. Fill it with: auto-triager scrape .* or with: auto-triager import/,
  );
  await refuses(() => openCorpusFile(path), /does not exist/);
  assert.ok(!existsSync(path));
  writeFileSync(path, '');
  await refuses(() => openCorpusFile(path, { readOnly: true }), /holds no issues yet/);
  await refuses(() => openCorpusFile(path), /holds no issues yet/);
  await fillCorpus(path);
  await refuses(
    () => openCorpusFile(path, { repository: 'a/b', readOnly: true }),
    /holds no issues of a\/b; it holds acme\/rocket/,
  );
});

test('a missing folder and a folder in place of the file are named', async (t) => {
  const folder = temporaryFolder(t);
  await refuses(
    () => openCorpusFile(join(folder, 'no', 'x.sqlite'), { repository: REPOSITORY }),
    /the folder .*no does not exist/,
  );
  await refuses(() => openCorpusFile(folder, { repository: REPOSITORY }), /is a folder; give the path of a file/);
});

test('a file that is no database is refused and left alone', async (t) => {
  const path = join(temporaryFolder(t), 'issues.jsonl');
  const text = '{"number": 1}\n'.repeat(100);
  writeFileSync(path, text);
  await refuses(() => openCorpusFile(path, { repository: REPOSITORY }), /is not a SQLite database/);
  await refuses(() => openCorpusFile(path, { readOnly: true }), /is not a SQLite database/);
  assert.equal(readFileSync(path, 'utf8'), text);
});

test('a database of another program, an index and a newer corpus are refused and left alone', async (t) => {
  const folder = temporaryFolder(t);
  const paths = { foreign: join(folder, 'a'), catalog: join(folder, 'b'), newer: join(folder, 'c') };
  const foreign = new DatabaseSync(paths.foreign);
  foreign.exec('CREATE TABLE issue (id)');
  foreign.close();
  const former = new DatabaseSync(paths.catalog);
  former.exec('PRAGMA application_id = 0x41546978; PRAGMA user_version = 3');
  former.close();
  await fillCorpus(paths.newer);
  const newer = new DatabaseSync(paths.newer);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  const before = Object.values(paths).map((path) => readFileSync(path));
  for (const readOnly of [true, false]) {
    const options = { repository: REPOSITORY, readOnly };
    await refuses(() => openCorpusFile(paths.foreign, options), /is a database of another program/);
    await refuses(() => openCorpusFile(paths.catalog, options), /is part of an index, not a corpus/);
    await refuses(
      () => openCorpusFile(paths.newer, options),
      /newer auto-triager: its schema has version 99, .* up to 7/,
    );
  }
  assert.deepEqual(
    Object.values(paths).map((path) => readFileSync(path)),
    before,
  );
});

test('a damaged file is told from a good one, at the latest when it is read', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await fillCorpus(path, REPOSITORY, 300);
  const file = openSync(path, 'r+');
  for (let page = 3; page < 100; page += 1) writeSync(file, Buffer.alloc(200, 0xff), 0, 200, page * 4096);
  closeSync(file);
  await refuses(() => {
    const store = openCorpusFile(path, { readOnly: true });
    t.after(() => store.close());
    return listAll(store);
  }, /The corpus file .*corpus\.sqlite is damaged; restore a copy/);
});

test('a row that was changed by hand is named as damage', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await fillCorpus(path);
  const database = new DatabaseSync(path);
  database.exec(`UPDATE issue SET labels = '{"a": 1}'`);
  database.close();
  const store = openCorpusFile(path, { readOnly: true });
  t.after(() => store.close());
  await refuses(() => store.get(1), /is damaged: column labels holds no list of names/);
});

test('without permission to write, a corpus can be read and says why it cannot be changed', async (t) => {
  const folder = join(temporaryFolder(t), 'read-only');
  mkdirSync(folder);
  const path = join(folder, 'corpus.sqlite');
  await fillCorpus(path);
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  chmodSync(join(folder, '..'), 0o755);
  const script = `
    import { openCorpusFile } from ${JSON.stringify(import.meta.resolve('../../../src/adapters/sqlite/open-corpus.ts'))};
    // The superuser may write anywhere; nobody (65534 on Linux) may not. The program is loaded by now, wherever it lies.
    if (process.getuid?.() === 0) {
      process.setgid(65534);
      process.setuid(65534);
    }
    const path = ${JSON.stringify(path)};
    console.log(await openCorpusFile(path, { readOnly: true }).count());
    try { await openCorpusFile(path, { repository: 'acme/rocket' }).upsert([]); } catch (error) { console.log(error.message); }
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  chmodSync(folder, 0o755);
  assert.equal(stderr, '');
  assert.match(stdout, /^1\nThe corpus file .* is read-only; allow writing to the file and its folder\n$/);
});

test('progress of a scrape that was changed by hand is named as damage', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const store = openScrapeFile(path, { repository: REPOSITORY });
  t.after(() => store.close());
  await store.commit({ progress: await store.progress() });
  const database = new DatabaseSync(path);
  database.exec(`UPDATE scrape SET progress = '{"changes": 1}'`);
  database.close();
  await refuses(() => store.progress(), /is damaged: column progress holds no progress of a scrape/);
});

test('a step of a scrape is written whole or not at all', async (t) => {
  const store = openScrapeFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY });
  t.after(() => store.close());
  const progress = await store.progress();
  const later = { ...progress, changes: { since: '2024-01-01T00:00:00Z', isComplete: true } };
  const issues = [buildIssue({ number: 1 }), buildIssue({ number: -3 })];

  await assert.rejects(() => store.commit({ progress: later, issues }), /constraint/);

  assert.deepEqual([await store.count(), await store.progress()], [0, progress]);
});
