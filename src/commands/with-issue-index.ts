import { makeTemporaryFolder } from '../adapters/files/make-temporary-folder.ts';
import { removeFiles } from '../adapters/files/remove-files.ts';
import { ArtifactError, ServiceError } from '../shared/errors.ts';
import type { KnowingContext } from './knowing-context.ts';
import { type LoadedIndex, loadIndex } from './triage/load-index.ts';

/** Opens the index of a repository's issues for as long as `work` needs it. One that is missing or refused is told, and no fault. */
export async function withIssueIndex<Result>(
  repository: string,
  { options, env, isInWorkflow, log }: KnowingContext,
  work: (index: LoadedIndex | undefined) => Promise<Result>,
): Promise<Result> {
  const { indexPath: folder, indexCache: inCache = false, indexArtifactName: artifactName = 'none' } = options;
  if (folder === undefined) return await work(undefined);
  const { indexSigningKey: signingKey, indexRepositories: otherRepositories = [], apiUrl, token } = options;
  const place = isInWorkflow ? await makeTemporaryFolder('auto-triager-index-', env.RUNNER_TEMP) : undefined;
  let index: LoadedIndex | undefined;
  try {
    index = await loadIndex(
      { folder, signingKey, otherRepositories },
      {
        // A key for triage is no wish to send what a log says to its service: there issues are found by their words.
        access: {},
        deadlineSeconds: options.modelDeadline,
        repository,
        log,
        ...(place !== undefined && {
          findElsewhere: async (trust) => {
            const { findIndexElsewhere } = await import('./triage/find-index-elsewhere.ts');
            return await findIndexElsewhere({
              inCache,
              artifactName,
              repository,
              token,
              apiUrl,
              trust,
              place,
              env,
              log,
            });
          },
        }),
      },
    );
    if (index.loaded === undefined)
      log.info(['There is no index to look for known issues in.', ...index.notes].join(' '));
    return await work(index);
  } catch (error) {
    if (!(error instanceof ArtifactError || error instanceof ServiceError)) throw error;
    log.warning(`Known issues were not looked for. ${error.message}`);
    return await work(undefined);
  } finally {
    index?.loaded?.close();
    if (place !== undefined) await removeFiles(place).catch((error: Error) => log.warning(error.message));
  }
}
