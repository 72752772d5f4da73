import type { GitHub } from '@actions/github/lib/utils';
import { httpDateMs } from '../../shared/http-date.ts';
import { OTHER_HOST } from '../http/guard-redirects.ts';
import { findTransportFault, type TransportFault } from '../http/transport-fault.ts';
import {
  type AnswerHeaders,
  isRequestFailure,
  type RequestFailure,
  type RequestOptions,
  rateLimitResetMs,
  retryAfterMs,
} from './request-failure.ts';

/** A gateway's page is often gone at the second try; a wrong address is not, so more would only waste time. */
const UNREADABLE_RETRIES = 1;
const UNREADABLE_WAIT_SECONDS = 1;

export interface RateLimitPatience {
  /** Times that one request is tried again after a rate limit. */
  readonly retries: number;
  /** A longer wait is not begun, in milliseconds. */
  readonly maxWaitMs: () => number;
}

/** Longer than two minutes nobody waits in a workflow; GitHub's secondary limits last about one. */
export const QUICK_PATIENCE: RateLimitPatience = { retries: 2, maxWaitMs: () => 120_000 };
/** Whether a wait is begun, which the log is told then; `retryCount` tries were made again already. */
export type MayWait = (wait: {
  readonly what: string;
  readonly waitSeconds: number;
  readonly retryCount: number;
}) => boolean;

/** RFC 9110, 15.5.20: the request was directed at a server that is not for it. No retry helps. */
const MISDIRECTED = 421;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** As the throttling plugin waits where GitHub does not say. */
const DEFAULT_RATE_LIMIT_WAIT_SECONDS = 60;

/** Message of the failure that stands for a request or a redirect to another server than the one that the token is for. */
export const OTHER_SERVER = 'the request is redirected to another host, and the token is not sent there';

/** Message of the failure that stands for an answer that is not JSON. */
export const UNREADABLE_ANSWER = 'the answer is not JSON';

type Octokit = Parameters<Parameters<typeof GitHub.plugin>[number]>[0];

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: AnswerHeaders;
}

/**
 * Octokit plugin for the answers that the retry and throttling plugins do not know: a page or cut JSON with status 200
 * becomes a failure, so does what leads to another server, and a 403 or 429 with `retry-after` that does not speak of a secondary rate limit is tried again
 * after that time. Must come before both plugins, so that it stands nearest to the request.
 */
export function answerGuard(
  octokit: Octokit,
  { mayWait }: { readonly mayWait?: MayWait; readonly [option: string]: unknown },
): Record<string, never> {
  octokit.hook.wrap('request', async (request, requestOptions) => {
    try {
      // A link to the next page is an address that the server chose.
      if (!isOwnServer(requestOptions)) throw otherServer(MISDIRECTED, requestOptions);
      const answer = await request(requestOptions);
      if (isRefusedRedirect(answer)) throw otherServer(answer.status, requestOptions);
      if (isReadable(answer)) return answer;
      throw unreadable(answer, requestOptions);
    } catch (error) {
      const fault = findTransportFault(error);
      if (fault?.mayPass === false) throw refused(fault, requestOptions);
      if (isRequestFailure(error)) {
        useOurClock(error);
        if (mayWait !== undefined) planRetry(error, mayWait);
      }
      throw error;
    }
  });
  return {};
}

/** A route, or an address of the server that all requests go to. */
function isOwnServer({ url, baseUrl = '' }: { readonly url?: string; readonly baseUrl?: string }): boolean {
  const target = URL.parse(url ?? '');
  return target === null || target.origin === URL.parse(baseUrl)?.origin;
}

/** As `guardRedirects` answers in the place of another host. */
function isRefusedRedirect({ status, data }: Answer): boolean {
  const said = (data as { readonly message?: unknown } | null | undefined)?.message;
  return REDIRECTS.includes(status) && typeof said === 'string' && said.includes(OTHER_HOST);
}

/** Octokit says 500, which would be tried again. */
function refused(cause: TransportFault, request: RequestOptions): RequestFailure {
  const response = { headers: {}, data: undefined };
  return Object.assign(new Error(cause.message, { cause }), { status: MISDIRECTED, request, response });
}

function otherServer(status: number, request: RequestOptions): RequestFailure {
  return Object.assign(new Error(OTHER_SERVER), { status, request, response: { headers: {}, data: undefined } });
}

function isReadable({ status, data }: Answer): boolean {
  const hasBody = status === 200 || status === 201;
  return !hasBody || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer));
}

function unreadable(answer: Answer, request: RequestOptions): RequestFailure {
  const failure: RequestFailure = Object.assign(new Error(UNREADABLE_ANSWER), {
    status: answer.status,
    request,
    response: { headers: answer.headers, data: answer.data },
  });
  // Zero retries mean that doing the request again could do its work twice, and this one may have been carried out.
  if (request.request?.retries !== 0) scheduleRetry(failure, UNREADABLE_RETRIES, UNREADABLE_WAIT_SECONDS);
  return failure;
}

/**
 * GitHub says when the allowance is filled again by its own clock. The throttling plugin and our messages compare that
 * with this machine's clock, which may be wrong by hours; so the time is told again in that clock.
 */
function useOurClock(failure: RequestFailure): void {
  const { response } = failure;
  const serverTimeMs = httpDateMs(response?.headers.date);
  const resetSeconds = Number(response?.headers['x-ratelimit-reset']);
  if (response === undefined || Number.isNaN(serverTimeMs) || Number.isNaN(resetSeconds)) return;
  const reset = resetSeconds + Math.floor((Date.now() - serverTimeMs) / 1000);
  failure.response = { ...response, headers: { ...response.headers, 'x-ratelimit-reset': String(reset) } };
}

function planRetry(failure: RequestFailure, mayWait: MayWait): void {
  const headers = failure.response?.headers ?? {};
  const isThrottlingPlugins =
    /\bsecondary rate\b/i.test(failure.message) || rateLimitResetMs(headers, Date.now()) !== undefined;
  if (isThrottlingPlugins) return;
  const waitMs = retryAfterMs(headers, Date.now());
  const isRateLimit = failure.status === 429 || (failure.status === 403 && waitMs !== undefined);
  if (!isRateLimit) return;
  const waitSeconds = waitMs === undefined ? DEFAULT_RATE_LIMIT_WAIT_SECONDS : Math.ceil(waitMs / 1000);
  const retryCount = Number(failure.request.request?.retryCount ?? 0);
  if (mayWait({ what: 'rate limit', waitSeconds, retryCount })) scheduleRetry(failure, retryCount + 1, waitSeconds);
}

function scheduleRetry(failure: RequestFailure, retries: number, retryAfterSeconds: number): void {
  const request = { ...failure.request.request, retries, retryAfter: retryAfterSeconds };
  failure.request = { ...failure.request, request };
}
