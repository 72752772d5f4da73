import OpenAI from 'openai';
import { ServiceError } from '../../shared/errors.ts';
import { readRetryAfterMs } from '../../shared/retry-after.ts';
import { ErrorInAnswer } from '../models/error-in-answer.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure } from '../models/model-failure.ts';
import { type ErrorBody, MAX_WORDS_CHARS, readErrorBody } from '../models/read-error-body.ts';
import { isRefused, type Refusal } from '../models/refusal.ts';

/** What the server objects to in how the request was put; undefined where it failed in another way. */
export function toRefusal(error: unknown): Refusal | undefined {
  const refusal = readRefusal(error);
  return refusal !== undefined && isRefused(refusal) ? refusal : undefined;
}

function readRefusal(error: unknown): Refusal | undefined {
  if (error instanceof ErrorInAnswer) return error.toRefusal();
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) return undefined;
  const { said, field } = readBody(error);
  return { said, field, status: error.status };
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
  if (error instanceof ErrorInAnswer) return error.toFailure(endpoint);
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    const headers: Headers | undefined = error.headers;
    const retryAfterMs = readRetryAfterMs((name) => headers?.get(name));
    return modelFailure(endpoint, { status: error.status, said: readBody(error).said, retryAfterMs, cause });
  }
  // JSON that breaks off: the status was good, or the SDK would have thrown its own error.
  if (error instanceof SyntaxError) return modelFailure(endpoint, { status: 200, said, cause });
  return modelFailure(endpoint, { said, cause });
}

/** What the server itself said; undefined where the call failed before. */
export function wordsOf(error: unknown): string | undefined {
  return error instanceof OpenAI.APIError && error.status !== undefined ? readBody(error).said : undefined;
}

/** The server's own words; of a body that is no JSON, its text. */
function readBody({ error, message }: InstanceType<typeof OpenAI.APIError>): ErrorBody {
  const text = message.slice(0, MAX_WORDS_CHARS).replace(/^\d{3} /, '');
  return readErrorBody(error) ?? { said: text === NO_BODY ? '' : text };
}

/** What the SDK says where the server said nothing. */
const NO_BODY = 'status code (no body)';

/** The SDK says "Connection error."; what lies below it says more. */
function rootMessage(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  return current instanceof Error ? current.message : String(current);
}
