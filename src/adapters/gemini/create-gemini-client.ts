import { randomUUID } from 'node:crypto';
import { type GenerativeModel, GoogleGenerativeAI, GoogleGenerativeAIFetchError } from '@google/generative-ai';
import { ServiceError } from '../../shared/errors.ts';
import { readRetryAfterMs } from '../../shared/retry-after.ts';
import { ErrorInAnswer } from '../models/error-in-answer.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure } from '../models/model-failure.ts';
import { MAX_WORDS_CHARS } from '../models/read-error-body.ts';
import { isRefused, type Refusal } from '../models/refusal.ts';
import { createGuardedCalls } from './guarded-call.ts';
import { errorDetailsSchema } from './schema.ts';
import { type HeaderWatch, watchHeaders } from './watch-headers.ts';

/** Goes with each call, so that its answer's headers can be told from others'. */
const CALL_HEADER = 'x-auto-triager-call';
/** One for all clients: they share the global `fetch`. */
const guardedCall = createGuardedCalls(CALL_HEADER);
const API_VERSION = /\/(v\d+(?:alpha|beta)?\d*)\/?$/;

export interface GeminiClient {
  /** Does `work` with the endpoint's model and turns what it throws into a ServiceError. */
  call<Result>(signal: AbortSignal | undefined, work: (model: GenerativeModel) => Promise<Result>): Promise<Result>;
}

/** A client for one model. Each call has a mark of its own, so that the headers of its answer can be read. */
export function createGeminiClient(endpoint: ModelEndpoint): GeminiClient {
  const { model: name, baseUrl } = endpoint;
  const client = new GoogleGenerativeAI(endpoint.apiKey ?? '');
  const apiVersion = API_VERSION.exec(baseUrl ?? '')?.[1];
  const address = {
    ...(baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(API_VERSION, '') }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
  };
  return {
    async call(signal, work) {
      const mark = randomUUID();
      const model = client.getGenerativeModel({ model: name }, { ...address, customHeaders: { [CALL_HEADER]: mark } });
      const watch = watchHeaders(mark);
      try {
        return await guardedCall(mark, () => work(model));
      } catch (error) {
        throw toServiceError(error, { endpoint, signal, watch });
      } finally {
        watch.stop();
      }
    },
  };
}

function toServiceError(
  error: unknown,
  {
    endpoint,
    signal,
    watch,
  }: { readonly endpoint: ModelEndpoint; readonly signal: AbortSignal | undefined; readonly watch: HeaderWatch },
): unknown {
  if (error instanceof ServiceError) return error;
  if (error instanceof ErrorInAnswer) return error.toFailure(endpoint);
  const cause = error;
  const said = readSaid(error);
  if (signal?.aborted) return modelFailure(endpoint, { said, isTimeout: true, cause });
  if (error instanceof GoogleGenerativeAIFetchError && error.status !== undefined) {
    const retryAfterMs = readRetryAfterMs(watch.read) ?? readRetryDelayMs(error.errorDetails);
    return modelFailure(endpoint, { status: error.status, said, retryAfterMs, cause });
  }
  // JSON that breaks off, or no JSON: the status was good, or the SDK would have thrown its own error.
  if (error instanceof SyntaxError) return modelFailure(endpoint, { status: 200, said, cause });
  return modelFailure(endpoint, { said, cause });
}

/** What the service objects to in how the request was put; undefined where it failed in another way. */
export function toRefusal(error: unknown): Refusal | undefined {
  const refusal = readRefusal(error);
  return refusal !== undefined && isRefused(refusal) ? refusal : undefined;
}

function readRefusal(error: unknown): Refusal | undefined {
  if (error instanceof ErrorInAnswer) return error.toRefusal();
  if (!(error instanceof GoogleGenerativeAIFetchError) || error.status === undefined) return undefined;
  return { status: error.status, said: readSaid(error) };
}

/** What the service said, without the address and the status that the SDK puts before it. */
function readSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.slice(0, MAX_WORDS_CHARS).replace(/^.*?Error fetching from \S+ (?:\[\d+ [^\]]*\] )?/, '');
}

/** `"27s"`, `"1.5s"`: a duration as protocol buffers write it in JSON. */
function readRetryDelayMs(details: unknown): number | undefined {
  for (const { retryDelay } of errorDetailsSchema.parse(details)) {
    const seconds = Number.parseFloat(retryDelay ?? '');
    if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  }
  return undefined;
}
