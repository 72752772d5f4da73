import type { NoSuggestionsReason } from '../../../issue/proposal.ts';
import type { Suggestion } from '../../../issue/suggestion.ts';
import { ServiceError } from '../../../shared/errors.ts';
import type { GitHubRepository } from '../github-repository.ts';
import { readSuggestions } from '../read-suggestions.ts';
import { isRequestFailure } from '../request-failure.ts';

/** Which GitHub Enterprise Server sends with every answer, and GitHub.com with none. */
const ENTERPRISE_HEADER = 'x-github-enterprise-version';

export type SuggestionList =
  | { readonly kind: 'read'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'unsupported'; readonly because: NoSuggestionsReason };

/**
 * All suggestions of an issue, in every state. GitHub has the list only while the feature is on for the repository, and shows it
 * to those who may triage. Throws ServiceError where the answer says neither.
 */
export async function listSuggestions(repository: GitHubRepository, number: number): Promise<SuggestionList> {
  try {
    return { kind: 'read', suggestions: await readSuggestions(repository, number) };
  } catch (error) {
    const because = error instanceof ServiceError ? whyUnsupported(error) : undefined;
    if (because === undefined) throw error;
    return { kind: 'unsupported', because };
  }
}

/** The reason why there are no suggestions; undefined where the failure has another. */
export function whyUnsupported({ status, retryable, cause }: ServiceError): NoSuggestionsReason | undefined {
  if (status === 403 && !retryable) return 'no-rights';
  if (status !== 404 && status !== 422) return undefined;
  const headers = isRequestFailure(cause) ? cause.response?.headers : undefined;
  return headers?.[ENTERPRISE_HEADER] === undefined ? 'preview-off' : 'server';
}
