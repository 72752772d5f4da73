import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeLog, type KnownOfJob } from '../../../src/run-summary/history/judge-log.ts';
import { analyzeText, gitHubLog } from '../build-log.ts';

const LOST = {
  level: 'failure',
  file: null,
  line: null,
  title: null,
  message: 'The runner has received a shutdown signal.',
} as const;

function judge(known: Partial<KnownOfJob>) {
  const analysis = analyzeText(gitHubLog({ output: ['not ok 3 - lamp lights', '# fail 1'] }));
  const job = { conclusion: 'failure', annotations: [], passedAttempts: [], ...known } as const;
  const { category, isFlaky, evidence } = judgeLog({ name: 'test', analysis, passing: [], job }).verdict;
  return { category, isFlaky, evidence };
}

test('a job that passed in another attempt of the run is flaky, or infrastructure where its annotations speak of that', () => {
  assert.deepEqual(judge({ passedAttempts: [1] }), {
    category: 'flaky',
    isFlaky: true,
    evidence: ['Attempt 1 of this run passed on the same commit.'],
  });
  assert.deepEqual(
    [judge({ annotations: [LOST] }).category, judge({ annotations: [LOST] }).isFlaky],
    ['infrastructure', false],
  );
  assert.deepEqual(judge({ annotations: [LOST], passedAttempts: [1] }).isFlaky, true);
});

test('a job that took too long counts as failed, though GitHub calls it cancelled', () => {
  assert.deepEqual(judge({ conclusion: 'cancelled' }).evidence, ['There is no history to compare with.']);
});
