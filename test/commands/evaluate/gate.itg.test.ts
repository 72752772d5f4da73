import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import type { ComparedFigure } from '../../../src/evaluation/compare-backtests.ts';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { runEvaluateCase } from '../../support/run-evaluate-case.ts';
import { writeTree } from '../../support/write-tree.ts';

const TRAIN = rocketIssues(60);
const JUDGED = rocketIssues(36, 61);
const TEST = toIssueLines(JUDGED);
/** Training issues whose areas are mixed up: nothing can be learned from them. */
const SPOILED = toIssueLines(
  TRAIN.map((issue, index) => ({ ...issue, labels: TRAIN[(index * 7 + 4) % TRAIN.length]?.labels ?? [] })),
);

/** `backtest.jsonl` of an evaluation that learned from the sound issues. */
let stored: string;

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  after(() => rm(folder, { recursive: true }));
  const [train, judged, saved] = ['old.jsonl', 'new.jsonl', 'deep/saved'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(train, toIssueLines(TRAIN));
  writeFileSync(judged, TEST);
  const args = ['evaluate', '--train', train, '--test', judged, '--save', saved, '--quiet'];
  const { exitCode, stderr } = await runCli(args);
  assert.deepEqual([exitCode, stderr], [0, '']);
  stored = readFileSync(join(saved, 'backtest.jsonl'), 'utf8');
});

/** Evaluates against the stored backtest. */
function evaluateAgainst(t: TestContext, { train = toIssueLines(TRAIN), judged = TEST, flags = [] as string[] }) {
  const more = { 'saved/backtest.jsonl': stored };
  return runEvaluateCase(t, { train, test: judged, more, flags: ['--against', 'FOLDER/saved', ...flags] });
}

test('the same evaluation is not worse, differs by nothing and stores the same bytes', async (t) => {
  const { exitCode, stdout, stderr, folder } = await evaluateAgainst(t, {
    flags: ['--save', 'FOLDER/again', '--json'],
  });
  assert.equal(exitCode, 0, stderr);
  const { against, compared, isWorse } = JSON.parse(stdout);
  assert.deepEqual([isWorse, compared.issues, compared.relabelled], [false, 36, 0]);
  assert.equal(against.length, 12);
  for (const { figure, difference } of against as ComparedFigure[]) {
    assert.ok(difference.value === 0 || difference.value === null, figure);
  }
  assert.equal(readFileSync(join(folder, 'again', 'backtest.jsonl'), 'utf8'), stored);
});

test('a model that learned from spoiled labels is refused with exit code 1, and not stored', async (t) => {
  const { exitCode, stdout, stderr, folder } = await evaluateAgainst(t, {
    train: SPOILED,
    flags: ['--save', 'FOLDER/saved'],
  });
  assert.equal(exitCode, 1, stdout);
  assert.match(stdout, /\n {4}first label right +\d+\.\d % → \d+\.\d % {3}−\d.* points {3}WORSE\n/);
  assert.match(stdout, /\n {2}Worse by more than chance: area first label right, .*\.\n$/);
  assert.match(stderr, /^warning: worse than the stored backtest by more than chance$/m);
  assert.match(stderr, /^warning: nothing is stored in .*saved, since this one is worse$/m);
  assert.equal(readFileSync(join(folder, 'saved', 'backtest.jsonl'), 'utf8'), stored);
  assert.doesNotMatch(stdout, /NaN|undefined/);
});

test('issues that people relabelled are counted, and both are held against the newer labels', async (t) => {
  const judged = toIssueLines(JUDGED.map((issue, index) => (index < 3 ? { ...issue, labels: ['area/cabin'] } : issue)));
  const { exitCode, stdout } = await evaluateAgainst(t, { judged, flags: ['--json'] });
  assert.equal(exitCode, 0);
  assert.equal(JSON.parse(stdout).compared.relabelled, 3);
});

test('what stands in the way of a comparison is told before anything is learned', async (t) => {
  const cut = stored.split('\n').slice(0, 5).join('\n');
  const later = stored.replace('"formatVersion":1', '"formatVersion":9');
  for (const [content, message] of [
    [undefined, /saved" does not exist\. Make one with: auto-triager index --backtest .* evaluate --save/],
    [{ 'saved/other.txt': '' }, /saved" holds no stored backtest\. Make one with: auto-triager index --backtest/],
    [
      { 'saved/backtest.jsonl': cut },
      /backtest\.jsonl" is damaged: it should hold 36 judged issues, but holds 4\. Make/,
    ],
    [{ 'saved/backtest.jsonl': later }, /has format version 9, but this version of auto-triager reads 1\. Make/],
  ] as const) {
    const flags = ['--against', 'FOLDER/saved'];
    const { exitCode, stdout, stderr } = await runEvaluateCase(t, { test: TEST, flags, more: content ?? {} });
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, message);
  }
  const few = await evaluateAgainst(t, { judged: toIssueLines(JUDGED.slice(0, 19)) });
  assert.deepEqual([few.exitCode, few.stdout], [2, '']);
  assert.match(few.stderr, /Only 19 issues were judged by both, this evaluation and the stored backtest; at least 20/);
  const none = await evaluateAgainst(t, { judged: toIssueLines(rocketIssues(30, 201)) });
  assert.match(none.stderr, /The stored backtest judged none of these test issues/);
});

test('other families than those of the stored backtest are refused', async (t) => {
  const more = { 'saved/backtest.jsonl': stored, 'labels.txt': 'area/*\n' };
  const flags = ['--against', 'FOLDER/saved', '--labels-file', 'FOLDER/labels.txt'];
  const { exitCode, stderr } = await runEvaluateCase(t, { train: toIssueLines(TRAIN), test: TEST, more, flags });
  assert.equal(exitCode, 2);
  assert.match(stderr, /The stored backtest judged type labels, this one does not\. Use the label lists/);
});

test('an index keeps the backtest of its corpus, and a later evaluation is held against it', async (t) => {
  const folder = await writeTree(t, { 'issues.jsonl': toIssueLines([...TRAIN, ...JUDGED]) });
  const [source, db, index] = ['issues.jsonl', 'corpus.sqlite', 'index'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await runCli(['import', source, '--repo', 'acme/rocket', '--db', db]);
  const built = await runCli(['index', '--db', db, '--out', index, '--backtest', '--json']);
  assert.equal(built.exitCode, 0, built.stderr);
  const { backtest } = JSON.parse(built.stdout);
  assert.deepEqual([backtest.trainIssues, backtest.testIssues], [72, 24]);
  const manifest = JSON.parse(readFileSync(join(index, 'manifest.json'), 'utf8'));
  assert.deepEqual(manifest.backtest, backtest);
  assert.ok(manifest.files['backtest.jsonl'].bytes > 1000);

  const against = ['evaluate', '--db', db, '--against', index];
  const same = await runCli([...against, '--json']);
  assert.equal(same.exitCode, 0, same.stderr);
  const { families, compared } = JSON.parse(same.stdout);
  assert.equal(compared.issues, 24);
  assert.equal(backtest['area.hitAt1'], families[0].hitAt1.value);

  const saved = await runCli([...against, '--save', index]);
  assert.deepEqual([saved.exitCode, saved.stdout], [2, '']);
  assert.match(saved.stderr, /holds an index\. Save the backtest in another folder/);

  const path = join(index, 'backtest.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replace('area/fuel', 'area/fuem'));
  const damaged = await runCli(against);
  assert.deepEqual([damaged.exitCode, damaged.stdout], [1, '']);
  assert.match(damaged.stderr, /index file backtest\.jsonl cannot be used: expected sha256/);

  await runCli(['index', '--db', db, '--out', index]);
  assert.ok(!existsSync(path));
  assert.match((await runCli(against)).stderr, /The index in .* holds no stored backtest\. Make one with/);
});

test('a backtest of a corpus too small to split is refused, and no index appears', async (t) => {
  const folder = await writeTree(t, { 'issues.jsonl': toIssueLines(rocketIssues(1)) });
  const db = join(folder, 'corpus.sqlite');
  await runCli(['import', join(folder, 'issues.jsonl'), '--repo', 'acme/rocket', '--db', db]);
  const { exitCode, stderr } = await runCli(['index', '--db', db, '--out', join(folder, 'index'), '--backtest']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /The split leaves 1 issue to learn from and 0 to judge/);
  assert.ok(!existsSync(join(folder, 'index')));
});
