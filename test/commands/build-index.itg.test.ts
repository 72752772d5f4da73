import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ARTIFACT_FILES } from '../../src/artifact/artifact.ts';
import { parseManifest } from '../../src/artifact/manifest.ts';
import { rocketIssues, toIssueLines } from '../support/rocket-issues.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { writeTree } from '../support/write-tree.ts';

interface Built extends CliResult {
  readonly folder: string;
  readonly out: string;
}

/** Imports the lines and builds an index of them, with more files beside the corpus. */
async function build(t: TestContext, options: BuildCase): Promise<Built> {
  const { lines, flags = [], more = {} } = options;
  const folder = await writeTree(t, { 'issues.jsonl': lines, ...more });
  const [source, db, out] = ['issues.jsonl', 'corpus.sqlite', 'index'].map((name) => join(folder, name)) as Three;
  // An import of nothing makes an empty corpus, and is no success.
  const imported = await runCli(['import', source, '--repo', 'acme/rocket', '--db', db]);
  assert.equal(imported.exitCode, lines === '' ? 1 : 0);
  const inFolder = flags.map((flag) => flag.replace('FOLDER', folder));
  return { folder, out, ...(await runCli(['index', '--db', db, '--out', out, ...inFolder])) };
}

type Three = [string, string, string];

interface BuildCase {
  readonly lines: string;
  readonly flags?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
}

function readManifest(out: string) {
  return parseManifest(readFileSync(join(out, 'manifest.json'), 'utf8'));
}

const ROCKETS = toIssueLines(rocketIssues(30));

test('an index is built from the corpus, and says in JSON what became of it', async (t) => {
  const { exitCode, stdout, stderr, out } = await build(t, { lines: ROCKETS, flags: ['--json'] });

  assert.equal(exitCode, 0, stderr);
  const report = JSON.parse(stdout);
  assert.deepEqual(
    [report.repository, report.out, report.counts],
    ['acme/rocket', out, { issues: 30, vectors: 30, labels: 5, deletedVectors: 0 }],
  );
  assert.deepEqual(Object.keys(report).sort(), [
    'bytes',
    'counts',
    'durationMs',
    'embedder',
    'informationNote',
    'out',
    'repository',
    'thresholds',
    'timings',
  ]);
  assert.deepEqual(readdirSync(out).sort(), [...ARTIFACT_FILES].sort());
  const { labels, thresholds, files } = readManifest(out);
  assert.deepEqual(
    labels.map(({ name, family, support }) => [name, family, support]),
    [
      ['area/cabin', 'area', 10],
      ['area/fuel', 'area', 10],
      ['area/radio', 'area', 10],
      ['type/bug', 'type', 15],
      ['type/feature', 'type', 15],
    ],
  );
  assert.deepEqual([thresholds.area?.maxLabels, thresholds.type?.maxLabels], [3, 1]);
  assert.equal(
    report.bytes,
    Object.values(files).reduce((sum, file) => sum + file.bytes, 0),
  );
});

test('the same corpus gives the same files, and a second build replaces the first', async (t) => {
  const { folder, out } = await build(t, { lines: ROCKETS, flags: ['--quiet'] });
  const first = readManifest(out);

  const { exitCode, stdout } = await runCli(['index', '--db', join(folder, 'corpus.sqlite'), '--out', out]);

  assert.equal(exitCode, 0);
  assert.match(
    stdout,
    /^acme\/rocket: 30 issues, 5 labels, \d+\.\d MB in .*\narea: .*\ntype: .*\nMissing information: /,
  );
  assert.deepEqual(readManifest(out).files, first.files);
  for (const [name, { sha256 }] of Object.entries(first.files)) {
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
      sha256,
    );
  }
});

test('an index that grew leaves nothing of a former one behind, and other files alone', async (t) => {
  const { folder, out } = await build(t, { lines: ROCKETS, more: { 'index/README.md': 'mine' } });

  const source = join(folder, 'issues.jsonl');
  assert.deepEqual(readdirSync(out).sort(), ['README.md', ...ARTIFACT_FILES].sort());
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('index.')),
    [],
  );
  assert.ok(existsSync(source));
});

test('label lists decide the families; names that repeat others are told', async (t) => {
  const { exitCode, stderr, out } = await build(t, {
    lines: ROCKETS,
    flags: ['--labels-file', 'FOLDER/labels.txt', '--types-file', 'FOLDER/types.txt'],
    more: { 'labels.txt': '# parts\nAREA/*\n\narea/wings\narea/fuel\nArea/Wings\n', 'types.txt': 'type/bug\r\n' },
  });

  assert.equal(exitCode, 0, stderr);
  assert.match(stderr, /^warning: .*labels\.txt lists these more than once: area\/wings$/m);
  assert.deepEqual(
    readManifest(out).labels.map(({ name, support }) => [name, support]),
    [
      ['area/cabin', 10],
      ['area/fuel', 10],
      ['area/radio', 10],
      ['area/wings', 0],
      ['type/bug', 15],
    ],
  );
});

for (const [name, files, message] of [
  ['does not exist', {}, /labels\.txt" does not exist/],
  ['is empty', { 'labels.txt': '' }, /labels\.txt names no label/],
  ['holds comments alone', { 'labels.txt': '# nothing\n\n' }, /labels\.txt names no label/],
] as const) {
  test(`a labels file that ${name} is wrong usage, and no index appears`, async (t) => {
    const flags = ['--labels-file', 'FOLDER/labels.txt'];
    const { exitCode, stdout, stderr, out } = await build(t, { lines: ROCKETS, flags, more: files });

    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, message);
    assert.ok(!existsSync(out));
  });
}

test('a corpus without issues is told what to do', async (t) => {
  const { exitCode, stdout, stderr, out } = await build(t, { lines: '' });

  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(
    stderr,
    /corpus\.sqlite holds no issues yet\. Fill it with: auto-triager scrape .* or with: auto-triager import /,
  );
  assert.ok(!existsSync(out));
});

test('a corpus that does not exist is told by its name', async (t) => {
  const folder = await writeTree(t, {});
  const db = join(folder, 'none.sqlite');

  const { exitCode, stdout, stderr } = await runCli(['index', '--db', db, '--out', join(folder, 'index')]);

  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /none\.sqlite/);
  assert.ok(!existsSync(db));
});

test('issues without labels give an index that finds similar issues and applies nothing', async (t) => {
  const lines = toIssueLines(rocketIssues(8).map((issue) => ({ ...issue, labels: [] })));
  const { exitCode, stdout, out } = await build(t, { lines });

  assert.equal(exitCode, 0);
  assert.match(stdout, /: 8 issues, 0 labels, /);
  assert.deepEqual(readManifest(out).thresholds, {});
});

test('a single issue gives an index', async (t) => {
  const { exitCode, stdout, stderr, folder, out } = await build(t, { lines: toIssueLines(rocketIssues(1)) });

  assert.deepEqual([exitCode, stderr], [0, '']);
  assert.match(stdout, /: 1 issues?, /);
  const issue = join(folder, 'issues.jsonl');
  const { exitCode: triaged, stdout: verdict } = await runCli([
    'triage',
    '--issue-file',
    issue,
    '--index',
    out,
    '--json',
  ]);
  const { labels, similar } = JSON.parse(verdict) as { labels: { applied: boolean }[]; similar: unknown[] };
  assert.deepEqual([triaged, similar, labels.filter(({ applied }) => applied)], [0, [], []]);
});
