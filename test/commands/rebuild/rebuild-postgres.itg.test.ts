import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { REPOSITORY, rebuildIn } from '../../support/rebuild-in.ts';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { createDatabaseFor, onServer, skipsPostgres } from '../../support/start-postgres.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a rebuild with a database', { skip: skipsPostgres }, () => {
  async function prepare(t: TestContext, count: number) {
    const [folder, address] = [temporaryFolder(t), await createDatabaseFor(t)];
    await importTo(address, { folder, count });
    return { folder, address, env: { AUTO_TRIAGER_DB: address } };
  }

  async function importTo(address: string, { folder, count }: { readonly folder: string; readonly count: number }) {
    const file = join(folder, 'issues.jsonl');
    await writeFile(file, toIssueLines(rocketIssues(count)));
    const { exitCode, stderr } = await runCli(['import', file, '--repo', REPOSITORY, '--db', address]);
    assert.equal(exitCode, 0, stderr);
  }

  /** Of the active index in the database. */
  async function activeIssues(address: string): Promise<unknown> {
    const { rows } = await onServer(
      "SELECT (manifest::json -> 'counts' ->> 'issues')::int AS issues FROM auto_triager.index_version WHERE state = 'active'",
      address,
    );
    return rows;
  }

  test('puts the index that went live there, from where triage labels as from the folder', async (t) => {
    const { folder, address, env } = await prepare(t, 120);
    const { outcome, alarm, notes } = await rebuildIn(folder, { env });
    assert.deepEqual([outcome, alarm, notes], ['promoted', false, []]);
    assert.deepEqual(await activeIssues(address), [{ issues: 120 }]);

    const issueFile = join(folder, 'issue.json');
    await writeFile(issueFile, JSON.stringify({ ...rocketIssues(1)[0], number: 999, labels: [] }));
    const triage = async (index: string) => {
      const { exitCode, stdout, stderr } = await runCli([
        'triage',
        '--issue-file',
        issueFile,
        '--index',
        index,
        '--json',
      ]);
      assert.equal(exitCode, 0, stderr);
      const { labels, similarIssues } = JSON.parse(stdout);
      return { labels, similar: (similarIssues ?? []).map(({ number }: { number: number }) => number) };
    };
    assert.deepEqual(await triage(address), await triage(join(folder, 'index-artifacts')));
  });

  test('follows a rollback, and catches up where the database did not take it', async (t) => {
    const { folder, address, env } = await prepare(t, 60);
    await rebuildIn(folder, { env });
    await importTo(address, { folder, count: 90 });
    await rebuildIn(folder, { env });
    assert.deepEqual(await activeIssues(address), [{ issues: 90 }]);
    const back = await rebuildIn(folder, { env, flags: { '--rollback': 'true' } });
    assert.equal(back.outcome, 'rolled-back');
    assert.deepEqual(await activeIssues(address), [{ issues: 60 }]);

    await onServer('ALTER TABLE auto_triager.index_file RENAME TO hidden', address);
    const failed = await rebuildIn(folder, { env });
    assert.equal(failed.alarm, true);
    assert.match(failed.notes.join(), /could not be put into postgres:\/\/.*index_file/);
    assert.doesNotMatch(failed.notes.join(), new RegExp(new URL(address).password));
    await onServer('ALTER TABLE auto_triager.hidden RENAME TO index_file', address);
    const mended = await rebuildIn(folder, { env });
    assert.equal(mended.alarm, false, mended.notes.join());
    assert.deepEqual(await activeIssues(address), [{ issues: 90 }]);
  });
});
