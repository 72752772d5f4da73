import OpenAI from 'openai';
import { ServiceError } from '../../shared/errors.ts';
import { readRetryAfterMs } from '../../shared/retry-after.ts';
import { type ModelEndpoint, modelFailure } from '../models/model-failure.ts';
import type { Refusal } from '../models/refusal.ts';

const REFUSED_REQUESTS: readonly (number | undefined)[] = [400, 422];

/** Whether the server did not take the request as it was put. */
export function isRefused(error: unknown): error is InstanceType<typeof OpenAI.APIError> {
  return error instanceof OpenAI.APIError && REFUSED_REQUESTS.includes(error.status);
}

/** What the server objects to. */
export function toRefusal(error: InstanceType<typeof OpenAI.APIError>): Refusal {
  const { param } = error;
  return { said: withoutStatus(error), field: typeof param === 'string' ? param : undefined };
}

/** What a failed call means; `signal` is the one it was made with. */
export function toServiceError(
  error: unknown,
  { endpoint, signal }: { readonly endpoint: ModelEndpoint; readonly signal: AbortSignal | undefined },
): unknown {
  if (error instanceof ServiceError) return error;
  const cause = error;
  const said = rootMessage(error);
  if (signal?.aborted) return modelFailure(endpoint, { said, isTimeout: true, cause });
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    const headers: Headers | undefined = error.headers;
    const retryAfterMs = readRetryAfterMs((name) => headers?.get(name));
    return modelFailure(endpoint, { status: error.status, said: withoutStatus(error), retryAfterMs, cause });
  }
  // JSON that breaks off: the status was good, or the SDK would have thrown its own error.
  if (error instanceof SyntaxError) return modelFailure(endpoint, { status: 200, said, cause });
  return modelFailure(endpoint, { said, cause });
}

function withoutStatus({ message, code }: InstanceType<typeof OpenAI.APIError>): string {
  const said = message.replace(/^\d{3} /, '');
  return code ? `${said} (${code})` : said;
}

/** The SDK says "Connection error."; what lies below it says more. */
function rootMessage(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  return current instanceof Error ? current.message : String(current);
}
