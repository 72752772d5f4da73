import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { LintReport } from '../../src/label-lint/finding.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { missingSharedData, sharedDataPath } from '../support/shared-data.ts';
import { type GitHubServer, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { correctedIssues, writeCorrectedCorpus } from '../support/write-corrected-corpus.ts';

const SAMPLE_INDEX = join(import.meta.dirname, '../../index-artifacts');
const BOARD = 'https://github.com/orgs/acme/projects/5';
const REAL_LABELS = 'grafana/labels.txt';

let folder: string;
let server: GitHubServer;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-labels-'));
  server = await startGitHub({ labels: ['area/lamp', 'area/wick', 'type/bug'] });
});
after(() => Promise.all([rm(folder, { recursive: true }), server.close()]));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

function lint(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  return runCli(['lint-labels', ...args], { env });
}

async function findings(args: readonly string[]): Promise<LintReport> {
  const { stdout, stderr } = await lint([...args, '--json']);
  assert.equal(stderr, '');
  return JSON.parse(stdout) as LintReport;
}

test('files in order end well and say so', async () => {
  const labels = await file('good.txt', '# areas\narea/lamp\n');
  const boards = await file('good.json', `{"area/lamp": "${BOARD}"}`);

  const { exitCode, stdout, stderr } = await lint(['--labels-file', labels, '--label-projects-file', boards]);

  assert.deepEqual([exitCode, stdout, stderr], [0, 'No faults found.\n', '']);
});

test('an error fails, a warning does so only with --strict; each has its file and line', async () => {
  const bad = await file('bad.txt', '\narea/lamp\r\n# more\r\nAREA/Lamp\r\n');
  const labels = await file('unrouted.txt', 'area/lamp\narea/wick\n');
  const boards = await file('lamp.json', `{"area/lamp": []}`);
  const warned = ['--labels-file', labels, '--label-projects-file', boards];

  const [error, warning, strict] = [
    await lint(['--labels-file', bad]),
    await lint(warned),
    await lint([...warned, '--strict']),
  ];

  assert.equal(error.exitCode, 1);
  assert.match(
    error.stdout,
    new RegExp(
      `^${bad}:4: error: "AREA/Lamp" is already listed, in line 2 as "area/lamp".*\\[duplicate\\]\\n1 error, 0 warnings\\.\\n$`,
    ),
  );
  assert.equal(warning.exitCode, 0);
  assert.match(warning.stdout, /unrouted\.txt:2: warning: "area\/wick" leads to no board.*\n0 errors, 1 warning\.\n$/);
  assert.equal(strict.exitCode, 1);
});

test('the live labels are asked for where a repository is named, and only then', async () => {
  const labels = await file('live.txt', 'area/lamps\ntype/bug\n');
  const env = { GITHUB_API_URL: server.apiUrl, GITHUB_TOKEN: TRIAGER_TOKEN, GITHUB_REPOSITORY: REPOSITORY };
  const position = server.proxy.requests.length;

  const without = await lint(['--labels-file', labels], env);
  assert.equal(server.proxy.requests.length, position);
  const { exitCode, stdout } = await lint(['--labels-file', labels, '--repo', REPOSITORY, '--json'], env);

  assert.equal(without.exitCode, 0);
  assert.equal(exitCode, 1);
  const rules = (JSON.parse(stdout) as LintReport).findings.map(({ rule, line, labels: named }) => [rule, line, named]);
  // The emulator gives every repository GitHub's nine labels, `documentation` among them.
  assert.deepEqual(
    rules.find(([rule]) => rule === 'unknown'),
    ['unknown', 1, ['area/lamps']],
  );
  assert.ok(rules.some(([rule, , named]) => rule === 'unlisted' && (named as string[]).includes('area/wick')));
});

test('the index tells which labels it never applies, and how many examples there are', async () => {
  const labels = await file('indexed.txt', 'area/never-heard-of\n');
  const { findings: found } = await findings(['--labels-file', labels, '--index', SAMPLE_INDEX]);

  assert.equal(found.length, 1);
  assert.match(found[0]?.message ?? '', /is not in the index \(0 issues carry it\)\. Rebuild the index/);
});

test('examples are counted in the corpus where it is named', async () => {
  const issue = { number: 1, title: 'x', body: null, labels: [{ name: 'Area/Never-Heard-Of' }] };
  const corpus = join(folder, 'corpus.sqlite');
  await runCli(['import', await file('issues.jsonl', JSON.stringify(issue)), '--repo', REPOSITORY, '--db', corpus]);
  const labels = await file('counted.txt', 'area/never-heard-of\n');

  const { findings: found } = await findings(['--labels-file', labels, '--index', SAMPLE_INDEX, '--db', corpus]);

  assert.match(found[0]?.message ?? '', /\(1 issue carries it\)/);
});

test('in a workflow every finding is an annotation at its line, and no name can pass for a command', async () => {
  const labels = await file('evil,name.txt', '::error::pwned\n::error::pwned\nx ##[error]%0A::y\nx ##[error]%0A::y\n');

  const { stdout, exitCode } = await lint(['--labels-file', labels], { GITHUB_ACTIONS: 'true' });

  assert.equal(exitCode, 1);
  const lines = stdout.trim().split('\n');
  const place = `::error file=${labels.replaceAll(',', '%2C')},line=`;
  assert.deepEqual(
    lines.filter((line) => line.startsWith('::')),
    [
      `${place}2,title=lint-labels%3A duplicate::"::error::pwned" is already listed, in line 1.`,
      `${place}4,title=lint-labels%3A duplicate::"x ##[error]%250A::y" is already listed, in line 3.`,
    ],
  );
  const others = lines.filter((line) => !line.startsWith('::'));
  assert.equal(others.length, 3);
  assert.doesNotMatch(others.join('\n'), /##\[/);
});

test('with --json there is nothing but JSON, in a workflow too', async () => {
  const { stdout } = await lint(['--labels-file', await file('twice.txt', 'a\na\n'), '--json'], {
    GITHUB_ACTIONS: 'true',
  });
  assert.deepEqual(JSON.parse(stdout), {
    errors: 1,
    warnings: 0,
    findings: [
      {
        severity: 'error',
        rule: 'duplicate',
        message: '"a" is already listed, in line 1.',
        file: join(folder, 'twice.txt'),
        line: 2,
        labels: ['a'],
      },
    ],
  });
});

const REFUSED: readonly { name: string; args: readonly string[]; exitCode: number; expected: RegExp }[] = [
  {
    name: 'nothing to check',
    args: [],
    exitCode: 2,
    expected: /give at least one of --labels-file, --types-file, --priorities-file, --label-pro/,
  },
  { name: 'a file that is not there', args: ['--labels-file', '/nowhere/x.txt'], exitCode: 2, expected: /nowhere/ },
  { name: 'a folder', args: ['--label-projects-file', '/'], exitCode: 2, expected: /"\/"/ },
  {
    name: 'no index',
    args: ['--labels-file', 'package.json', '--index', '/nowhere'],
    exitCode: 2,
    expected: /no index in/,
  },
  {
    name: 'a malformed repository',
    args: ['--types-file', 'package.json', '--repo', 'x'],
    exitCode: 2,
    expected: /owner\/name/,
  },
];

for (const { name, args, exitCode, expected } of REFUSED) {
  test(`${name} is refused with a clear message`, async () => {
    const result = await lint(args);
    assert.deepEqual([result.exitCode, result.stdout], [exitCode, '']);
    assert.match(result.stderr, expected);
  });
}

test('hostile files are findings, never a crash', async () => {
  for (const [name, text] of [
    ['empty.json', ''],
    ['deep.json', '['.repeat(100_000)],
    ['nulls.json', '\0\0\0'],
    ['emoji.json', '{"🔥": "🔥"}'],
  ] as const) {
    const { exitCode, stdout } = await lint(['--label-projects-file', await file(name, text)]);
    assert.equal(exitCode, 1, name);
    assert.match(stdout, /\[invalid\]\n/, name);
  }
});

test('the two duplicates of real lists are found', { skip: missingSharedData(REAL_LABELS) }, async () => {
  const [labels, types, boards] = [REAL_LABELS, 'grafana/types.txt', 'grafana/label-projects.json'].map(sharedDataPath);
  const args = ['--labels-file', labels, '--types-file', types, '--label-projects-file', boards] as string[];

  const { findings: found, errors } = await findings(args);

  assert.deepEqual(
    found.filter(({ rule }) => rule === 'duplicate').map(({ line, labels: named }) => [line, ...named]),
    [
      [53, 'area/panel/edit'],
      [62, 'area/panel/node-graph'],
    ],
  );
  // The third is a classic project.
  assert.equal(errors, 3);
});

test('labels that people often took away are told where the corpus knows of them', async () => {
  const corpus = join(folder, 'corrected.sqlite');
  await writeCorrectedCorpus(corpus, correctedIssues());
  const labels = await file('corrected.txt', 'area/radio\narea/fuel\n');

  const { findings: found } = await findings(['--labels-file', labels, '--db', corpus]);
  const { findings: others } = await findings(['--labels-file', labels, '--db', corpus, '--bot-login', 'other[bot]']);

  const corrected = found.filter(({ rule }) => rule === 'often-corrected');
  assert.deepEqual(
    corrected.map(({ line, message }) => [line, message]),
    [[2, 'People removed "area/fuel" from 13 of the 25 issues that got it.']],
  );
  assert.deepEqual(
    others.filter(({ rule }) => rule === 'often-corrected'),
    [],
  );
});
