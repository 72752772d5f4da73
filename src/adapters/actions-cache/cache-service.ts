import type { z } from 'zod';
import { ServiceError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { type RetryPolicy, retry, startDeadline } from '../../shared/retry.ts';
import { refusedRequest, send } from '../transfer/send.ts';
import { refusalSchema } from './schema.ts';

const TWIRP_SERVICE = 'github.actions.results.api.v1.CacheService';
export const SERVICE_NAME = "GitHub's cache service";
const MAX_QUOTED_CHARS = 200;
/** An answer holds one address. */
const MAX_ANSWER_BYTES = 100_000;

export interface CacheServiceOptions {
  /** What the runner gives as ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** ACTIONS_RUNTIME_TOKEN. */
  readonly token: string;
  readonly policy: RetryPolicy;
  /** For one call with all its tries. */
  readonly deadlineMs: number;
}

export interface CacheService {
  /** Throws ServiceError. */
  call<Answer>(method: string, request: object, schema: z.ZodType<Answer>): Promise<Answer>;
}

/** The calls of the cache service (Twirp over JSON), tried again where that may help. */
export function createCacheService({ url, token, policy, deadlineMs }: CacheServiceOptions): CacheService {
  return {
    call: (method, request, schema) =>
      retry(
        async (signal) => {
          const answer = await send(new URL(`/twirp/${TWIRP_SERVICE}/${method}`, url), {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(request),
            signal,
            service: SERVICE_NAME,
            maxBytes: MAX_ANSWER_BYTES,
          });
          const text = await answer.text();
          if (!answer.ok) {
            throw refusedRequest(answer, { service: SERVICE_NAME, doing: method, words: quote(text) });
          }
          const parsed = schema.safeParse(parseJson(text));
          if (parsed.success) return parsed.data;
          const message = `${SERVICE_NAME} gave an unreadable answer to ${method}.`;
          throw new ServiceError(message, { service: SERVICE_NAME, retryable: false });
        },
        { ...policy, deadline: startDeadline(deadlineMs) },
      ),
  };
}

/** The service's own words on one line, clipped. */
function quote(text: string): string {
  const parsed = refusalSchema.safeParse(parseJson(text));
  const words = parsed.success ? parsed.data.msg.replace(/[\s\p{Other}]+/gu, ' ').trim() : '';
  return words.slice(0, MAX_QUOTED_CHARS).toWellFormed();
}
