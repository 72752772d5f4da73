import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { OLD_ISSUES, runEvaluateCase } from '../../support/run-evaluate-case.ts';
import { writeTree } from '../../support/write-tree.ts';

const ROCKET = { repository: 'acme/rocket' };
const BALLOON = { repository: 'acme/balloon' };

test('by repository there is one classifier each, and the mean of their macro-F1', async (t) => {
  const train = toIssueLines(OLD_ISSUES, ROCKET) + toIssueLines(OLD_ISSUES, BALLOON);
  const judged = toIssueLines(rocketIssues(6, 21), ROCKET) + toIssueLines(rocketIssues(9, 21), BALLOON);
  const flags = ['--repository', '--json', '--predictions', 'FOLDER/predictions.jsonl'];
  const { exitCode, stdout, stderr, folder } = await runEvaluateCase(t, { train, test: judged, flags });
  assert.equal(exitCode, 0, stderr);
  const { meanMacroF1, repositories } = JSON.parse(stdout);
  assert.deepEqual(
    repositories.map(({ repository, trainIssues, testIssues }: Record<string, unknown>) => [
      repository,
      trainIssues,
      testIssues,
    ]),
    [
      ['acme/balloon', 20, 9],
      ['acme/rocket', 20, 6],
    ],
  );
  const macro = repositories.flatMap(({ families }: { families: { macroF1: { value: number } }[] }) =>
    families.map(({ macroF1 }) => macroF1.value),
  );
  assert.equal(macro.length, 4);
  assert.ok(Math.abs(meanMacroF1 - macro.reduce((sum: number, value: number) => sum + value, 0) / 4) < 1e-12);
  const lines = readFileSync(join(folder, 'predictions.jsonl'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).repository),
    [...new Array(9).fill('acme/balloon'), ...new Array(6).fill('acme/rocket')],
  );
});

test('a single repository has the same shape', async (t) => {
  const { stdout } = await runEvaluateCase(t, {
    train: toIssueLines(OLD_ISSUES, ROCKET),
    test: toIssueLines(rocketIssues(3, 21), ROCKET),
    flags: ['--repository', '--json'],
  });
  assert.deepEqual(Object.keys(JSON.parse(stdout)), ['meanMacroF1', 'repositories']);
});

test('what stands in the way of one classifier each is told', async (t) => {
  const flags = ['--repository'];
  const nameless = await runEvaluateCase(t, { flags });
  assert.equal(nameless.exitCode, 2);
  assert.match(nameless.stderr, /--repository needs the field "repository" in every line, but 29 have none\./);
  const train = toIssueLines(OLD_ISSUES, ROCKET);
  const untrained = await runEvaluateCase(t, { train, test: toIssueLines(OLD_ISSUES, BALLOON), flags });
  assert.equal(untrained.exitCode, 2);
  assert.match(untrained.stderr, /there are test issues of acme\/balloon, but none to learn from/);
});

test('numbers that two repositories use are refused without --repository', async (t) => {
  const train = toIssueLines(OLD_ISSUES, ROCKET);
  const { exitCode, stderr } = await runEvaluateCase(t, { train, test: toIssueLines(OLD_ISSUES, BALLOON) });
  assert.equal(exitCode, 2);
  assert.match(stderr, /#1 exists in both acme\/rocket and acme\/balloon\. Use --repository/);
});

test('a corpus is split in time, by share or by day', async (t) => {
  const issues = rocketIssues(24).map((issue) => ({
    ...issue,
    createdAt: `2026-01-${String(issue.number).padStart(2, '0')}T12:00:00Z`,
  }));
  const folder = await writeTree(t, { 'issues.jsonl': toIssueLines(issues.toReversed()) });
  const [file, db, predictions] = ['issues.jsonl', 'corpus.sqlite', 'predictions.jsonl'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await runCli(['import', file, '--repo', 'acme/rocket', '--db', db]);
  const judged = async (...flags: string[]) => {
    const { exitCode, stderr } = await runCli(['evaluate', '--db', db, '--predictions', predictions, ...flags]);
    assert.equal(exitCode, 0, stderr);
    return readFileSync(predictions, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).number);
  };
  assert.deepEqual(await judged(), [19, 20, 21, 22, 23, 24]);
  assert.deepEqual(await judged('--until', '2026-01-22'), [22, 23, 24]);
  const nothing = await runCli(['evaluate', '--db', db, '--until', '2027-01-01']);
  assert.equal(nothing.exitCode, 2);
  assert.match(nothing.stderr, /The split leaves 24 issues to learn from and 0 to judge/);
});

test('a corpus of 20 issues is enough to split, and one of a single issue is refused', async (t) => {
  const evaluateCorpus = async (count: number) => {
    const folder = await writeTree(t, { 'issues.jsonl': toIssueLines(rocketIssues(count)) });
    const db = join(folder, 'corpus.sqlite');
    await runCli(['import', join(folder, 'issues.jsonl'), '--repo', 'acme/rocket', '--db', db]);
    return runCli(['evaluate', '--db', db, '--json']);
  };
  const { exitCode, stdout, stderr } = await evaluateCorpus(20);
  assert.equal(exitCode, 0, stderr);
  assert.doesNotMatch(stdout, /NaN|Infinity|undefined/);
  assert.deepEqual([JSON.parse(stdout).trainIssues, JSON.parse(stdout).testIssues], [15, 5]);
  const single = await evaluateCorpus(1);
  assert.deepEqual([single.exitCode, single.stdout], [2, '']);
  assert.match(single.stderr, /The split leaves 1 issue to learn from and 0 to judge; both must be more than 0/);
});

test('duplicates are looked for among all issues, with or without test issues', async (t) => {
  const [first, second, ...others] = OLD_ISSUES as [
    (typeof OLD_ISSUES)[0],
    (typeof OLD_ISSUES)[0],
    ...typeof OLD_ISSUES,
  ];
  const copy = { ...second, number: 90, title: `Again: ${second.title}` };
  const folder = await writeTree(t, {
    'issues.jsonl': toIssueLines([first, second, ...others, copy]),
    'pairs.jsonl': '{"issue": 90, "duplicate": 2}\n\n{"issue": 90, "duplicate": 500}\n',
    'wrong.jsonl': '{"issue": 90, "duplicate": 2}\n{"issue": 7, "duplicate": 7}\n',
    'empty.jsonl': '\n',
    'runs.jsonl': '{"number": 90, "githubSimilar": null}\n{"number": 90, "githubSimilar": [4, 2], "notes": []}\n',
  });
  const run = (pairs: string, ...flags: string[]) =>
    runCli(['evaluate', '--train', join(folder, 'issues.jsonl'), '--duplicates', join(folder, pairs), ...flags]);
  const { duplicates, ...rest } = JSON.parse((await run('pairs.jsonl', '--json')).stdout);
  assert.deepEqual(rest, {});
  assert.deepEqual([duplicates.pairs, duplicates.unknownPairs], [1, 1]);
  assert.deepEqual([duplicates.recallAt1.value, duplicates.meanReciprocalRank.value], [1, 1]);
  // The only pair is the third that has least in common, and its later issue arrived last.
  assert.deepEqual([duplicates.dissimilar.pairs, duplicates.older.recallAt1.value], [1, 1]);
  const { closing } = duplicates;
  // Each issue but the first has an earlier one. All are of one mold, and so alike.
  assert.deepEqual([closing.issues, closing.duplicates, closing.closeFrom], [OLD_ISSUES.length, 1, null]);
  const low = closing.byCutoff.find((one: { similarity: number }) => one.similarity === 0.2);
  assert.ok(low.proposed > 1);
  assert.deepEqual([low.precision.value, low.found.value], [1 / low.proposed, 1]);
  const { stdout } = await run('pairs.jsonl');
  assert.match(stdout, /^Duplicates: 1 known pair; 1 more pair with issues that are not/);
  assert.match(
    stdout,
    /\n {2}closing as a duplicate of .*1 known duplicate, 0 regressions\): never: too few are proved/,
  );
  assert.match(stdout, /\n {4}from 0\.2: \d+ closed, .* right, 100\.0 % \(20\.7 % to 100\.0 %\) of duplicates\n/);
  const compared = await run('pairs.jsonl', '--github-similar', join(folder, 'runs.jsonl'));
  assert.match(
    compared.stdout,
    /GitHub's search, of 1 pair where it was asked: found 100\.0 % .* alone, not among our 10 0\.0 %/,
  );
  const unreadable = await run('pairs.jsonl', '--github-similar', join(folder, 'pairs.jsonl'));
  assert.match(unreadable.stderr, /pairs\.jsonl, line 1 is not what triage --json prints/);
  const wrong = await run('wrong.jsonl');
  assert.equal(wrong.exitCode, 2);
  assert.match(wrong.stderr, /wrong\.jsonl, line 2 is not a pair such as \{"issue": 7, "duplicate": 12\}/);
  assert.match((await run('empty.jsonl')).stderr, /empty\.jsonl holds no pair/);
});
