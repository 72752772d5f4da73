import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { CORPUS_APPLICATION_ID } from '../../../src/adapters/sqlite/migrate.ts';
import { CORPUS_MIGRATIONS } from '../../../src/adapters/sqlite/migrations.ts';
import { openCiHistoryFile, openCorpusFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { failedJob, passedJob, pull } from '../../run-summary/history/build-history.ts';
import { describeCiHistory, runOf } from '../../run-summary/history/ci-history-contract.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'acme/rocket';

describeCiHistory('SQLite', async (t) => {
  const store = openCiHistoryFile(join(temporaryFolder(t), 'corpus.sqlite'), { repository: REPOSITORY });
  t.after(() => store.close());
  return store;
});

test('jobs are there when the file is opened again', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const failed = failedJob(4, pull(7), {
    failingTests: ['lamp "lights"', 'wick; DROP TABLE ci_job'],
    sign: { kind: 'dependency', evidence: 'The log speaks of packages that cannot be resolved.' },
  });
  const odd = passedJob(3, { conclusion: null, branch: null });
  const store = openCiHistoryFile(path, { repository: REPOSITORY });
  await store.addAttempt(runOf(failed), [failed, { ...failed, conclusion: 'timed_out' }]);
  await store.addAttempt(runOf(odd), [odd]);
  await store.close();

  const reader = openCiHistoryFile(path, { readOnly: true });
  t.after(() => reader.close());
  assert.deepEqual(await reader.jobs(), [odd, failed, { ...failed, conclusion: 'timed_out' }]);
  assert.deepEqual(
    [...(await reader.knownRuns())],
    [
      [3, 1],
      [4, 1],
    ],
  );
});

test('a corpus of issues takes the history along, of each repository its own', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const corpus = openCorpusFile(path, { repository: REPOSITORY });
  await corpus.upsert([buildIssue({ number: 1 })]);
  await corpus.close();
  const other = openCiHistoryFile(path, { repository: 'acme/lamp' });
  await other.addAttempt(runOf(passedJob(1)), [passedJob(1)]);
  await other.close();

  const own = openCiHistoryFile(path, { repository: REPOSITORY, readOnly: true });
  t.after(() => own.close());
  assert.deepEqual([await own.jobs(), (await own.knownRuns()).size], [[], 0]);
});

test('a corpus of an older version opens, reads as one without a history, and gets one when it is written to', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const old = new DatabaseSync(path);
  for (const sql of CORPUS_MIGRATIONS.slice(0, 4)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${CORPUS_APPLICATION_ID}; PRAGMA user_version = 4`);
  old.exec(`INSERT INTO repository VALUES (1, '${REPOSITORY}')`);
  old.exec(`INSERT INTO issue VALUES (1, 5, 'open', NULL, NULL, NULL, '[]', 'Old', '')`);
  old.close();

  const reader = openCiHistoryFile(path, { readOnly: true });
  assert.deepEqual([await reader.jobs(), (await reader.knownRuns()).size], [[], 0]);
  await reader.close();
  const store = openCiHistoryFile(path, { repository: REPOSITORY });
  await store.addAttempt(runOf(passedJob(1)), [passedJob(1)]);
  assert.equal((await store.jobs()).length, 1);
  await store.close();
  const corpus = openCorpusFile(path, { readOnly: true });
  t.after(() => corpus.close());
  assert.equal((await corpus.get(5))?.title, 'Old');
});

test('a row that this program cannot have written is named as damage', async (t) => {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  const store = openCiHistoryFile(path, { repository: REPOSITORY });
  t.after(() => store.close());
  await store.addAttempt(runOf(failedJob(1)), [failedJob(1)]);
  for (const [change, message] of [
    ["failing_tests = '{}'", /damaged: a job of CI has a failure.failingTests that cannot be/],
    ["failing_tests = 'x'", /damaged: column failing_tests holds no JSON/],
    ["failing_tests = '[]', fingerprint_id = 'x'", /damaged: a job of CI has a failure.fingerprint.id that cannot be/],
  ] as const) {
    const database = new DatabaseSync(path);
    database.exec(`UPDATE ci_job SET ${change}`);
    database.close();
    await assert.rejects(
      () => store.jobs(),
      (error) => error instanceof ConfigError && message.test(error.message),
    );
  }
});
