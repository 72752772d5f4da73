import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { CORPUS_APPLICATION_ID } from '../../../src/adapters/sqlite/migrate.ts';
import { CORPUS_MIGRATIONS } from '../../../src/adapters/sqlite/migrations.ts';
import { openCorpusFile, openScrapeFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'acme/rocket';

test('a file of an older version is read as it is, and brought up to date when it is written to', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const old = new DatabaseSync(path);
  for (const sql of CORPUS_MIGRATIONS.slice(0, 2)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${CORPUS_APPLICATION_ID}; PRAGMA user_version = 2`);
  old.exec(`INSERT INTO repository VALUES (1, '${REPOSITORY}')`);
  old.exec(`INSERT INTO issue VALUES (1, 5, 'open', NULL, NULL, NULL, '[]', 'Old', '')`);
  old.close();

  const reader = openCorpusFile(path, { readOnly: true });
  const read = [(await reader.get(5))?.title, [...(await reader.labelEvents())], await reader.tombstones()];
  await reader.close();
  const store = openScrapeFile(path, { repository: REPOSITORY });
  t.after(() => store.close());
  const progress = await store.progress();

  assert.deepEqual(read, ['Old', [], []]);
  assert.deepEqual([(await store.get(5))?.title, progress.changes.isComplete], ['Old', false]);
});

test('a file of schema 5 is read without types, and keeps its issues, details and progress when types come', async (t) => {
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

  const reader = openCorpusFile(path, { readOnly: true });
  const before = await reader.get(5);
  const decisions = [
    ...(await reader.issueTypeEvents()),
    ...(await reader.suggestions()),
    ...(await reader.knownDuplicates()),
  ];
  await reader.close();
  const store = openScrapeFile(path, { repository: REPOSITORY });
  t.after(() => store.close());
  assert.ok(before !== undefined);
  const seen = { ...before, type: 'Bug' };
  await store.commit({ progress: await store.progress(), issues: [seen] });

  assert.deepEqual(decisions, []);
  assert.deepEqual([before.type, before.details?.stateReason], [undefined, 'duplicate']);
  assert.deepEqual(await store.get(5), seen);
  assert.deepEqual((await store.progress()).recheck, { round: 2, isWalked: true });
  assert.deepEqual(await store.duplicatesToAsk(10), [5]);
});

test('a file of schema 6 has no comments, and keeps what it was asked about when they come', async (t) => {
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

  const reader = openCorpusFile(path, { readOnly: true });
  const before = [...(await reader.ownComments())];
  await reader.close();
  const store = openScrapeFile(path, { repository: REPOSITORY });
  t.after(() => store.close());
  const comments = [{ id: 'a', issue: 6, createdAt: '2026-01-01T00:00:00Z', plusOnes: 1, minusOnes: 0 }];
  await store.commit({
    progress: await store.progress(),
    inquiries: [{ subject: 'comments', issue: 6, turn: 1, comments }],
  });

  assert.deepEqual([before, await store.duplicatesToAsk(9), [...(await store.ownComments())]], [[], [6], comments]);
  assert.deepEqual(await store.commentsToAsk({ which: 'changed', since: '2025-01-01T00:00:00Z', limit: 9 }), [5]);
});
