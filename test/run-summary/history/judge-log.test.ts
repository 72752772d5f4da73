import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HistoryIndex } from '../../../src/run-summary/history/history-index.ts';
import { judgeLog } from '../../../src/run-summary/history/judge-log.ts';
import { analyzeText, gitHubLog } from '../build-log.ts';

const LOST = {
  level: 'failure',
  file: null,
  line: null,
  title: null,
  message: 'The runner has received a shutdown signal.',
} as const;

const RUN = {
  runId: 9,
  attempt: 2,
  workflow: 'checks',
  event: 'push',
  headSha: 'a1',
  branch: 'main',
  pullRequest: null,
};

function judge({
  annotations = [],
  passedAttempts = [],
}: {
  readonly annotations?: readonly (typeof LOST)[];
  readonly passedAttempts?: readonly number[];
}) {
  const analysis = analyzeText(gitHubLog({ output: ['not ok 3 - lamp lights', '# fail 1'] }));
  const job = { name: 'test', conclusion: 'failure', completedAt: null, steps: [], annotations } as const;
  const context = { run: RUN, job, now: '', baseBranch: 'main', history: new HistoryIndex([]), passedAttempts };
  const { category, isFlaky, evidence } = judgeLog({ name: 'test', analysis, passing: [], context }).verdict;
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
