import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findIndexFolder } from '../../../src/adapters/files/index-shelf.ts';
import { openArtifactFolder } from '../../../src/adapters/files/open-artifact-folder.ts';
import { loadManifest } from '../../../src/artifact/load-manifest.ts';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { type CliResult, runCli } from '../../support/run-cli.ts';
import { runUntilKilled } from '../../support/run-until-killed.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BEFORE = rocketIssues(60);
const AFTER = [...BEFORE.slice(1), ...rocketIssues(2, 61)];

interface World {
  readonly folder: string;
  readonly out: string;
  /** Arguments that update the index from a corpus of these issues. */
  prepare(issues: typeof BEFORE): Promise<string[]>;
}

async function setUp(t: TestContext): Promise<World> {
  const folder = temporaryFolder(t);
  const out = join(folder, 'index');
  let corpora = 0;
  const prepare = async (issues: typeof BEFORE) => {
    const [source, db] = [join(folder, 'issues.jsonl'), join(folder, `${++corpora}.sqlite`)];
    writeFileSync(source, toIssueLines(issues));
    await succeed(['import', source, '--repo', 'acme/rocket', '--db', db, '--quiet']);
    return ['index', '--db', db, '--out', out, '--update'];
  };
  return { folder, out, prepare };
}

async function succeed(args: readonly string[]): Promise<CliResult> {
  const result = await runCli(args);
  assert.equal(result.exitCode, 0, result.stderr);
  return result;
}

function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

test('an update says what changed, in words and as JSON, and a rebuild why', async (t) => {
  const { out, prepare } = await setUp(t);
  const first = await succeed(await prepare(BEFORE));
  assert.match(first.stdout, /^acme\/rocket: 60 issues, 5 labels, .*\nrebuilt because there is no index in .*index\n/);

  const update = await prepare(AFTER);
  const second = await succeed([...update, '--from', out]);
  assert.match(second.stdout, /^acme\/rocket: 61 issues, .*\nupdated: 2 new, 0 changed, 1 gone\n/);

  const third = JSON.parse((await succeed([...update, '--json'])).stdout);
  assert.deepEqual(third.update, { kind: 'updated', fresh: 0, changed: 0, gone: 0 });
  assert.deepEqual(third.counts, { issues: 61, vectors: 61, labels: 5, deletedVectors: 1 });
});

test('an updated index triages and finds similar issues, and never the one that is gone', async (t) => {
  const { folder, out, prepare } = await setUp(t);
  await succeed(await prepare(BEFORE));
  await succeed(await prepare(AFTER));
  const issue = join(folder, 'issue.json');
  const [gone] = BEFORE;
  writeFileSync(issue, JSON.stringify({ number: 900, title: gone?.title, body: gone?.body, labels: [] }));

  const { stdout } = await succeed(['similar', '--issue-file', issue, '--index', out, '--top', '61', '--json']);
  const numbers = [...stdout.matchAll(/"number":(\d+)/g)].map(([, number]) => Number(number));
  assert.ok(numbers.length >= 50 && !numbers.includes(1), stdout.slice(0, 300));
  assert.match((await succeed(['triage', '--issue-file', issue, '--index', out])).stdout, /area\/radio/);
});

test('a process that is killed while it writes leaves a whole index, and the next one goes on and tidies up', async (t) => {
  const { out, prepare } = await setUp(t);
  await succeed(await prepare(BEFORE));
  const names = readdirSync(out);
  const update = await prepare(AFTER);

  for (const change of [3, 6, 9, 12]) {
    await runUntilKilled(update, change);
    const opened = await openArtifactFolder(await findIndexFolder(out));
    assert.ok(opened.kind === 'found');
    await loadManifest(opened.files);
  }

  const { stdout } = await succeed(update);
  assert.match(stdout, /\nupdated: [02] new, 0 changed, [01] gone\n/);
  assert.deepEqual(readdirSync(out), names);
});

test('another repository’s index and --from without --update are wrong usage', async (t) => {
  const { folder, out, prepare } = await setUp(t);
  const update = await prepare(BEFORE);
  await succeed(update);
  const former = contentOf(out);
  const other = join(folder, 'other.sqlite');
  await succeed(['import', join(folder, 'issues.jsonl'), '--repo', 'acme/car', '--db', other, '--quiet']);

  const refused = await runCli(['index', '--db', other, '--out', out, '--update']);
  assert.deepEqual([refused.exitCode, refused.stdout], [2, '']);
  assert.match(refused.stderr, /The index in .* belongs to acme\/rocket, but the corpus holds issues of acme\/car/);
  assert.deepEqual(contentOf(out), former);
  const idle = await runCli(['index', '--db', other, '--out', out, '--from', out]);
  assert.equal(idle.exitCode, 2);
  assert.match(idle.stderr, /--from goes with --update/);
});
