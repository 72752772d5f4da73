import type { GitHub } from '@actions/github/lib/utils';

type Octokit = Parameters<Parameters<typeof GitHub.plugin>[number]>[0];

/**
 * Octokit plugin that gives every request a count of tries of its own. The retry and throttling plugins keep it in an
 * object that all requests of a client share, so that after one failure the next would wait for longer, and after two
 * rate limits a third would not be waited out at all. Must come after both plugins, so that it acts once for a request
 * and not again for each of its tries.
 */
export function ownRetryCount(octokit: Octokit): Record<string, never> {
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retryCount: 0 };
  });
  return {};
}
