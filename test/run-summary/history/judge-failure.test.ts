import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FailedJob, JobRecord } from '../../../src/run-summary/history/failure-record.ts';
import { HistoryIndex } from '../../../src/run-summary/history/history-index.ts';
import { type FailureToJudge, judgeFailure, type Verdict } from '../../../src/run-summary/history/judge-failure.ts';
import { failedJob, passedJob, pull } from './build-history.ts';

interface Case {
  readonly job: FailedJob;
  readonly records?: readonly JobRecord[];
  readonly more?: Partial<FailureToJudge>;
}

function judge({ job, records = [], more = {} }: Case): Verdict {
  return judgeFailure({ job, baseBranch: 'main', history: new HistoryIndex(records), ...more });
}

const NETWORK = { kind: 'infrastructure', evidence: 'The log speaks of the network.' } as const;
const PACKAGES = { kind: 'dependency', evidence: 'The log speaks of packages that cannot be resolved.' } as const;
const ERROR = { id: 'e'.repeat(16), text: 'error: no oil', kind: 'error' } as const;

test('a job that failed on a commit on which another attempt passed is flaky', () => {
  const job = failedJob(9, { ...pull(7), attempt: 2 });

  const byFacts = judge({ job, more: { passedAttempts: [1] } });
  const byHistory = judge({ job, records: [passedJob(9, { ...pull(7), attempt: 1 })] });

  assert.deepEqual([byFacts.category, byFacts.isFlaky], ['flaky', true]);
  assert.deepEqual(byFacts.evidence, ['Attempt 1 of this run passed on the same commit.']);
  assert.equal(byHistory.category, 'flaky');
  assert.match(byHistory.evidence[0]!, /^The same commit passed in run 9, attempt 1 /);
});

test('another run of the commit counts on a branch, not on a pull request, whose base may have moved', () => {
  const onBranch = judge({ job: failedJob(9, { headSha: 'x' }), records: [passedJob(5, { headSha: 'x' })] });
  const onPull = judge({
    job: failedJob(9, { ...pull(7), headSha: 'x' }),
    records: [passedJob(5, { ...pull(7), headSha: 'x' })],
  });

  assert.equal(onBranch.category, 'flaky');
  assert.notEqual(onPull.category, 'flaky');
});

test('a test that failed before on commits that passed later unchanged is flaky, unless another test fails with it', () => {
  const records = [failedJob(3, { ...pull(1), attempt: 1 }), passedJob(3, { ...pull(1), attempt: 2 }), passedJob(4)];

  const alone = judge({ job: failedJob(9, pull(7)), records });
  const withNew = judge({ job: failedJob(9, pull(7), { failingTests: ['lamp lights', 'wick burns'] }), records });

  assert.deepEqual([alone.category, alone.isFlaky], ['flaky', true]);
  assert.match(alone.evidence[0]!, /\(run 3\)\.$/);
  assert.equal(withNew.category, 'this change');
});

test('a test that failed again when nothing was changed is not flaky, however often it is seen', () => {
  const records = [1, 2].flatMap((attempt) => [
    failedJob(3, { ...pull(1), attempt }),
    failedJob(5, { ...pull(2), attempt }),
  ]);
  const { category, isFlaky, seen } = judge({ job: failedJob(9, pull(7)), records: [...records, passedJob(6)] });

  assert.deepEqual([category, isFlaky], ['cannot tell', false]);
  assert.deepEqual([seen.times, seen.runs, seen.pullRequests], [4, [5, 3], [2, 1]]);
});

test('what fails on the base branch in the same way is its fault; in another way, or in an older run, it is not', () => {
  const job = failedJob(9, pull(7));
  const same = judge({ job, records: [passedJob(3), failedJob(5)] });
  const other = judge({ job, records: [failedJob(5, {}, { failingTests: ['wick burns'] })] });
  const fixed = judge({ job, records: [failedJob(5), passedJob(6)] });
  const more = judge({ job, records: [failedJob(5, {}, { failingTests: ['lamp lights', 'wick burns'] })] });

  assert.equal(same.category, 'base branch');
  assert.match(same.evidence[0]!, /on main failed in the same way \(run 5, /);
  assert.equal(other.category, 'cannot tell');
  assert.match(other.evidence.join(), /failed too, in another way \(run 5\)/);
  assert.notEqual(fixed.category, 'base branch');
  assert.deepEqual(fixed.seen.fixedBy, { runId: 6, headSha: 'sha-6' });
  assert.equal(more.category, 'base branch', 'the base fails in these tests and in more');
});

test('a push to the base branch is judged by the commit before it', () => {
  assert.equal(judge({ job: failedJob(9), records: [passedJob(3)] }).category, 'this change');
  assert.equal(judge({ job: failedJob(9), records: [failedJob(3)] }).category, 'base branch');
});

test('what nobody saw before comes of this change where the base branch passes, also when the pull request is pushed again', () => {
  const verdict = judge({ job: failedJob(9, pull(7)), records: [passedJob(3), failedJob(5, pull(7))] });

  assert.equal(verdict.category, 'this change');
  assert.match(verdict.evidence[0]!, /^New: none of 2 jobs/);
  assert.deepEqual([verdict.seen.times, verdict.seen.pullRequests], [1, []]);
});

test('without a history, or without a specific line, code cannot tell, and says why', () => {
  const nothing = judge({ job: failedJob(9, pull(7)) });
  const step = judge({
    job: failedJob(9, pull(7), { failingTests: [] }),
    records: [passedJob(3), failedJob(5, {}, { failingTests: [] })],
  });
  const cancelled = judge({ job: failedJob(9, { conclusion: 'cancelled' }) });

  assert.deepEqual([nothing.category, nothing.evidence], ['cannot tell', ['There is no history to compare with.']]);
  assert.deepEqual([step.category, step.seen.times], ['cannot tell', 0]);
  assert.match(step.evidence[0]!, /^No line of the log tells/);
  assert.deepEqual(cancelled.evidence, ['The job was cancelled.']);
});

test('infrastructure is told by its signs, and is flaky besides where the commit passed too', () => {
  const failure = { failingTests: [], fingerprint: ERROR, sign: NETWORK };
  const once = judge({ job: failedJob(9, pull(7), failure), records: [passedJob(3)] });
  const again = judge({ job: failedJob(9, { ...pull(7), attempt: 2 }, failure), more: { passedAttempts: [1] } });

  assert.deepEqual([once.category, once.isFlaky, once.evidence], ['infrastructure', false, [NETWORK.evidence]]);
  assert.deepEqual([again.category, again.isFlaky, again.evidence.length], ['infrastructure', true, 2]);
});

test('a dependency that cannot be resolved is the base branch’s fault where that fails too', () => {
  const failure = { failingTests: [], fingerprint: ERROR, sign: PACKAGES };
  const job = failedJob(9, pull(7), failure);

  assert.equal(judge({ job, records: [passedJob(3)] }).category, 'dependency');
  assert.equal(judge({ job, records: [failedJob(3, {}, failure)] }).category, 'base branch');
});

test('a report that calls all failed tests flaky decides, one that calls some so does not', () => {
  const job = failedJob(9, pull(7), { failingTests: ['lamp lights', 'wick burns'] });

  assert.equal(judge({ job, more: { flakyTests: ['wick burns', 'lamp lights'] } }).category, 'flaky');
  assert.equal(judge({ job, more: { flakyTests: ['wick burns'] } }).category, 'cannot tell');
});

test('what happened later is not known when a job is judged', () => {
  const job = failedJob(9, pull(7));
  assert.equal(
    judge({ job, records: [passedJob(9, { ...pull(7), attempt: 2 }), failedJob(12)] }).category,
    'cannot tell',
  );
});

test('a probability is the share of such failures that were run again and did what was said', () => {
  const flaky = Array.from({ length: 14 }, (_, index) => {
    const runId = 10 + index;
    const again =
      index < 12 ? passedJob(runId, { ...pull(1), attempt: 2 }) : failedJob(runId, { ...pull(1), attempt: 2 });
    return [failedJob(runId, pull(1)), again];
  }).flat();
  const first = [failedJob(3, pull(2)), passedJob(3, { ...pull(2), attempt: 2 })];
  const job = failedJob(40, pull(7));

  const known = judge({ job, records: [...first, ...flaky] });
  const few = judge({ job, records: [...first, ...flaky.slice(0, 12)] });

  assert.equal(known.category, 'flaky');
  // 14 first attempts, of which 12 passed then; the second attempts that failed were not run again.
  assert.equal(known.probability?.cases, 14);
  assert.equal(known.probability?.value, 13 / 16);
  assert.equal(known.probability!.low < 12 / 14 && known.probability!.high > 12 / 14, true);
  assert.equal(few.probability, null);
});
