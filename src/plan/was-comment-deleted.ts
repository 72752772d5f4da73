import type { IssueHistory } from '../issue/issue-history.ts';

/**
 * Whether somebody else took a comment of ours away. GitHub does not tell which one it was, so any that the account wrote
 * counts, and where it does not tell the author, any at all. What we took away ourselves, since it was no longer true,
 * does not count.
 */
export function wasCommentDeleted({ deletedComments, own }: IssueHistory): boolean {
  const logins = [...own.programs, ...(own.person === undefined ? [] : [own.person])];
  const ours = new Set(logins.map((login) => login.toLowerCase()));
  return deletedComments.some(
    ({ author, actor }) => (author === undefined || ours.has(author.toLowerCase())) && !ours.has(actor.toLowerCase()),
  );
}
