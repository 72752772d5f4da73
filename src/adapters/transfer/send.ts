import { ServiceError } from '../../shared/errors.ts';
import { readRetryAfterMs } from '../../shared/retry-after.ts';
import { guardRedirects } from '../http/guard-redirects.ts';

/** A request whose failures are ServiceErrors in the name of `service`; an answer of any status is an answer. */
export async function send(url: URL | string, init: RequestInit & { readonly service: string }): Promise<Response> {
  const { service, ...request } = init;
  try {
    // A download has no key but its address; whatever is sent stays with the server it was sent to.
    const sends = request.body != null || request.headers !== undefined;
    return await (sends ? guardRedirects(fetch) : fetch)(url, request);
  } catch (cause) {
    const reason = init.signal?.aborted ? 'did not answer in time' : 'cannot be reached';
    throw new ServiceError(`${service} ${reason}.`, { service, retryable: true, cause });
  }
}

export interface RefusedRequest {
  readonly service: string;
  /** Follows "answered 503 to": `a download`. */
  readonly doing: string;
  /** The service's own words, on one line. */
  readonly words?: string;
}

/** The error for an answer that is none: 5xx and 429 may be otherwise later. */
export function refusedRequest(answer: Response, { service, doing, words = '' }: RefusedRequest): ServiceError {
  const { status, headers } = answer;
  const retryAfterMs = readRetryAfterMs((name) => headers.get(name) ?? undefined, Date.now());
  return new ServiceError(`${service} answered ${status} to ${doing}${words === '' ? '' : `: ${words}`}.`, {
    service,
    status,
    retryable: status >= 500 || status === 429,
    retryAfterMs,
  });
}
