import { ServiceError } from '../../shared/errors.ts';
import { isoDateMs } from '../../shared/iso-date.ts';
import { isBroken } from '../facts/conclusions.ts';
import { analyzeLog } from '../scoring/analyze-log.ts';
import type { CiHistorySource, CiHistoryStore, CompletedJob, CompletedRun } from './ci-history.ts';
import type { JobRecord } from './failure-record.ts';
import { type RunOfJobs, recordJob } from './record-job.ts';

/** Older runs say little of today's failures, and GitHub keeps logs for 90 days unless told otherwise. */
export const MAX_HISTORY_DAYS = 180;
/** About 10 MB of the corpus. */
export const MAX_HISTORY_JOBS = 20_000;
/** Runs that are known are listed too, in pages of 100: a later attempt of theirs is found that way. */
const MAX_LISTED_RUNS = 5000;
/** Runs in a row that cannot be read: the service is down, or says no. */
const MAX_FAULTS_IN_ROW = 3;
const MAX_TOLD_GAPS = 5;
const MS_PER_DAY = 86_400_000;

export interface GatherOptions {
  /** ISO 8601; never more than MAX_HISTORY_DAYS ago. All of those days where absent. */
  readonly since?: string | undefined;
  /** Runs to read; those that are known do not count. */
  readonly maxRuns: number;
  /** ISO 8601. */
  readonly now: string;
  /** No run is begun after it says so. */
  readonly isOutOfTime?: () => boolean;
  /** Called after each run that was read. */
  readonly onRun?: (runs: number) => void;
}

/** What a gathering came to. */
export interface GatheredHistory {
  /** Attempts of runs that were read. */
  readonly attempts: number;
  readonly jobs: number;
  readonly failedJobs: number;
  /** Jobs that left because they are too old or too many. */
  readonly removed: number;
  /** Whether everything since then is known now; else the next gathering goes on. */
  readonly isComplete: boolean;
  /** What could not be read, a sentence each. */
  readonly gaps: readonly string[];
}

/**
 * Reads the runs that are not known yet, the newest first, and keeps each as soon as it is read: ended at any point, the next call
 * goes on. An attempt that is known is not read again. A log that is missing or cannot be read leaves its job without a line that
 * says why; a run that cannot be read is left for the next time. Never throws for what the source does; ConfigError of the store.
 */
export async function gatherHistory(
  source: CiHistorySource,
  store: CiHistoryStore,
  { since, maxRuns, now, isOutOfTime = () => false, onRun }: GatherOptions,
): Promise<GatheredHistory> {
  const oldest = new Date(isoDateMs(now) - MAX_HISTORY_DAYS * MS_PER_DAY).toISOString();
  const from = since === undefined || since < oldest ? oldest : since;
  const gathering = new Gathering(source, store, now);
  const known = await store.knownRuns();
  let isComplete = true;
  let listed = 0;
  try {
    for await (const run of source.runs(from)) {
      const isKnown = (known.get(run.runId) ?? 0) >= run.attempt;
      if (++listed > MAX_LISTED_RUNS || (!isKnown && gathering.runs >= maxRuns) || isOutOfTime() || gathering.isDown) {
        isComplete = false;
        break;
      }
      if (isKnown) continue;
      await gathering.readRun(run, known.get(run.runId) ?? 0);
      onRun?.(gathering.runs);
    }
  } catch (error) {
    gathering.note(error, 'The list of runs could not be read to its end');
    isComplete = false;
  }
  const removed = await store.prune({ maxJobs: MAX_HISTORY_JOBS, since: oldest });
  return { ...gathering.outcome(), removed, isComplete: isComplete && !gathering.hasLeftRuns };
}

class Gathering {
  runs = 0;
  hasLeftRuns = false;
  readonly #source: CiHistorySource;
  readonly #store: CiHistoryStore;
  readonly #now: string;
  readonly #gaps: string[] = [];
  #attempts = 0;
  #jobs = 0;
  #failedJobs = 0;
  #faultsInRow = 0;

  constructor(source: CiHistorySource, store: CiHistoryStore, now: string) {
    this.#source = source;
    this.#store = store;
    this.#now = now;
  }

  get isDown(): boolean {
    return this.#faultsInRow >= MAX_FAULTS_IN_ROW;
  }

  /** All attempts behind `known`, the oldest first, so that one that is known has none before it that is not. */
  async readRun(run: CompletedRun, known: number): Promise<void> {
    this.runs++;
    try {
      for (let attempt = known + 1; attempt <= run.attempt; attempt++) await this.#readAttempt({ ...run, attempt });
      this.#faultsInRow = 0;
    } catch (error) {
      this.note(error, `Run ${run.runId} could not be read`);
      this.#faultsInRow++;
      this.hasLeftRuns = true;
    }
  }

  async #readAttempt(run: CompletedRun): Promise<void> {
    const jobs = await this.#source.jobs(run, run.attempt);
    const records: JobRecord[] = [];
    for (const job of jobs) {
      const log = isBroken(job.conclusion) ? await this.#readLog(run, job) : undefined;
      const analysis = log === undefined ? undefined : analyzeLog(log);
      records.push(recordJob({ run: withoutDate(run), job, analysis, now: this.#now }));
    }
    await this.#store.addAttempt(run, records);
    this.#attempts++;
    this.#jobs += records.length;
    this.#failedJobs += records.filter(({ failure }) => failure !== null).length;
  }

  async #readLog(run: CompletedRun, job: CompletedJob): Promise<Uint8Array | undefined> {
    try {
      return await this.#source.log(job);
    } catch (error) {
      this.note(error, `The log of job ${job.id} in run ${run.runId} could not be read`);
      return undefined;
    }
  }

  /** Throws what is no fault of the service. */
  note(error: unknown, what: string): void {
    if (!(error instanceof ServiceError)) throw error;
    this.#gaps.push(`${what}: ${error.message}`);
  }

  outcome(): Pick<GatheredHistory, 'attempts' | 'jobs' | 'failedJobs' | 'gaps'> {
    const more = this.#gaps.length - MAX_TOLD_GAPS;
    const gaps = [...this.#gaps.slice(0, MAX_TOLD_GAPS), ...(more > 0 ? [`… and ${more} more of the like.`] : [])];
    return { attempts: this.#attempts, jobs: this.#jobs, failedJobs: this.#failedJobs, gaps };
  }
}

function withoutDate({ createdAt: _date, ...run }: CompletedRun): RunOfJobs {
  return run;
}
