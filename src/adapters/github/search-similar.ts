import type { Issue } from '../../issue/issue.ts';
import { parseIssue } from '../../issue/parse-issue.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer, searchedIssuesSchema } from './schema.ts';

/** As many as are shown of similar issues at most. */
const MAX_FOUND = 10;
/** GitHub refuses queries of more than 256 characters, qualifiers not counted; see its docs on searching issues. */
const MAX_QUERY_CHARS = 200;
/** What GitHub's search takes for operators, and not for words. */
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT']);

/**
 * What GitHub's own search, by meaning and by words, finds for the title of an issue, best first: open and closed issues of the
 * repository. One request, which is not tried again: it is one source among others. Throws ServiceError.
 */
export async function searchSimilar(
  repository: GitHubRepository,
  { number, title }: Pick<Issue, 'number' | 'title'>,
): Promise<Issue[]> {
  const words = toQuery(title);
  if (words === '') return [];
  const { owner, repo } = repositoryParameters(repository);
  const doing = `search for issues like #${number}`;
  const { data } = await repository.client.request({
    route: 'GET /search/issues',
    parameters: {
      q: `${words} repo:${owner}/${repo} is:issue`,
      search_type: 'hybrid',
      // Room for the issue itself.
      per_page: MAX_FOUND + 1,
    },
    doing,
    isRepeatable: false,
  });
  const { items } = readAnswer(searchedIssuesSchema, data, doing);
  return items
    .map(parseIssue)
    .flatMap((found) => (found.kind === 'issue' && found.issue.number !== number ? [found.issue] : []))
    .slice(0, MAX_FOUND);
}

/** Words alone: no quotes, qualifiers or operators that would make another search of it. */
function toQuery(title: string): string {
  const words = title.match(/[\p{L}\p{N}_]+/gu) ?? [];
  let query = '';
  for (const word of words.filter((one) => !OPERATORS.has(one))) {
    if (query.length + word.length + 1 > MAX_QUERY_CHARS) break;
    query += query === '' ? word : ` ${word}`;
  }
  return query;
}
