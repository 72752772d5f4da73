import type { components } from '@octokit/openapi-types';

/** As GitHub's own description has it: an answer that GitHub would not give does not compile. */
export type GitHubSuggestion = components['schemas']['issue-suggestion'];

/**
 * `on`: as GitHub does it by default, which makes at once what is `high`; `withholding`: everything waits for a person; `off`: no
 * list, and suggestions come to nothing; `silent`: the same, with an empty list; `server`: GitHub Enterprise Server;
 * `no-rights`: the token may not triage.
 */
export type SuggestionsMode = 'on' | 'withholding' | 'off' | 'silent' | 'server' | 'no-rights';

/** What a request says beside a change. */
export interface Intent {
  readonly rationale?: string;
  readonly confidence?: 'low' | 'medium' | 'high';
  readonly suggest?: boolean;
}

export interface Change extends Intent {
  readonly issue: number;
  readonly action: GitHubSuggestion['action'];
  readonly target_id: number | null;
  readonly target_value: GitHubSuggestion['target_value'];
  readonly actor: number | null;
}

/** The suggestions of a repository; at one time, one of each change waits. */
export function createStoredSuggestions() {
  const stored: GitHubSuggestion[] = [];
  let clockMs = Date.parse('2030-01-01T00:00:00Z');
  const now = (): string => {
    clockMs += 1000;
    return `${new Date(clockMs).toISOString().slice(0, 19)}Z`;
  };

  function settle(suggestion: GitHubSuggestion, state: GitHubSuggestion['state'], by: number | null): GitHubSuggestion {
    Object.assign(suggestion, { state, resolved_by: by, updated_at: now() });
    return suggestion;
  }

  return {
    of: (issue: number) => stored.filter(({ issue_id: id }) => id === issue),
    find: (id: number) => stored.find((one) => one.id === id),
    settle,
    add({ issue, actor, confidence, rationale, suggest, ...change }: Change, state: GitHubSuggestion['state']) {
      const at = now();
      for (const other of stored) {
        const isSame = other.action === change.action && other.target_id === change.target_id;
        if (isSame && other.issue_id === issue && other.state === 'pending') settle(other, 'replaced', null);
      }
      const suggestion: GitHubSuggestion = {
        id: stored.length + 1,
        issue_id: issue,
        ...change,
        state,
        rationale: rationale ?? null,
        confidence: (confidence?.toUpperCase() as GitHubSuggestion['confidence']) ?? null,
        actor_id: actor,
        issue_event_id: null,
        resolved_by: null,
        created_at: at,
        updated_at: at,
      };
      stored.push(suggestion);
      return suggestion;
    },
  };
}
