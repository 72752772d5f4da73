import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { NEW_ISSUES, runEvaluateCase } from '../../support/run-evaluate-case.ts';

test('an issue that is learned from and judged is refused', async (t) => {
  const { exitCode, stdout, stderr } = await runEvaluateCase(t, { test: toIssueLines(rocketIssues(4, 18)) });
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /3 issues are in both files, such as #18, #19, #20\. Judge only issues that were not learned/);
});

for (const [name, content] of [
  ['is empty', ''],
  ['holds blank lines', '\n\n'],
  ['holds pull requests alone', '{"number": 90, "title": "A change", "pull_request": {}}\n'.repeat(3)],
  ['holds other JSON', 'null\n[]\n7\n"text"\n{"number": "seven"}\n'],
] as const) {
  test(`a test file that ${name} is refused`, async (t) => {
    const { exitCode, stdout, stderr } = await runEvaluateCase(t, { test: content });
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /new\.jsonl holds no issue\. Give issues as JSON, such as one per line\.\n$/);
  });
}

test('a test file that is a table is refused with a command that converts it', async (t) => {
  const { exitCode, stdout, stderr } = await runEvaluateCase(t, { test: 'number,title\n1,First\n' });
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /new\.jsonl is a table \(CSV\), not JSON\. Make JSON with: /);
});

test('invalid and repeated lines are told, and the others judged', async (t) => {
  const [first, ...others] = toIssueLines(NEW_ISSUES).split('\n') as [string, ...string[]];
  const pull = JSON.stringify({ number: 99, title: 'A change', pull_request: {} });
  const judged = ['\uFEFF{', '{"number": 90}', pull, `${first}\r`, first, ...others].join('\n');
  const { exitCode, stdout, stderr } = await runEvaluateCase(t, { test: judged, flags: ['--json'] });
  assert.equal(exitCode, 0);
  assert.equal(JSON.parse(stdout).testIssues, 9);
  assert.match(
    stderr,
    /new\.jsonl, line 1: is skipped: not valid JSON: the line ends inside an object \(cut off\?\)\n/,
  );
  assert.match(stderr, /new\.jsonl, line 2: is skipped: title must be text, found nothing\n/);
  assert.match(stderr, /new\.jsonl, line 5: repeats issue #21; the last one counts\n/);
});

test('of many invalid lines the first are told and the others counted', async (t) => {
  const { stderr } = await runEvaluateCase(t, { test: '{\n'.repeat(25) });
  assert.equal(stderr.match(/is skipped/g)?.length, 20);
  assert.match(stderr, /new\.jsonl: 5 more lines are skipped or repeated\n/);
});
