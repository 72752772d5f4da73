import { join } from 'node:path';
import { z } from 'zod';
import type { Workflow } from '../../doctor/examine-workflow.ts';
import { ServiceError } from '../../shared/errors.ts';
import { listFiles } from '../files/list-files.ts';
import { readTextFile } from '../files/read-file.ts';
import { type ConnectionOptions, connectRepository } from '../github/connect-repository.ts';
import { repositoryParameters } from '../github/github-repository.ts';
import { readRepositoryFile } from '../github/read-repository-file.ts';

export const WORKFLOW_FOLDER = '.github/workflows';
const WORKFLOW_FILE = /\.ya?ml$/i;
const MAX_FILES = 100;
/** GitHub takes no longer ones. */
const MAX_BYTES = 1024 * 1024;

const listingSchema = z.array(z.object({ type: z.string(), path: z.string() }));

/** The workflow files of the working folder; undefined where it has no such folder. Throws ConfigError. */
export async function readLocalWorkflows(): Promise<Workflow[] | undefined> {
  const names = (await listFiles(WORKFLOW_FOLDER))?.filter((name) => WORKFLOW_FILE.test(name));
  if (names === undefined) return undefined;
  const files = names.slice(0, MAX_FILES).map((name) => join(WORKFLOW_FOLDER, name));
  return await Promise.all(
    files.map(async (file) => ({ file, text: await readTextFile(file, { maxBytes: MAX_BYTES }) })),
  );
}

/** Those of a repository's default branch; none where there are none or the token may not see them. Throws ServiceError. */
export async function readRemoteWorkflows(connection: ConnectionOptions): Promise<Workflow[]> {
  const { repository } = connectRepository(connection);
  try {
    const { data } = await repository.client.request({
      route: `GET /repos/{owner}/{repo}/contents/${WORKFLOW_FOLDER}`,
      parameters: repositoryParameters(repository),
      doing: `list ${WORKFLOW_FOLDER}`,
    });
    const listed = listingSchema.safeParse(data);
    const files = (listed.success ? listed.data : [])
      .filter(({ type, path }) => type === 'file' && WORKFLOW_FILE.test(path))
      .slice(0, MAX_FILES);
    const read = await Promise.all(
      files.map(async ({ path }) => ({
        path,
        file: await readRepositoryFile(path, { ...connection, maxBytes: MAX_BYTES }),
      })),
    );
    return read.flatMap(({ path, file }) => (file.kind === 'found' ? [{ file: path, text: file.text }] : []));
  } catch (error) {
    if (error instanceof ServiceError && (error.status === 403 || error.status === 404)) return [];
    throw error;
  }
}
