import { ServiceError } from '../../shared/errors.ts';
import { createOnce } from './create-once.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { listOwnComments } from './own-comments.ts';
import { commentSchema, type GitHubComment, readAnswer } from './schema.ts';

/** GitHub refuses longer ones: "body is too long (maximum is 65536 characters)". */
export const MAX_COMMENT_CHARS = 65_536;

export interface MarkedComment {
  readonly marker: string;
  readonly body: string;
}

/**
 * Keeps exactly one comment of ours with `marker`: creates it, updates it in place, or leaves it when it is equal, and
 * removes duplicates (two runs at once can leave them), of which the oldest stays. `known` are those that a look a moment
 * ago found.
 */
export async function ensureComment(
  repository: GitHubRepository,
  number: number,
  { known, ...comment }: MarkedComment & { readonly known?: readonly GitHubComment[] | undefined },
): Promise<void> {
  const body = withMarker(comment);
  if (body.length > MAX_COMMENT_CHARS) throw tooLong(number, body.length);
  const [kept, ...duplicates] = known ?? (await listOwnComments(repository, number, comment.marker));
  if (kept === undefined) {
    await createComment(repository, number, { marker: comment.marker, body });
    return;
  }
  if (!isSameText(kept.body ?? '', body)) await updateComment(repository, number, { id: kept.id, body });
  for (const duplicate of duplicates) await deleteComment(repository, number, duplicate);
}

/** Removes every comment of ours with `marker`. */
export async function ensureNoComment(
  repository: GitHubRepository,
  number: number,
  { marker, known }: { readonly marker: string; readonly known?: readonly GitHubComment[] | undefined },
): Promise<void> {
  const comments = known ?? (await listOwnComments(repository, number, marker));
  for (const comment of comments) await deleteComment(repository, number, comment);
}

async function createComment(repository: GitHubRepository, number: number, { marker, body }: MarkedComment) {
  await createOnce<unknown>({
    create: () => postComment(repository, number, body),
    find: async () => (await listOwnComments(repository, number, marker))[0],
    retryBaseMs: repository.retryBaseMs,
  });
}

async function postComment(repository: GitHubRepository, number: number, body: string): Promise<void> {
  const doing = `write a comment on issue #${number}`;
  const { data } = await repository.client.request({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...repositoryParameters(repository), issue_number: number, body },
    doing,
    isRepeatable: false,
  });
  readAnswer(commentSchema, data, doing);
}

async function updateComment(
  repository: GitHubRepository,
  number: number,
  { id, body }: { readonly id: number; readonly body: string },
): Promise<void> {
  await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { ...repositoryParameters(repository), comment_id: id, body },
    doing: `update the comment on issue #${number}`,
  });
}

async function deleteComment(repository: GitHubRepository, number: number, { id }: GitHubComment): Promise<void> {
  try {
    await repository.client.request({
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { ...repositoryParameters(repository), comment_id: id },
      doing: `remove the comment on issue #${number}`,
    });
  } catch (error) {
    // Gone already, by another run or a maintainer: that is what was wanted.
    if (!(error instanceof ServiceError) || error.status !== 404) throw error;
  }
}

export function withMarker({ marker, body }: MarkedComment): string {
  return body.startsWith(marker) ? body : `${marker}\n${body}`;
}

export function isSameText(left: string, right: string): boolean {
  return normalize(left) === normalize(right);
}

/** GitHub may give line breaks back as `\r\n` and drop white space at the end. */
function normalize(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function tooLong(number: number, charCount: number): ServiceError {
  return new ServiceError(
    `The comment for issue #${number} has ${charCount} characters; GitHub allows at most ${MAX_COMMENT_CHARS}.`,
    { service: 'GitHub', status: 422, retryable: false },
  );
}
