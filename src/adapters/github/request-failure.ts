import { readRetryAfterMs } from '../../shared/retry-after.ts';

/** What Octokit throws, seen by its shape: its class lies in a package that is not ours to import. */
export interface RequestFailure extends Error {
  status: number;
  request: RequestOptions;
  /** Absent where no answer arrived. */
  response?: { readonly headers: AnswerHeaders; readonly data?: unknown };
}

export interface RequestOptions {
  readonly method?: string;
  readonly url?: string;
  /** `retries` and `retryAfter` (seconds) are how @octokit/plugin-retry is told to try again. */
  readonly request?: Readonly<Record<string, unknown>>;
}

export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error;
}

/** How long GitHub asks to wait, in milliseconds. */
export function retryAfterMs(headers: AnswerHeaders, nowMs: number): number | undefined {
  return readRetryAfterMs((name) => headers[name]?.toString(), nowMs);
}

/** How long until the hourly allowance is filled again, in milliseconds; absent where it is not used up. */
export function rateLimitResetMs(headers: AnswerHeaders, nowMs: number): number | undefined {
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
  return Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) : undefined;
}
