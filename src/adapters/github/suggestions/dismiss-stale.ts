import { labelKey } from '../../../issue/label-key.ts';
import type { ProposalScope } from '../../../issue/proposal.ts';
import type { Suggestion } from '../../../issue/suggestion.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { repositoryParameters } from '../github-repository.ts';
import { targetKey } from './find-targets.ts';
import type { NamedSuggestion } from './name-suggestions.ts';
import type { OwnAccount } from './read-own-account.ts';
import type { SuggestionSite } from './suggestion-site.ts';

export interface Staleness {
  readonly suggestions: readonly NamedSuggestion[];
  readonly scope: ProposalScope;
  /** Keys of what goes on waiting. */
  readonly wanted: ReadonlySet<string>;
  readonly own: () => Promise<OwnAccount | undefined>;
}

/** Takes back what we asked people and no longer mean; returns it. What is not ours beyond doubt stays. */
export async function dismissStale(
  { suggestions, scope, wanted, own }: Staleness,
  { repository }: SuggestionSite,
): Promise<readonly Suggestion[]> {
  const labels = new Set(scope.labels.map((name) => targetKey('label', labelKey(name))));
  const stale = suggestions.filter(
    ({ kind, key, state }) =>
      state === 'pending' && !wanted.has(key) && scope.kinds.includes(kind) && (kind !== 'label' || labels.has(key)),
  );
  const account = stale.length === 0 ? undefined : await own();
  const dismissed: Suggestion[] = [];
  for (const { kind, key, ...suggestion } of stale) {
    if (account === undefined || suggestion.actorId !== account.id) continue;
    try {
      await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss',
        parameters: {
          ...repositoryParameters(repository),
          issue_number: suggestion.issue,
          suggestion_id: suggestion.id,
        },
        doing: `dismiss a suggestion on issue #${suggestion.issue}`,
      });
      dismissed.push(suggestion);
    } catch (error) {
      // Somebody was faster, or it may not be done: what was written stays true.
      if (!(error instanceof ServiceError) || error.retryable) throw error;
      if (error.status !== 404 && error.status !== 422) repository.log.warning(error.message);
    }
  }
  return dismissed;
}
