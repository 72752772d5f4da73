import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { openFileRowTables, openScrapeFile } from '../../src/adapters/sqlite/open-corpus.ts';
import { CORPUS_TABLES } from '../../src/corpus/corpus-tables.ts';
import { NO_PROGRESS } from '../../src/corpus/scrape-progress.ts';
import { runCli } from '../support/run-cli.ts';
import { createDatabaseFor, onServer, skipsPostgres } from '../support/start-postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { correctedIssues, writeCorrectedCorpus } from '../support/write-corrected-corpus.ts';

const REPOSITORY = 'acme/rocket';
const AT = '2026-01-05T00:00:00Z';

/** A corpus with rows in nearly all tables. */
async function writeFullCorpus(path: string): Promise<void> {
  await writeCorrectedCorpus(path, correctedIssues({ count: 1_200 }));
  const store = openScrapeFile(path, { repository: REPOSITORY });
  const [one, two, gone] = [1, 2, 3];
  const suggestion = {
    id: 70,
    issue: one,
    action: 'add_label',
    value: 'area/fuel',
    state: 'pending',
    targetId: 9,
    rationale: 'ähnlich',
  } as const;
  await store.commit({
    progress: { ...NO_PROGRESS, labelsEtag: 'W/"☄️"' },
    labels: [{ id: 9, name: 'area/fuel' }],
    typeEvents: [{ id: 5, issue: one, action: 'added', from: null, to: 'Bug', actor: 'ann', at: AT }],
    inquiries: [
      { issue: one, turn: 1, subject: 'suggestions', suggestions: [{ ...suggestion, createdAt: AT, updatedAt: AT }] },
      {
        issue: two,
        turn: 1,
        subject: 'comments',
        comments: [{ id: 'IC_x', issue: two, createdAt: AT, plusOnes: 1, minusOnes: 0 }],
      },
      {
        issue: two,
        turn: 1,
        subject: 'duplicates',
        duplicates: [{ issue: two, of: one, source: 'event', by: 'ann', at: AT }],
      },
    ],
    gone: [gone],
  });
  const issue = await store.get(two);
  assert.ok(issue !== undefined);
  await store.upsert([
    { ...issue, type: 'Bug', fields: { Priority: 'High' }, details: { commentCount: 3 }, updatedAt: AT },
  ]);
  await store.close();
}

/** Every row of every table, as the store gives them. */
async function rowsOf(path: string): Promise<Record<string, unknown[]>> {
  const tables = openFileRowTables(path, { repository: REPOSITORY });
  const rows: Record<string, unknown[]> = {};
  for (const table of Object.values(CORPUS_TABLES)) rows[table.name] = await tables.read(table, {});
  await tables.close();
  return rows;
}

async function copy(from: string, to: string, ...more: string[]) {
  const { exitCode, stdout, stderr } = await runCli(['store', 'copy', from, to, '--json', ...more]);
  return { exitCode, stderr, repositories: stdout === '' ? [] : JSON.parse(stdout).repositories };
}

test('a file is copied into a file row by row, and a second time nothing is written', async (t) => {
  const folder = temporaryFolder(t);
  const [from, to] = [join(folder, 'from.sqlite'), join(folder, 'to.sqlite')];
  await writeFullCorpus(from);
  const first = await copy(from, to);
  assert.equal(first.exitCode, 0, first.stderr);
  const rows = await rowsOf(from);
  const total = Object.values(rows).flat().length;
  assert.ok(total > 1_200);
  assert.deepEqual(first.repositories, [
    { repository: REPOSITORY, copied: total, same: 0, different: 0, examples: [] },
  ]);
  assert.deepEqual(await rowsOf(to), rows);
  assert.deepEqual((await copy(from, to)).repositories[0], { ...first.repositories[0], copied: 0, same: total });
});

test('what differs there is left and named, and the run fails', async (t) => {
  const folder = temporaryFolder(t);
  const [from, to] = [join(folder, 'from.sqlite'), join(folder, 'to.sqlite')];
  await writeFullCorpus(from);
  await copy(from, to);
  const store = openScrapeFile(to, { repository: REPOSITORY });
  const issue = await store.get(7);
  assert.ok(issue !== undefined);
  await store.upsert([{ ...issue, title: 'Newer', updatedAt: '2027-01-01T00:00:00Z' }]);
  await store.close();
  const { exitCode, repositories } = await copy(from, to);
  assert.equal(exitCode, 1);
  assert.deepEqual([repositories[0].different, repositories[0].examples], [1, ['issue 7']]);
});

test('a place that is not there, a repository that it lacks, and the same place twice are refused', async (t) => {
  const folder = temporaryFolder(t);
  const from = join(folder, 'from.sqlite');
  await writeCorrectedCorpus(from, correctedIssues({ count: 5, set: 0, removed: 0 }));
  assert.match((await copy(join(folder, 'no.sqlite'), from)).stderr, /cannot be opened/);
  assert.match(
    (await copy(from, join(folder, 'to.sqlite'), '--repo', 'acme/sled')).stderr,
    /holds no issues of acme\/sled/,
  );
  assert.match((await copy(from, from)).stderr, /the same/);
});

describe('with a database', { skip: skipsPostgres }, () => {
  async function prepare(t: TestContext) {
    const folder = temporaryFolder(t);
    const from = join(folder, 'from.sqlite');
    await writeFullCorpus(from);
    return { from, back: join(folder, 'back.sqlite'), address: await createDatabaseFor(t) };
  }

  test('a corpus goes there and back without a change', async (t) => {
    const { from, back, address } = await prepare(t);
    const there = await copy(from, address);
    assert.equal(there.exitCode, 0, there.stderr);
    const again = await copy(address, back);
    assert.equal(again.exitCode, 0, again.stderr);
    assert.equal(again.repositories[0].copied, there.repositories[0].copied);
    assert.deepEqual(await rowsOf(back), await rowsOf(from));
  });

  test('a copy that was cut off goes on where it stopped', async (t) => {
    const { from, address } = await prepare(t);
    const rows = Object.values(await rowsOf(from)).flat().length;
    await copy(from, address);
    // As if it had ended in the middle of the issues.
    await onServer(
      'DELETE FROM auto_triager.issue WHERE number > 600; DELETE FROM auto_triager.label_event; DELETE FROM auto_triager.scrape',
      address,
    );
    const { repositories } = await copy(from, address);
    assert.equal(repositories[0].different, 0);
    assert.equal(repositories[0].copied + repositories[0].same, rows);
    assert.ok(repositories[0].copied > 600 && repositories[0].same > 600);
  });
});
