import { ServiceError } from '../../shared/errors.ts';
import { readRetryAfterMs } from '../../shared/retry-after.ts';
import { boundAnswers } from '../http/bound-answers.ts';
import { fetchByProxy } from '../http/fetch-by-proxy.ts';
import { followRedirects } from '../http/follow-redirects.ts';
import { guardRedirects } from '../http/guard-redirects.ts';
import { plainFetch } from '../http/plain-fetch.ts';
import { findTransportFault } from '../http/transport-fault.ts';

export interface Sending extends RequestInit {
  readonly service: string;
  /** Of an answer that is read as a whole; without it, the answer's body is still to be read. */
  readonly maxBytes?: number;
}

/** A request whose failures are ServiceErrors in the name of `service`; an answer of any status is an answer. */
export async function send(url: URL | string, init: Sending): Promise<Response> {
  const { service, maxBytes, ...request } = init;
  try {
    const byProxy = fetchByProxy(plainFetch);
    // A download has no key but its address; whatever is sent stays with the server it was sent to.
    const sends = request.body != null || request.headers !== undefined;
    const guarded = sends ? guardRedirects(byProxy) : followRedirects(byProxy);
    return await (maxBytes === undefined ? guarded : boundAnswers(guarded, { maxBytes }))(url, request);
  } catch (cause) {
    throw transferFailure(cause, { service, isTimeout: request.signal?.aborted === true });
  }
}

function transferFailure(
  cause: unknown,
  { service, isTimeout }: { readonly service: string; readonly isTimeout: boolean },
): ServiceError {
  const fault = findTransportFault(cause);
  if (fault !== undefined)
    return new ServiceError(`${service} cannot be used: ${fault.message}.`, {
      service,
      retryable: fault.mayPass,
      cause,
    });
  const reason = isTimeout ? 'did not answer in time' : 'cannot be reached';
  return new ServiceError(`${service} ${reason}.`, { service, retryable: true, cause });
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
