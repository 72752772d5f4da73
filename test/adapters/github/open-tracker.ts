import { createGitHubTracker, type GitHubTrackerOptions } from '../../../src/adapters/github/create-github-tracker.ts';
import type { IssueTracker } from '../../../src/issue/issue-tracker.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { type GitHubServer, REPOSITORY, TRIAGER_TOKEN } from '../../support/start-git-hub.ts';

/** A tracker as a run of the program has it; waits between tries are a thousandth of the real ones. */
export function openTracker(server: GitHubServer, changes: Partial<GitHubTrackerOptions> = {}): IssueTracker {
  return createGitHubTracker({
    repository: REPOSITORY,
    token: TRIAGER_TOKEN,
    apiUrl: server.apiUrl,
    log: silentLog,
    retryBaseMs: 1,
    ...changes,
  });
}
