import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { readSample } from '../../../support/build-sample-index.ts';
import { runCli } from '../../../support/run-cli.ts';
import { missingSharedData, readSharedLines } from '../../../support/shared-data.ts';
import { createDatabaseFor, skipsPostgres } from '../../../support/start-postgres.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** The two sum up in float32 and in whole numbers, and both give similarities in steps of .00001. */
const MAX_DIFFERENCE = 1.5e-5;
const GRAFANA = 'grafana/issues.jsonl';
const LEARNED = 400;
/** One of so many of the others is triaged: all of them take 40 s, and gave the same too. */
const STEP = 5;

interface Answer {
  readonly labels: readonly { readonly name: string; readonly probability: number; readonly applied: boolean }[];
  readonly similar: readonly { readonly number: number; readonly similarity: number }[];
}

describe('triage by an index in PostgreSQL', { skip: skipsPostgres }, () => {
  test('gives the labels and the similar issues that the same index in files gives, on the sample', async (t) => {
    await compare(t, {
      history: await readSample('issues.jsonl'),
      fresh: (await readSample('new-issues.jsonl')).slice(0, 12),
    });
  });

  test('gives them on real issues', { skip: missingSharedData(GRAFANA) }, async (t) => {
    const issues = readSharedLines(GRAFANA).sort((a, b) => numberOf(a) - numberOf(b));
    await compare(t, {
      history: issues.slice(0, LEARNED),
      fresh: issues.slice(LEARNED).filter((_, at) => at % STEP === 0),
    });
  });
});

async function compare(
  t: TestContext,
  { history, fresh }: { readonly history: readonly unknown[]; readonly fresh: readonly unknown[] },
): Promise<void> {
  const folder = temporaryFolder(t);
  const [source, corpus, one] = ['history.jsonl', 'corpus.sqlite', 'one.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const places = [join(folder, 'index'), await createDatabaseFor(t)];
  await writeFile(source, history.map((issue) => JSON.stringify(issue)).join('\n'));
  await run(['import', source, '--repo', 'acme/rocket', '--db', corpus, '--quiet']);
  for (const place of places) await run(['index', '--db', corpus, '--out', place, '--quiet']);
  for (const issue of fresh) {
    await writeFile(one, JSON.stringify(issue));
    const [files, database] = await Promise.all(
      places.map(
        async (place): Promise<Answer> =>
          JSON.parse(await run(['triage', '--issue-file', one, '--index', place, '--json'])),
      ),
    );
    assert.ok(files !== undefined && database !== undefined);
    assert.ok(files.labels.length > 0 && files.similar.length > 0);
    const what = `issue ${numberOf(issue)}`;
    assert.deepEqual(appliedBy(database), appliedBy(files), what);
    for (const [at, label] of files.labels.entries()) {
      assert.ok(Math.abs(label.probability - (database.labels[at]?.probability ?? 0)) < 1e-3, what);
    }
    assert.equal(database.similar.length, files.similar.length, what);
    for (const [at, { number, similarity }] of files.similar.entries()) {
      const same = database.similar.find((other) => other.number === number);
      // Equals at the end of the list may change places with one that is not in it.
      const closest = same?.similarity ?? database.similar.at(-1)?.similarity ?? 0;
      assert.ok(Math.abs(similarity - closest) < MAX_DIFFERENCE, `${what}: ${number} in place ${at}`);
    }
  }
}

function appliedBy({ labels }: Answer): readonly string[] {
  return labels.filter(({ applied }) => applied).map(({ name }) => name);
}

function numberOf(issue: unknown): number {
  return (issue as { readonly number: number }).number;
}

async function run(args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(args);
  assert.equal(exitCode, 0, stderr);
  return stdout;
}
