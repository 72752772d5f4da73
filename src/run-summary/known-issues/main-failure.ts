import { isBroken } from '../facts/conclusions.ts';
import type { Fingerprint } from '../history/failure-record.ts';
import { maskTestName } from '../history/mask-text.ts';
import type { NotedTest } from '../reports/summarize-tests.ts';
import type { LogFacts } from '../summary/log-facts.ts';
import type { JobSummary, RunSummary } from '../summary/run-summary.ts';
import { isSpecific } from './is-specific.ts';

/** The failure of a run that an issue is about. */
export interface MainFailure {
  readonly job: JobSummary;
  readonly log: LogFacts;
  readonly fingerprint: Fingerprint;
  /** All jobs that failed in this way, in the order of the run. */
  readonly jobs: readonly JobSummary[];
  /** Of reports, where they tell of the failing test that the fingerprint names. */
  readonly test: NotedTest | undefined;
}

/** The first job that says what went wrong, else the first that failed; undefined where no log of a failed job was read. */
export function findMainFailure({ jobs, logs, tests }: RunSummary): MainFailure | undefined {
  const byName = new Map(logs.map((log) => [log.log, log]));
  const failures = jobs.flatMap((job) => {
    const log = job.log === null ? undefined : byName.get(job.log);
    const { fingerprint } = job;
    if (log === undefined || fingerprint === null || !isBroken(job.conclusion)) return [];
    return [{ job, log, fingerprint }];
  });
  const main = failures.find(({ fingerprint }) => fingerprint.kind !== 'step') ?? failures[0];
  if (main === undefined) return undefined;
  const { fingerprint } = main;
  return {
    ...main,
    jobs: failures.filter((failure) => failure.fingerprint.id === fingerprint.id).map(({ job }) => job),
    test:
      fingerprint.kind !== 'test'
        ? undefined
        : tests?.failing.find(({ name }) => fingerprint.text.startsWith(maskTestName(name))),
  };
}

/** Ends the text of a fingerprint that several tests make. */
const MORE = / and \d+ more$/;
/** What a runner or a build tool puts before an error. */
const RUNNER_MARK = /^\s*(?:##\[error\]|::error[^:]{0,200}::|\[error\])\s*/i;

/** What failed, in a few words: the test, the first error, or the step. */
export function nameFailure({ log, job, test, fingerprint }: MainFailure): string {
  const { firstError } = log;
  switch (fingerprint.kind) {
    case 'test':
      return MORE.test(fingerprint.text) ? `${fingerprint.text} fail` : `${test?.name ?? fingerprint.text} fails`;
    case 'error':
      return firstError !== null && isSpecific(firstError.text)
        ? firstError.text.replace(RUNNER_MARK, '')
        : fingerprint.text;
    case 'step':
      return `${job.failedStep?.name ?? log.step ?? job.name} fails`;
  }
}
