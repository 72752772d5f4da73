import type { FailedJob, JobRecord } from '../../../src/run-summary/history/failure-record.ts';
import { fingerprintStep, fingerprintTests } from '../../../src/run-summary/history/fingerprint-failure.ts';

type Failure = NonNullable<JobRecord['failure']>;

/** A job of run 1, 2, 3 … which ended in that many hours. */
export function passedJob(runId: number, facts: Partial<JobRecord> = {}): JobRecord {
  const { attempt = 1 } = facts;
  return {
    runId,
    attempt,
    workflow: 'CI',
    job: 'test (linux)',
    conclusion: 'success',
    event: 'push',
    headSha: `sha-${runId}`,
    branch: 'main',
    pullRequest: null,
    completedAt: new Date(Date.UTC(2026, 2, 1, runId, attempt)).toISOString(),
    failure: null,
    ...facts,
  };
}

/** As `passedJob`, failed in the tests that `failure` names, unless it says otherwise. */
export function failedJob(runId: number, facts: Partial<JobRecord> = {}, failure: Partial<Failure> = {}): FailedJob {
  const { failingTests = ['lamp lights'] } = failure;
  const fingerprint = failingTests.length > 0 ? fingerprintTests(failingTests) : fingerprintStep('test', 'make test');
  return {
    ...passedJob(runId, { conclusion: 'failure', ...facts }),
    failure: { step: 'make test', phase: 'test', fingerprint, failingTests, sign: null, ...failure },
  };
}

/** Facts of a run for a pull request. */
export function pull(number: number): Partial<JobRecord> {
  return { event: 'pull_request', branch: `feature-${number}`, pullRequest: number };
}
