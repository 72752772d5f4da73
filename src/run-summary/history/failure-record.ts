import type { Conclusion } from '../facts/run-facts.ts';
import type { Phase } from '../marks/phase.ts';

/** What makes one failure the same as another. */
export interface Fingerprint {
  /** 16 hexadecimal digits. */
  readonly id: string;
  /** What the id is made of, without numbers, paths and times; may be shown. */
  readonly text: string;
  /** A failing test, a line that says why, or only the step that failed. */
  readonly kind: 'test' | 'error' | 'step';
}

/** What a failure without regard to the change looks like; see `findCauseSign`. */
export type CauseKind = 'infrastructure' | 'configuration' | 'dependency';

export interface CauseSign {
  readonly kind: CauseKind;
  /** A sentence. */
  readonly evidence: string;
}

/** One job of one attempt of a run, as the history keeps it. */
export interface JobRecord {
  readonly runId: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly conclusion: Conclusion;
  /** What started the run, such as `push` or `pull_request`. */
  readonly event: string;
  readonly headSha: string;
  /** That of a fork begins with its owner and a colon; null where it is gone. */
  readonly branch: string | null;
  /** Of a run for a pull request, where GitHub still names it: it forgets those that are closed or come from a fork. */
  readonly pullRequest: number | null;
  /** ISO 8601. */
  readonly completedAt: string;
  /** Null of a job that passed. */
  readonly failure: {
    readonly step: string | null;
    readonly phase: Phase;
    readonly fingerprint: Fingerprint;
    /** Names of the tests that failed, sorted; at most MAX_RECORDED_TESTS. */
    readonly failingTests: readonly string[];
    /** What its lines and its conclusion speak of; null where they speak of neither kind. */
    readonly sign: CauseSign | null;
  } | null;
}

/** Of each text in a record, in UTF-16 units; longer ones are cut. */
export const MAX_RECORDED_CHARS = 500;

/** Whether the job ran on a commit as it is, not on one that was merged with what the base branch then was. */
export function isOnCommit({ event }: Pick<JobRecord, 'event'>): boolean {
  return !event.startsWith('pull_request');
}

/** A job that failed. */
export type FailedJob = JobRecord & { readonly failure: NonNullable<JobRecord['failure']> };

/** A job with more failing tests than that is told by its fingerprint alone. */
export const MAX_RECORDED_TESTS = 50;
