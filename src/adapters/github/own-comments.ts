import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { isOwn, readAccount } from './read-account.ts';
import { commentsSchema, type GitHubComment, readAnswer } from './schema.ts';

/** 10,000 comments; GitHub's own limit for one issue is 2,500. */
const MAX_PAGES = 100;

/**
 * Our comments on an issue, oldest first: those that begin with `marker` and that we wrote.
 *
 * Anyone can paste the marker, and a token with `issues: write` may edit anyone's comment, so the marker alone is not
 * enough. A personal token's own comments are told by the account's id. A workflow's or an app's token has no account
 * (`GET /user` is refused); then the author must be of type Bot, which GitHub sets and no person can have. So a change
 * from the workflow's token to an app's goes on with the same comment; one to or from a person's token starts again.
 */
export async function listOwnComments(
  repository: GitHubRepository,
  number: number,
  marker: string,
): Promise<GitHubComment[]> {
  const marked = await listMarkedComments(repository, number, marker);
  if (marked.length === 0) return [];
  const account = await readAccount(repository);
  return marked.filter(({ user }) => isOwn(account, user));
}

async function listMarkedComments(repository: GitHubRepository, number: number, marker: string) {
  const doing = `list the comments of issue #${number}`;
  const pages = repository.client.pages(
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    },
    MAX_PAGES,
  );
  const marked: GitHubComment[] = [];
  for await (const page of pages) {
    const comments = readAnswer(commentsSchema, page, doing);
    marked.push(...comments.filter((comment) => comment.body?.trimStart().startsWith(marker)));
  }
  return marked;
}
