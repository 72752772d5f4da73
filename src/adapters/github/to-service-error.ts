import { ServiceError, type ServiceFacts } from '../../shared/errors.ts';
import { findTransportFault, type TransportFault } from '../http/transport-fault.ts';
import { OTHER_SERVER, UNREADABLE_ANSWER } from './answer-guard.ts';
import { type RequestFailure, rateLimitResetMs, retryAfterMs } from './request-failure.ts';

export type Permission = 'issues' | 'actions' | 'checks' | 'contents' | 'pull-requests';

export interface RequestContext {
  /** Completes "while trying to …": `read issue #5`. */
  readonly doing: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly access: 'read' | 'write';
  /** What a workflow's token needs, as `permissions:` names it; `issues` unless given. */
  readonly permission?: Permission | undefined;
  readonly hasToken: boolean;
  readonly timeoutMs: number;
}

/** What GitHub's page for fine-grained tokens calls them. */
const PERSONAL_PERMISSIONS = { read: 'Read-only', write: 'Read and write' } as const;
const PERSONAL_NAMES: Readonly<Record<Permission, string>> = {
  issues: 'Issues',
  actions: 'Actions',
  checks: 'Checks',
  contents: 'Contents',
  'pull-requests': 'Pull requests',
};
const MAX_QUOTED_CHARS = 200;
const TOKEN_ADVICE = "set GITHUB_TOKEN or GH_TOKEN, or the action's input token";

/** Turns a failed request into the one error that says what happened and what to do next. */
export function toServiceError(error: RequestFailure, context: RequestContext): ServiceError {
  if (error.response === undefined) return unreachable(error, context);
  const { status } = error;
  const fault = findTransportFault(error);
  if (fault !== undefined) return notTaken(error, { fault, context });
  if (error.message === UNREADABLE_ANSWER) return unreadable(error, context);
  if (error.message === OTHER_SERVER) return failure(error, misdirected(context));
  if (status === 401) return failure(error, unauthorized(context));
  if (isRateLimit(error)) return rateLimited(error, context);
  if (status === 403) return failure(error, forbidden(error, context));
  if (status === 404) return failure(error, notFound(context));
  if (status === 410) return failure(error, gone(error, context));
  if (status >= 500) return failure(error, serverError(error, context), { retryable: true });
  return failure(error, `GitHub did not accept the request (${status}) to ${context.doing}: ${quote(error)}.`);
}

function failure(error: RequestFailure, message: string, facts: Partial<ServiceFacts> = {}): ServiceError {
  return new ServiceError(message, {
    service: 'GitHub',
    status: error.status,
    retryable: false,
    cause: error,
    ...facts,
  });
}

function unreachable(error: RequestFailure, { apiUrl, doing, timeoutMs }: RequestContext): ServiceError {
  const isTimeout = error.cause instanceof Error && error.cause.name === 'TimeoutError';
  const message = isTimeout
    ? `GitHub at ${apiUrl} did not answer within ${timeoutMs / 1000} s while trying to ${doing}. Try again later.`
    : `GitHub at ${apiUrl} cannot be reached while trying to ${doing}: ${quote(error)}. ` +
      'Check the network, the proxy settings and the API address.';
  return new ServiceError(message, { service: 'GitHub', retryable: true, cause: error });
}

function notTaken(
  error: RequestFailure,
  { fault, context }: { readonly fault: TransportFault; readonly context: RequestContext },
): ServiceError {
  const message = `GitHub at ${context.apiUrl} cannot be used to ${context.doing}: ${fault.message}.`;
  return new ServiceError(message, { service: 'GitHub', retryable: fault.mayPass, cause: error });
}

function unreadable(error: RequestFailure, { apiUrl, doing }: RequestContext): ServiceError {
  return failure(
    error,
    `The server at ${apiUrl} answered something other than JSON (${error.status}) while trying to ${doing}. ` +
      'Check the API address (GitHub Enterprise: https://your.server/api/v3) and whether a proxy is in the way.',
    { retryable: true },
  );
}

function misdirected({ apiUrl, doing }: RequestContext): string {
  return (
    `The server at ${apiUrl} redirects the request to ${doing} to another host, and the token is not sent there. ` +
    'Set the API address to the server that answers without a redirect.'
  );
}

function unauthorized({ doing, hasToken }: RequestContext): string {
  if (!hasToken) return `GitHub asks for a token (401) to ${doing}: ${TOKEN_ADVICE}.`;
  return `GitHub does not know the token (401): it is wrong or has expired. To ${doing}, ${TOKEN_ADVICE}.`;
}

function isRateLimit(error: RequestFailure): boolean {
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  const headers = error.response?.headers ?? {};
  return String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse detection/i.test(error.message);
}

function rateLimited(error: RequestFailure, { doing, hasToken }: RequestContext): ServiceError {
  const headers = error.response?.headers ?? {};
  const waitMs = retryAfterMs(headers, Date.now()) ?? rateLimitResetMs(headers, Date.now());
  const when = waitMs === undefined ? 'in a few minutes' : `in ${Math.max(1, Math.ceil(waitMs / 60_000))} min`;
  const more = hasToken ? '' : ' With a token the limit is far higher: set GITHUB_TOKEN or GH_TOKEN.';
  return failure(
    error,
    `GitHub's rate limit is reached (${error.status}) while trying to ${doing}. Try again ${when}.${more}`,
    { retryable: true, ...(waitMs !== undefined && { retryAfterMs: waitMs }) },
  );
}

function forbidden(error: RequestFailure, context: RequestContext): string {
  const { doing, repository, access, permission = 'issues', hasToken } = context;
  const said = error.message;
  if (/archived/i.test(said)) return `The repository ${repository} is archived (403); nothing in it can be changed.`;
  if (/locked/i.test(said)) return `GitHub refuses (403) to ${doing}: the conversation is locked. Unlock it first.`;
  if (/SAML|SSO/.test(said) || error.response?.headers['x-github-sso'] !== undefined) {
    return `GitHub refuses (403) to ${doing}: the token is not authorized for the organization's single sign-on.`;
  }
  if (!hasToken) return `GitHub refuses (403) to ${doing} without a token: ${TOKEN_ADVICE}.`;
  return (
    `The token is not allowed to ${doing} in ${repository} (403, GitHub says: ${quote(error)}). ` +
    `Add this to the workflow's job:\npermissions:\n  ${permission}: ${access}\n` +
    `A personal access token needs the repository permission "${PERSONAL_NAMES[permission]}: ${PERSONAL_PERMISSIONS[access]}".`
  );
}

function notFound({ doing, repository, access, permission = 'issues', hasToken }: RequestContext): string {
  const lead = `GitHub finds nothing (404) while trying to ${doing} in ${repository}. Check the repository's name.`;
  if (!hasToken) return `${lead} If it is private, a token is needed: ${TOKEN_ADVICE}.`;
  return (
    `${lead} If it is private, the token must be allowed to see it: in a workflow of that repository ` +
    `"permissions: ${permission}: ${access}" and "contents: read", otherwise a token that was given access to it.`
  );
}

function gone(error: RequestFailure, { doing, repository }: RequestContext): string {
  if (/disabled/i.test(error.message)) {
    return (
      `Issues are turned off in ${repository} (410), so it is not possible to ${doing}. ` +
      'Turn them on under Settings → General → Features, or name another repository.'
    );
  }
  return `GitHub says that this is gone (410): it was deleted, so it is not possible to ${doing} in ${repository}.`;
}

function serverError(error: RequestFailure, { doing }: RequestContext): string {
  return (
    `GitHub failed (${error.status}) while trying to ${doing}, and again on every retry. ` +
    'Try again later; https://www.githubstatus.com says more.'
  );
}

/** The failure's own words on one line, clipped. */
function quote({ message }: RequestFailure): string {
  const line = message.replace(/[\s\p{Other}]+/gu, ' ').trim();
  return line.length <= MAX_QUOTED_CHARS ? line : `${line.slice(0, MAX_QUOTED_CHARS)}…`;
}
