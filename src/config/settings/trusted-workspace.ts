import type { Environment } from '../option-source.ts';

/**
 * Events whose workspace holds what people with write access pushed. Any other may come with code that a stranger proposed:
 * pull requests, comments and reviews on them, and runs that follow theirs. What is not known is not trusted.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const TRUSTED_EVENTS = new Set(['issues', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'push', 'label']);

/** Whether settings may come from the working folder: outside of GitHub Actions, and in runs of trusted events. */
export function isWorkspaceTrusted(env: Environment): boolean {
  return env.GITHUB_ACTIONS !== 'true' || TRUSTED_EVENTS.has(env.GITHUB_EVENT_NAME ?? '');
}
