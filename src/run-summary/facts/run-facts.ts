/** How a run, a job or a step ends, in GitHub's words. */
export const CONCLUSIONS = [
  'success',
  'failure',
  'cancelled',
  'skipped',
  'timed_out',
  'startup_failure',
  'action_required',
  'neutral',
  'stale',
] as const;

/** Null while it is under way. */
export type Conclusion = (typeof CONCLUSIONS)[number] | null;

/** A run of a workflow, as GitHub tells of it. All texts are as strangers wrote them: clean them before they are shown. */
export interface RunFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly id: number;
  /** From 1; a run that was started again has more. */
  readonly attempt: number;
  readonly url: string;
  readonly workflow: string;
  readonly workflowId: number;
  /** What started it, such as `push` or `pull_request`. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name` of the repository that the commit is from, which may be a fork; null where it is gone. */
  readonly headRepository: string | null;
  readonly conclusion: Conclusion;
  /** ISO 8601, as all dates here; empty where GitHub gives none. */
  readonly createdAt: string;
  /** Numbers of the open pull requests with this commit, also from forks; those whose newest commit it is come first. */
  readonly pullRequests: readonly number[];
  readonly defaultBranch: string;
  /** Of the latest attempt, in GitHub's order. */
  readonly jobs: readonly JobFacts[];
  /** Attempts before this one, the oldest first. */
  readonly earlierAttempts: readonly AttemptFacts[];
  /** Whose logs are the `passingLog` of jobs; null where none was looked for or found. */
  readonly passingRun: PassingRun | null;
  /** Artifacts that may hold reports of tests, packed as GitHub gives them. Nobody has looked into them yet. */
  readonly reportArchives: readonly ReportArchive[];
  /** What could not be read, and why; a sentence each. */
  readonly gaps: readonly string[];
}

/** The last run of the same workflow that succeeded: on the branch of the run, else on the default branch. */
export interface PassingRun {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  readonly headSha: string;
  readonly headBranch: string | null;
}

export interface ReportArchive {
  /** Of the artifact. */
  readonly name: string;
  /** A zip. */
  readonly bytes: Uint8Array;
}

export interface AttemptFacts {
  readonly attempt: number;
  readonly conclusion: Conclusion;
  readonly jobs: readonly Pick<JobFacts, 'name' | 'conclusion'>[];
}

export interface JobFacts {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly conclusion: Conclusion;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly steps: readonly StepFacts[];
  /** Of the job's check run; failures first, and not more than some dozens. */
  readonly annotations: readonly Annotation[];
  /** Log of a job that did not succeed; undefined where it was not asked for or could not be read (a gap says why). */
  readonly log: Uint8Array | undefined;
  /** Log of the job of this name in the last run of the workflow that succeeded; undefined where there is none. */
  readonly passingLog: Uint8Array | undefined;
}

export interface StepFacts {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  readonly conclusion: Conclusion;
}

export interface Annotation {
  readonly level: 'failure' | 'warning' | 'notice';
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly title: string | null;
  readonly message: string;
}
