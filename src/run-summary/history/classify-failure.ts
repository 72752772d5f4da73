import type { FailureCategory } from './failure-category.ts';
import { type FailedJob, isOnCommit, type JobRecord } from './failure-record.ts';
import type { HistoryIndex } from './history-index.ts';

/** What a category was decided by. */
export type Ground =
  /** The same code passed too. */
  | 'passed unchanged'
  /** A report says that the tests passed when they were tried again. */
  | 'flaky by report'
  /** Its lines or its conclusion speak of something else than the change. */
  | 'sign'
  /** The base branch fails in the same way. */
  | 'base branch'
  /** What failed here failed before on code that passed later. */
  | 'passed unchanged before'
  /** Nobody saw it before, and the base branch passes. */
  | 'new'
  | 'none';

export interface Classification {
  readonly category: FailureCategory;
  readonly ground: Ground;
  /** Sentences. Names of branches and jobs in them are as strangers wrote them. */
  readonly evidence: readonly string[];
}

export interface FailureToClassify {
  readonly job: FailedJob;
  /** Names of all tests that failed; those of the record where absent. */
  readonly failingTests?: readonly string[];
  /** Names of tests that a report calls flaky. */
  readonly flakyTests?: readonly string[];
  /** Numbers of attempts of the same run in which the job passed, beside what the history knows. */
  readonly passedAttempts?: readonly number[];
  readonly baseBranch: string;
  readonly history: HistoryIndex;
}

type Rule = (failure: FailureToClassify) => Classification | undefined;

/** The first that decides counts. What was seen beats what is only spoken of; what happens to everybody beats what is rare. */
const RULES: readonly Rule[] = [
  passedUnchanged,
  flakyByReport,
  infrastructureSign,
  brokenBase,
  passedUnchangedBefore,
  otherSign,
  newFailure,
];

/** Decides by what was known when the job ended. */
export function classifyFailure(failure: FailureToClassify): Classification {
  for (const rule of RULES) {
    const found = rule(failure);
    if (found !== undefined) return found;
  }
  return { category: 'cannot tell', ground: 'none', evidence: whyNot(failure) };
}

function passedUnchanged({ job, history, passedAttempts = [] }: FailureToClassify): Classification | undefined {
  const evidence = [
    ...passedAttempts.map((attempt) => `Attempt ${attempt} of this run passed on the same commit.`),
    ...history
      .onSameCode(job)
      .filter(({ conclusion, completedAt }) => conclusion === 'success' && completedAt < job.completedAt)
      .filter(({ runId, attempt }) => runId !== job.runId || !passedAttempts.includes(attempt))
      .map(describePass),
  ];
  if (evidence.length === 0) return undefined;
  const { sign } = job.failure;
  if (sign?.kind !== 'infrastructure') return { category: 'flaky', ground: 'passed unchanged', evidence };
  return { category: 'infrastructure', ground: 'passed unchanged', evidence: [sign.evidence, ...evidence] };
}

function flakyByReport({
  job,
  failingTests = job.failure.failingTests,
  flakyTests = [],
}: FailureToClassify): Classification | undefined {
  const flaky = new Set(flakyTests);
  if (failingTests.length === 0 || !failingTests.every((name) => flaky.has(name))) return undefined;
  const evidence = ['A report says that every test that failed also passed in this run.'];
  return { category: 'flaky', ground: 'flaky by report', evidence };
}

function infrastructureSign({ job }: FailureToClassify): Classification | undefined {
  const { sign } = job.failure;
  if (sign?.kind !== 'infrastructure') return undefined;
  return { category: 'infrastructure', ground: 'sign', evidence: [sign.evidence] };
}

function brokenBase(failure: FailureToClassify): Classification | undefined {
  const { job, history, baseBranch } = failure;
  const latest = latestOnBase(failure);
  if (latest === undefined || latest.failure === null) return undefined;
  const same = history.sameFailures({ ...job.failure, ...tests(failure) }, job.completedAt);
  if (!same.includes(latest)) return undefined;
  const evidence = [
    `The latest run of this job on ${baseBranch} failed in the same way (run ${latest.runId}, ${latest.completedAt}).`,
  ];
  return { category: 'base branch', ground: 'base branch', evidence };
}

/** Each test, or the error, failed before on code that passed later without a change. */
function passedUnchangedBefore(failure: FailureToClassify): Classification | undefined {
  const { job, history } = failure;
  const { failingTests } = tests(failure);
  const before = job.completedAt;
  const groups =
    failingTests.length > 0
      ? failingTests.map((name) => history.failuresOfTest(name, before))
      : [history.sameFailures({ ...job.failure, failingTests }, before)];
  const found = groups.map((records) => laterPass(records, history, before));
  if (found.length === 0 || found.includes(undefined)) return undefined;
  const what = failingTests.length > 0 ? `Each of the tests that failed (${failingTests.length})` : 'The same error';
  const runs = [...new Set(found.map((pair) => pair!.failed.runId))].slice(0, MAX_TOLD_RUNS);
  const evidence = [`${what} failed before on a commit that passed later without a change (${list(runs)}).`];
  return { category: 'flaky', ground: 'passed unchanged before', evidence };
}

const MAX_TOLD_RUNS = 5;

function laterPass(
  records: readonly JobRecord[],
  history: HistoryIndex,
  before: string,
): { readonly failed: JobRecord } | undefined {
  const failed = records.findLast((record) =>
    history
      .onSameCode(record)
      .some(
        (other) =>
          other.conclusion === 'success' && other.completedAt > record.completedAt && other.completedAt < before,
      ),
  );
  return failed && { failed };
}

function otherSign({ job }: FailureToClassify): Classification | undefined {
  const { sign } = job.failure;
  return sign === null ? undefined : { category: sign.kind, ground: 'sign', evidence: [sign.evidence] };
}

/** Nobody else saw it, and the base branch passes. */
function newFailure(failure: FailureToClassify): Classification | undefined {
  const { job, history, baseBranch } = failure;
  if (job.failure.fingerprint.kind === 'step' || elsewhere(failure).length > 0) return undefined;
  const latest = latestOnBase(failure);
  if (latest?.conclusion !== 'success') return undefined;
  const evidence = [
    `New: none of ${history.records.length} jobs in the history failed in this way but for this branch.`,
    `The latest run of this job on ${baseBranch} passed (run ${latest.runId}, ${latest.completedAt}).`,
  ];
  return { category: 'this change', ground: 'new', evidence };
}

/** What keeps code from deciding. */
function whyNot(failure: FailureToClassify): string[] {
  const { job, baseBranch, history } = failure;
  if (job.conclusion === 'cancelled') return ['The job was cancelled.'];
  if (job.conclusion === 'action_required') return ['The run waits for an approval.'];
  if (history.records.length === 0) return ['There is no history to compare with.'];
  const others = elsewhere(failure);
  const runs = [...new Set(others.map(({ runId }) => runId))].slice(-MAX_TOLD_RUNS);
  const latest = latestOnBase(failure);
  return [
    ...(job.failure.fingerprint.kind === 'step' ? ['No line of the log tells this failure from others.'] : []),
    ...(others.length > 0
      ? [`Other branches failed in the same way (${list(runs)}), and it is not known to pass by itself.`]
      : []),
    ...(latest === undefined ? [`The history holds no run of this job on ${baseBranch}.`] : []),
    ...(latest?.failure
      ? [`The latest run of this job on ${baseBranch} failed too, in another way (run ${latest.runId}).`]
      : []),
  ];
}

/** The same failure on other branches and pull requests. */
function elsewhere(failure: FailureToClassify): readonly JobRecord[] {
  const { job, history } = failure;
  const same = history.sameFailures({ ...job.failure, ...tests(failure) }, job.completedAt);
  return same.filter(
    ({ branch, pullRequest, runId }) =>
      runId !== job.runId && (branch !== job.branch || pullRequest !== job.pullRequest),
  );
}

/** What the job last came to on the base branch, before, and with another commit. */
function latestOnBase({ job, history, baseBranch }: FailureToClassify): JobRecord | undefined {
  return history
    .ofJob(job)
    .findLast(
      ({ event, branch, conclusion, completedAt, headSha }) =>
        branch === baseBranch &&
        isOnCommit({ event }) &&
        (conclusion === 'success' || conclusion === 'failure' || conclusion === 'timed_out') &&
        completedAt < job.completedAt &&
        headSha !== job.headSha,
    );
}

function tests({ job, failingTests = job.failure.failingTests }: FailureToClassify): {
  failingTests: readonly string[];
} {
  return { failingTests };
}

function describePass({ runId, attempt, completedAt }: JobRecord): string {
  return `The same commit passed in run ${runId}, attempt ${attempt} (${completedAt}).`;
}

function list(runs: readonly number[]): string {
  return `${runs.length === 1 ? 'run' : 'runs'} ${runs.join(', ')}`;
}
