import { z } from 'zod';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import { type ConnectionOptions, connectRepository } from './connect-repository.ts';
import { repositoryParameters } from './github-repository.ts';

/** https://docs.github.com/rest/repos/contents: files up to 1 MB come with their content. */
const fileSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

export type RepositoryFile =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'missing' }
  /** The token may not read contents; a repository that it does not see at all counts as one without the file. */
  | { readonly kind: 'forbidden' };

/**
 * A text file of a repository's default branch. Throws ConfigError where the path is not a file, or one larger than
 * `maxBytes`, and ServiceError where GitHub does not answer.
 */
export async function readRepositoryFile(
  path: string,
  { maxBytes, ...connection }: ConnectionOptions & { readonly maxBytes: number },
): Promise<RepositoryFile> {
  const { repository } = connectRepository(connection);
  const doing = `read ${path} of the default branch`;
  try {
    const { data } = await repository.client.request({
      route: 'GET /repos/{owner}/{repo}/contents/{+path}',
      parameters: { ...repositoryParameters(repository), path: path.split('/').map(encodeURIComponent).join('/') },
      doing,
    });
    const file = fileSchema.safeParse(data);
    if (!file.success) throw new ConfigError(`${path} of ${connection.repository} is not a text file of at most 1 MB.`);
    const bytes = Buffer.from(file.data.content, 'base64');
    if (bytes.length > maxBytes) {
      throw new ConfigError(`${path} of ${connection.repository} is larger than the ${maxBytes} bytes allowed here.`);
    }
    return { kind: 'found', text: new TextDecoder().decode(bytes) };
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return { kind: 'missing' };
    if (error instanceof ServiceError && error.status === 403 && !error.retryable) return { kind: 'forbidden' };
    throw error;
  }
}
