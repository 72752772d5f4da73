import { type Fingerprint, isOnCommit, type JobRecord } from './failure-record.ts';
import { maskTestName } from './mask-text.ts';

/** A failure to look for. */
export interface KnownFailure {
  readonly fingerprint: Fingerprint;
  /** All tests that failed. */
  readonly failingTests: readonly string[];
}

/** The history of a repository, found by what is asked of it. All lists are in order of time. */
export class HistoryIndex {
  readonly records: readonly JobRecord[];
  readonly #byFingerprint = new Map<string, JobRecord[]>();
  readonly #byTest = new Map<string, JobRecord[]>();
  readonly #byJob = new Map<string, JobRecord[]>();
  readonly #byCommit = new Map<string, JobRecord[]>();

  /** Of one repository, in any order. */
  constructor(records: readonly JobRecord[]) {
    const sorted = [...records].sort((a, b) => compare(a.completedAt, b.completedAt) || a.attempt - b.attempt);
    this.records = withoutCopies(sorted);
    for (const record of this.records) {
      add(this.#byJob, jobKey(record), record);
      add(this.#byCommit, commitKey(record), record);
      const { failure } = record;
      if (failure === null || failure.fingerprint.kind === 'step') continue;
      add(this.#byFingerprint, failure.fingerprint.id, record);
      for (const name of new Set(failure.failingTests.map(maskTestName))) add(this.#byTest, name, record);
    }
  }

  /**
   * Failures before `before` that were the same: by their fingerprint, or because each of these tests failed there too. None for a
   * fingerprint that only names a step.
   */
  sameFailures({ fingerprint, failingTests }: KnownFailure, before: string): readonly JobRecord[] {
    if (fingerprint.kind === 'step') return [];
    const names = [...new Set(failingTests.map(maskTestName))];
    const [first, ...others] = names.map((name) => new Set(this.#byTest.get(name)));
    const withTests = [...(first ?? [])].filter((record) => others.every((records) => records.has(record)));
    const all = new Set([...(this.#byFingerprint.get(fingerprint.id) ?? []), ...withTests]);
    return [...all]
      .filter(({ completedAt }) => completedAt < before)
      .sort((a, b) => compare(a.completedAt, b.completedAt));
  }

  /** Failures of one test before `before`, whatever else failed with it. */
  failuresOfTest(name: string, before: string): readonly JobRecord[] {
    return (this.#byTest.get(maskTestName(name)) ?? []).filter(({ completedAt }) => completedAt < before);
  }

  /** What a job, of any branch, came to. */
  ofJob(job: Pick<JobRecord, 'workflow' | 'job'>): readonly JobRecord[] {
    return this.#byJob.get(jobKey(job)) ?? [];
  }

  /**
   * What the same job came to when it ran on the very same code: in other attempts of the run, and in other runs of the commit
   * unless one is of a pull request, which is merged with what the base branch then was.
   */
  onSameCode(
    record: Pick<JobRecord, 'workflow' | 'job' | 'headSha' | 'runId' | 'attempt' | 'event'>,
  ): readonly JobRecord[] {
    return (this.#byCommit.get(commitKey(record)) ?? []).filter((other) => {
      if (other.runId === record.runId) return other.attempt !== record.attempt;
      return isOnCommit(other) && isOnCommit(record);
    });
  }
}

/** When some jobs of a run are run again, GitHub lists the others in the new attempt as well, as they were. */
function withoutCopies(records: readonly JobRecord[]): JobRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = `${record.runId}\n${record.completedAt}\n${jobKey(record)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function jobKey({ workflow, job }: Pick<JobRecord, 'workflow' | 'job'>): string {
  return `${workflow}\n${job}`;
}

function commitKey(record: Pick<JobRecord, 'workflow' | 'job' | 'headSha'>): string {
  return `${jobKey(record)}\n${record.headSha}`;
}

function add(map: Map<string, JobRecord[]>, key: string, record: JobRecord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [record]);
  else list.push(record);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
