import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openPostgresCorpus } from '../../src/adapters/postgres/open-postgres-corpus.ts';
import { scrapeIntoCorpus } from '../../src/commands/scrape-into-corpus.ts';
import { silentLog } from '../../src/shared/log.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { createDatabaseFor, skipsPostgres } from '../support/start-postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const REPOSITORIES = ['acme/a', 'acme/b', 'acme/c', 'acme/d'];
const ISSUES_OF_EACH = 1250;

describe('commands with a database in place of a corpus file', { skip: skipsPostgres }, () => {
  test('tell of it what they tell of a file, and never its password', async (t) => {
    const folder = temporaryFolder(t);
    const [address, issues] = [await createDatabaseFor(t), join(folder, 'issues.jsonl')];
    writeFileSync(
      issues,
      rocketIssues(120)
        .map((issue) => JSON.stringify(issue))
        .join('\n'),
    );
    const labels = join(folder, 'labels.txt');
    writeFileSync(labels, 'area/fuel\narea/radio\n');
    const { password } = new URL(address);
    const run = async (place: string, ...args: readonly string[]): Promise<string> => {
      const { stdout, stderr, exitCode } = await runCli([...args, '--db', place]);
      assert.equal(exitCode, 0, stderr);
      assert.ok(!`${stdout}${stderr}`.includes(password));
      return stdout.replaceAll(/"(?:madeAt|durationMs|durations?)":[^,}]+/g, '');
    };
    const file = join(folder, 'corpus.sqlite');
    const imported = await Promise.all(
      [file, address].map((place) => run(place, 'import', issues, '--repo', 'acme/rocket')),
    );
    assert.deepEqual(
      imported.map((text) => /120 new, .* 120 issues in/.test(text)),
      [true, true],
    );
    assert.match(imported[1] ?? '', /in postgres:\/\/[\d.:]+\/test_\w+\n/);
    for (const args of [
      ['corrections', '--json'],
      ['dashboard', '--json', '--out', folder],
      ['lint-labels', '--json', '--labels-file', labels],
    ]) {
      assert.equal(await run(address, ...args), await run(file, ...args), args[0]);
    }
    const evaluated = await run(address, 'evaluate');
    assert.equal(withoutTimes(evaluated), withoutTimes(await run(file, 'evaluate')));
    await run(address, 'index', '--out', join(folder, 'index'));
  });

  test('eight imports at once into four repositories lose and double nothing', async (t) => {
    const folder = temporaryFolder(t);
    const address = await createDatabaseFor(t);
    const lines = Array.from({ length: ISSUES_OF_EACH }, (_, index) => {
      return JSON.stringify({ number: index + 1, title: `Issue ${index + 1}`, body: 'x'.repeat(200), labels: [] });
    });
    const files = [join(folder, 'forth.jsonl'), join(folder, 'back.jsonl')] as const;
    writeFileSync(files[0], lines.join('\n'));
    writeFileSync(files[1], lines.toReversed().join('\n'));
    const env = { AUTO_TRIAGER_DB: address };
    const runs = await Promise.all(
      REPOSITORIES.flatMap((repository) =>
        files.map((file) => startCli(['import', file, '--repo', repository, '--json'], { env })),
      ),
    );
    const reports = runs.map(({ stdout, stderr, exitCode }) => {
      assert.equal(exitCode, 0, stderr);
      return JSON.parse(stdout) as { readonly inserted: number; readonly unchanged: number };
    });
    const inserted = reports.reduce((sum, report) => sum + report.inserted, 0);
    assert.equal(inserted, REPOSITORIES.length * ISSUES_OF_EACH);
    for (const repository of REPOSITORIES) {
      const store = await openPostgresCorpus(address, { repository, readOnly: true });
      assert.equal(await store.count(), ISSUES_OF_EACH);
      await store.close();
    }
  });

  test('a scrape fills it from GitHub, and the next one finds nothing new', async (t) => {
    const server = await startGitHub({ labels: ['bug'] });
    t.after(() => server.close());
    await server.call('POST', '/issues', { title: 'Leak', body: 'Fuel', labels: ['bug'] });
    const address = await createDatabaseFor(t);
    const request = { repository: REPOSITORY, corpusFile: address, apiUrl: server.apiUrl, retryBaseMs: 1 };
    const first = await scrapeIntoCorpus(request, { log: silentLog });
    const second = await scrapeIntoCorpus(request, { log: silentLog });
    assert.deepEqual([first.kind, first.inserted, second.inserted + second.changed], ['complete', 1, 0]);
    const store = await openPostgresCorpus(address, { repository: REPOSITORY, readOnly: true });
    t.after(() => store.close());
    assert.deepEqual((await store.get(1))?.labels, ['bug']);
  });
});

function withoutTimes(text: string): string {
  return text.replaceAll(/[\d.]+ m?s\b/g, '');
}
