import { setTimeout as delay } from 'node:timers/promises';
import { ServiceError } from './errors.ts';

export interface RetryPolicy {
  /** Times the work is tried at most, the first included. */
  readonly maxTries: number;
  /** One try ends after this. */
  readonly timeoutMs: number;
  /** Longest first wait; each later one may be twice as long. */
  readonly firstWaitMs: number;
}

export interface RetryOptions extends RetryPolicy {
  /** Ends everything: the try that runs and the wait between tries. */
  readonly deadline: Deadline;
  /** Told before each wait. */
  readonly onRetry?: (error: ServiceError, waitMs: number) => void;
  /** Random numbers from 0 to 1, for the jitter. */
  readonly random?: () => number;
}

/** A moment by which work must be over. */
export interface Deadline {
  /** Never negative. */
  readonly remainingMs: () => number;
  /** Puts it, and the one that it lies within, off: for time in which the work could not go on. */
  readonly putOff: (durationMs: number) => void;
}

/** No wait is longer, whatever the count of tries. */
const LONGEST_WAIT_MS = 20_000;
/** With less time than this before the deadline no service can answer. */
const SHORTEST_TRY_MS = 20;

/** A deadline `durationMs` from now; never later than `outer`. */
export function startDeadline(durationMs: number, outer?: Deadline): Deadline {
  let endMs = performance.now() + Math.min(durationMs, outer?.remainingMs() ?? durationMs);
  return {
    remainingMs: () => Math.max(0, endMs - performance.now()),
    putOff(laterMs) {
      endMs += laterMs;
      outer?.putOff(laterMs);
    },
  };
}

/**
 * Does the work, and again after a retryable ServiceError, until it succeeds. Waits as long as the service asked, else
 * a random part of a time that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * `work` gets a signal that aborts at the end of its time and must reject then. Throws the last error: one that is not
 * retryable, that of the last try, or that after which the deadline leaves no time for the wait.
 */
export async function retry<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  options: RetryOptions,
): Promise<Result> {
  const { maxTries, timeoutMs, deadline, onRetry } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await limitTime(work, Math.min(timeoutMs, deadline.remainingMs()));
    } catch (error) {
      if (!(error instanceof ServiceError) || !error.retryable || attempt >= maxTries) throw error;
      const waitMs = error.retryAfterMs ?? jitteredWaitMs(attempt, options);
      if (waitMs + SHORTEST_TRY_MS > deadline.remainingMs()) throw error;
      onRetry?.(error, waitMs);
      await delay(waitMs);
    }
  }
}

function jitteredWaitMs(attempt: number, { firstWaitMs, random = Math.random }: RetryOptions): number {
  return random() * Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (attempt - 1));
}

/** The timer does not outlive the work: a pending one would keep the process alive. */
async function limitTime<Result>(work: (signal: AbortSignal) => Promise<Result>, timeMs: number): Promise<Result> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeMs);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
