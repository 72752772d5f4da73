import type { JobFacts } from '../facts/run-facts.ts';
import type { JobRecord } from './failure-record.ts';
import type { RunOfJobs } from './record-job.ts';

/** A run that has ended, in its latest attempt. */
export interface CompletedRun extends RunOfJobs {
  /** ISO 8601. */
  readonly createdAt: string;
}

export type CompletedJob = Pick<JobFacts, 'id' | 'name' | 'conclusion' | 'completedAt' | 'steps'>;

/** Port: what a server knows of the runs of a repository's workflows. Methods throw ServiceError. */
export interface CiHistorySource {
  /** Completed runs that were made since `since` (ISO 8601), the newest first; pages are read as they are wanted. */
  runs(since: string): AsyncIterable<CompletedRun>;
  /** All jobs of one attempt. */
  jobs(run: CompletedRun, attempt: number): Promise<readonly CompletedJob[]>;
  /** The log of a job; undefined where the server no longer has it. */
  log(job: CompletedJob): Promise<Uint8Array | undefined>;
}

/** How much of the history is kept. */
export interface HistoryBounds {
  readonly maxJobs: number;
  /** ISO 8601; what ended before goes. */
  readonly since: string;
}

/** Port: what is remembered of runs. An adapter keeps it in the corpus; methods reject with ConfigError for a file that is amiss, ServiceError where a database cannot be reached. */
export interface CiHistoryStore {
  /** By the id of a run: its newest attempt that was read to the end. */
  knownRuns(): Promise<ReadonlyMap<number, number>>;
  /** Keeps the jobs of one attempt and that it was read, all or none; what was known of the attempt is replaced. */
  addAttempt(run: CompletedRun, jobs: readonly JobRecord[]): Promise<void>;
  /** In order of time. */
  jobs(): Promise<JobRecord[]>;
  /** Removes what is out of bounds, the oldest first; returns how many jobs went. */
  prune(bounds: HistoryBounds): Promise<number>;
  /** Frees the file or the connections; closing twice does nothing. */
  close(): Promise<void>;
}
