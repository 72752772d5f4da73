import { ConfigError, ServiceError } from '../../shared/errors.ts';
import { maskCredentials } from '../../shared/mask-secrets.ts';
import { TimeLimitError } from '../../shared/time-limit.ts';
import type { Problem } from './answer.ts';
import { GateFullError } from './work-gate.ts';

const MS_PER_SECOND = 1000;
/** A summary takes some seconds; so there is room again soon. */
const BUSY_SECONDS = 10;
/** What GitHub asks to wait for where it says no time: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const RATE_LIMIT_SECONDS = 60;
/** Nothing, no longer there. */
const ABSENT = [404, 410];

/** What an error means to whoever asked; undefined for one that nobody foresaw, whose words may not be theirs to see. */
export function explainFailure(error: unknown): Problem | undefined {
  if (error instanceof GateFullError)
    return {
      status: 503,
      message: 'Too many summaries are being made; ask again in some seconds.',
      retryAfterSeconds: BUSY_SECONDS,
    };
  if (error instanceof TimeLimitError)
    return {
      status: 504,
      message: 'The summary takes longer than a request may; it is still being made, so ask again for the same run.',
      retryAfterSeconds: BUSY_SECONDS,
    };
  if (error instanceof ServiceError) return explainService(error);
  if (error instanceof ConfigError) return { status: 500, message: maskCredentials(error.problems.join(' ')) };
  return undefined;
}

function explainService(error: ServiceError): Problem {
  const { status, retryable, retryAfterMs } = error;
  const message = maskCredentials(error.message);
  if (status !== undefined && ABSENT.includes(status)) return { status: 404, message };
  const isRateLimit = status === 429 || retryAfterMs !== undefined || (status === 403 && retryable);
  if (!isRateLimit) return { status: 502, message };
  const seconds = retryAfterMs === undefined ? RATE_LIMIT_SECONDS : Math.ceil(retryAfterMs / MS_PER_SECOND);
  return { status: 503, message, retryAfterSeconds: Math.max(1, seconds) };
}
