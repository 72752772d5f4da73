import type { NoSuggestionsReason } from '../../../issue/proposal.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from '../github-repository.ts';
import { isRequestFailure } from '../request-failure.ts';
import { readAnswer } from '../schema.ts';
import { type SuggestionRow, suggestionRowsSchema } from './suggestions-schema.ts';

/** 1,000 suggestions; an issue has a handful. */
const MAX_PAGES = 10;
/** Which GitHub Enterprise Server sends with every answer, and GitHub.com with none. */
const ENTERPRISE_HEADER = 'x-github-enterprise-version';

export type SuggestionList =
  | { readonly kind: 'read'; readonly rows: readonly SuggestionRow[] }
  | { readonly kind: 'unsupported'; readonly because: NoSuggestionsReason };

/**
 * All suggestions of an issue, in every state. GitHub has the list only while the feature is on for the repository, and shows it
 * to those who may triage. Throws ServiceError where the answer says neither.
 */
export async function listSuggestions(repository: GitHubRepository, number: number): Promise<SuggestionList> {
  const doing = `list the suggestions on issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions',
      parameters: { ...repositoryParameters(repository), issue_number: number, state: 'all' },
      doing,
    },
    MAX_PAGES,
  );
  const rows: SuggestionRow[] = [];
  try {
    for await (const page of pages) rows.push(...readAnswer(suggestionRowsSchema, page, doing));
  } catch (error) {
    const because = error instanceof ServiceError ? whyUnsupported(error) : undefined;
    if (because === undefined) throw error;
    return { kind: 'unsupported', because };
  }
  return { kind: 'read', rows };
}

/** The reason why there are no suggestions; undefined where the failure has another. */
export function whyUnsupported({ status, retryable, cause }: ServiceError): NoSuggestionsReason | undefined {
  if (status === 403 && !retryable) return 'no-rights';
  if (status !== 404 && status !== 422) return undefined;
  const headers = isRequestFailure(cause) ? cause.response?.headers : undefined;
  return headers?.[ENTERPRISE_HEADER] === undefined ? 'preview-off' : 'server';
}
