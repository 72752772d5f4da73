const MB = 1024 * 1024;

/** How much is read of one run. */
export interface RunLimits {
  /** Pages of 100. */
  readonly jobPages: number;
  readonly earlierAttempts: number;
  /** Jobs whose annotations are asked for. */
  readonly annotatedJobs: number;
  readonly annotationsPerJob: number;
  /** Jobs whose logs are fetched. */
  readonly jobLogs: number;
  readonly logBytes: number;
  /** Of all logs together, those of the run that passed included. */
  readonly allLogBytes: number;
  readonly archives: number;
  readonly archiveBytes: number;
  readonly allArchiveBytes: number;
  /** For one download, its repetitions included. */
  readonly downloadMs: number;
}

export const RUN_LIMITS: RunLimits = {
  // A matrix has at most 256 jobs; few workflows have more than one such matrix.
  jobPages: 10,
  earlierAttempts: 5,
  annotatedJobs: 40,
  // GitHub keeps 10 errors and 10 warnings a step.
  annotationsPerJob: 50,
  // More failed jobs than these seldom fail for more reasons.
  jobLogs: 20,
  logBytes: 200 * MB,
  // A log takes its size in memory, and some more while it is read.
  allLogBytes: 400 * MB,
  archives: 10,
  archiveBytes: 32 * MB,
  allArchiveBytes: 96 * MB,
  // 200 MB at 2 MB/s.
  downloadMs: 100_000,
};

/** Downloads and lists that are asked for at the same time: GitHub wants few, and each download waits for its link first. */
export const REQUESTS_AT_ONCE = 4;
