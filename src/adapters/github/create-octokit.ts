import { randomUUID } from 'node:crypto';
import { GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Log } from '../../shared/log.ts';
import { plainFetch } from '../http/plain-fetch.ts';
import { GITHUB_BOUNDS, serviceFetch } from '../http/service-fetch.ts';
import { answerGuard, type MayWait, QUICK_PATIENCE, type RateLimitPatience } from './answer-guard.ts';
import { ownRetryCount } from './own-retry-count.ts';

/** Waits of 1, 4 and 9 times `retryBaseMs` between them. */
const SERVER_ERROR_RETRIES = 3;
/** Refusals that stay refusals. 429 is left to the throttling plugin and the guard, which know how long to wait. */
const NEVER_RETRIED = [400, 401, 403, 404, 410, 413, 421, 422, 429, 451];

export interface OctokitOptions {
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly log: Log;
  /** What one second of waiting before another try lasts, in milliseconds; 1,000 but in tests. */
  readonly retryBaseMs: number;
  /** For one request, not counting its retries. */
  readonly timeoutMs: number;
  /** How long rate limits are waited for; two minutes unless given. */
  readonly patience?: RateLimitPatience | undefined;
  /** Told of every request, also of those that are tried again. */
  readonly onRequest?: (() => void) | undefined;
}

/** Has no methods, so that who calls one reads in the compiler's error what would else fail in a bundle alone. */
type NoEndpointMethods = 'The bundles leave out octokit.rest (scripts/stand-ins/): octokit.request("GET /user")';

export type GitHubOctokit = Omit<InstanceType<typeof GitHub>, 'rest'> & { readonly rest: NoEndpointMethods };

const ThrottledGitHub = GitHub.plugin(answerGuard, throttling, retry, ownRetryCount);

/** Octokit as the Actions toolkit sets it up, with our own way out, retries, throttling and a time limit. */
export function createOctokit(options: OctokitOptions): GitHubOctokit {
  const { apiUrl, token, log, retryBaseMs, timeoutMs, patience = QUICK_PATIENCE, onRequest } = options;
  const mayWait: MayWait = ({ what, waitSeconds, retryCount }) => {
    const isWorthIt = retryCount < patience.retries && waitSeconds * 1000 <= patience.maxWaitMs();
    if (isWorthIt) log.warning(`GitHub's ${what} is reached; retrying in ${waitSeconds} s.`);
    return isWorthIt;
  };
  const onLimit = (what: string) => (waitSeconds: number, _request: unknown, _octokit: unknown, retryCount: number) =>
    mayWait({ what, waitSeconds, retryCount });
  const octokit = new ThrottledGitHub({
    baseUrl: apiUrl,
    ...(token !== undefined && { auth: token }),
    userAgent: 'auto-triager',
    log: octokitLog(log),
    request: { fetch: timeLimitedFetch({ timeoutMs, onRequest }) },
    mayWait,
    retry: { retries: SERVER_ERROR_RETRIES, retryAfterBaseValue: retryBaseMs, doNotRetry: NEVER_RETRIED },
    throttle: {
      // Its queues are shared by id in the whole process; two trackers must not wait for each other.
      id: randomUUID(),
      retryAfterBaseValue: retryBaseMs,
      onRateLimit: onLimit('rate limit'),
      onSecondaryRateLimit: onLimit('secondary rate limit'),
    },
  });
  // What a bundle holds, whatever the packages' own types say.
  return octokit as unknown as GitHubOctokit;
}

/** Not the toolkit's `fetch`, which knows the proxy for GITHUB_API_URL alone. The time is for the answer's body, too. */
function timeLimitedFetch({ timeoutMs, onRequest }: Pick<OctokitOptions, 'timeoutMs' | 'onRequest'>): typeof fetch {
  const baseFetch = serviceFetch(GITHUB_BOUNDS, plainFetch);
  return (input, init) => {
    onRequest?.();
    return baseFetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  };
}

/** Octokit's own messages may repeat text from outside, so none goes above debug. */
function octokitLog(log: Log) {
  const debug = (message: string) => log.debug(`Octokit: ${message}`);
  return { debug: () => {}, info: () => {}, warn: debug, error: debug };
}
