import { type ArtifactCache, createNoCache } from '../../artifact/artifact-cache.ts';
import { createActionsCache } from './create-actions-cache.ts';

/** The service is down for seconds or for hours; nobody shall wait long for what there is a way around. */
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 1_500;

/**
 * The cache of the workflow run, as far as the runner offers one: GitHub Enterprise Server has another, older service, and
 * outside of GitHub there is none.
 */
export function openActionsCache(env: Readonly<Record<string, string | undefined>>): ArtifactCache {
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_CACHE_MODE: mode } = env;
  if (env.ACTIONS_CACHE_SERVICE_V2 === undefined && env.ACTIONS_CACHE_URL !== undefined) {
    return createNoCache('this server has only the old cache service, which auto-triager does not support');
  }
  if (url === '' || token === '') return createNoCache('the runner offers no cache service');
  return createActionsCache({
    url,
    token,
    mode: mode?.trim().toLowerCase(),
    maxTries: MAX_TRIES,
    firstWaitMs: FIRST_WAIT_MS,
  });
}
