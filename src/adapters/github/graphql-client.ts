import { z } from 'zod';
import { ServiceError } from '../../shared/errors.ts';
import type { GitHubOctokit } from './create-octokit.ts';
import { isRequestFailure } from './request-failure.ts';
import { type RequestContext, toServiceError } from './to-service-error.ts';

export interface GraphqlRequest {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Completes "while trying to …". */
  readonly doing: string;
}

/** What GitHub says went wrong with a part of a request. https://spec.graphql.org/October2021/#sec-Errors */
export interface GraphqlFault {
  /** `NOT_FOUND`, `FORBIDDEN`, `INSUFFICIENT_SCOPES`, …; empty where it is not told. */
  readonly type: string;
  readonly message: string;
  /** Fields from the root to the one that failed. */
  readonly path: readonly (string | number)[];
}

/** An answer may have both: what could be done, and what went wrong with the rest. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly faults: readonly GraphqlFault[];
}

/** Throws ServiceError where there is no answer at all: refused, unreachable, over the rate limit. */
export type GraphqlClient = (request: GraphqlRequest) => Promise<GraphqlAnswer>;

/** Of an answer that lacks what was asked for; `otherwise` is said where GitHub does not tell why. */
export function toUntoldError(
  { faults }: GraphqlAnswer,
  { doing, otherwise }: { readonly doing: string; readonly otherwise: string },
): ServiceError {
  return new ServiceError(`GitHub's GraphQL does not let us ${doing}: ${faults[0]?.message ?? otherwise}.`, {
    service: 'GitHub',
    retryable: false,
  });
}

const RATE_LIMITED = 'RATE_LIMITED';

const faultSchema = z
  .object({
    type: z.string().nullish(),
    message: z.string().nullish(),
    path: z.array(z.union([z.string(), z.number()])).nullish(),
  })
  .transform(
    ({ type, message, path }): GraphqlFault => ({ type: type ?? '', message: message ?? '', path: path ?? [] }),
  );
/** As @octokit/graphql throws it, and as the throttling plugin does when a rate limit is not waited out. */
const failureSchema = z.object({ data: z.unknown().optional(), errors: z.array(faultSchema) });
const limitSchema = z.object({ response: z.object({ data: failureSchema }) });

/** GraphQL on the same server, with the same token, retries and limits as the REST requests of `octokit`. */
export function createGraphqlClient(
  octokit: GitHubOctokit,
  facts: Omit<RequestContext, 'doing' | 'access'>,
): GraphqlClient {
  return async ({ document, variables, doing }) => {
    try {
      return { data: await octokit.graphql(document, { ...variables }), faults: [] };
    } catch (error) {
      // An answer that tells of faults has no status of its own, so it is none of these.
      if (isRequestFailure(error)) throw toServiceError(error, { ...facts, doing, access: 'write' });
      const failure = failureSchema.safeParse(error).data ?? limitSchema.safeParse(error).data?.response.data;
      if (failure === undefined) throw error;
      if (failure.errors.some(({ type }) => type === RATE_LIMITED)) throw rateLimited(doing, error);
      return { data: failure.data, faults: failure.errors };
    }
  };
}

function rateLimited(doing: string, cause: unknown): ServiceError {
  return new ServiceError(
    `GitHub's rate limit for GraphQL is reached while trying to ${doing}. Try again in a few minutes.`,
    { service: 'GitHub', retryable: true, cause },
  );
}
