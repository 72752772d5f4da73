import type { Stop } from '../facts/find-stop.ts';
import type { Annotation, AttemptFacts, Conclusion, PassingRun, RunFacts } from '../facts/run-facts.ts';
import type { Fingerprint } from '../history/failure-record.ts';
import type { Verdict } from '../history/judge-failure.ts';
import type { LogsSummary } from './summarize-logs.ts';

/** The facts of a run that are no texts of its jobs; names without secrets. */
export interface RunHead
  extends Pick<
    RunFacts,
    | 'repository'
    | 'id'
    | 'attempt'
    | 'url'
    | 'workflow'
    | 'workflowId'
    | 'event'
    | 'headSha'
    | 'headBranch'
    | 'headRepository'
    | 'conclusion'
    | 'createdAt'
    | 'pullRequests'
    | 'defaultBranch'
  > {
  readonly jobCount: number;
  readonly passingRun: PassingRun | null;
  /** The oldest first. */
  readonly earlierAttempts: readonly Pick<AttemptFacts, 'attempt' | 'conclusion'>[];
}

/** A job that failed, took too long or was stopped. */
export interface JobSummary {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly conclusion: Conclusion;
  /** Who or what ended it from outside, where GitHub says so. */
  readonly stop: Stop | null;
  /** The first step that failed; its address leads to the first error where the log tells its line. */
  readonly failedStep: { readonly number: number; readonly name: string; readonly url: string } | null;
  /** Those that speak of a failure. */
  readonly annotations: readonly Annotation[];
  /** Name of its log in `logs` and `excerpts`; null where it was not read. */
  readonly log: string | null;
  /** What makes it the same failure as another one; null of a job that did not fail. */
  readonly fingerprint: Fingerprint | null;
  /** Whose fault it is; null of a job that did not fail. */
  readonly verdict: Verdict | null;
}

/** What failed in a run, by code alone. Nothing in it holds a secret that was recognized. */
export interface RunSummary extends LogsSummary {
  /** What became of the run, in a sentence. */
  readonly headline: string;
  readonly run: RunHead;
  /** Those that broke, then those that were stopped. */
  readonly jobs: readonly JobSummary[];
  /** What could not be read, and why; a sentence each. */
  readonly gaps: readonly string[];
}
