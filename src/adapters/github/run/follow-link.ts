import { ServiceError } from '../../../shared/errors.ts';
import { type DownloadedBytes, downloadBytes } from '../../transfer/download-bytes.ts';
import { repositoryParameters } from '../github-repository.ts';
import type { RunSource } from './run-source.ts';

const MAX_TRIES = 3;

export interface LinkedFile {
  /** What follows `GET /repos/{owner}/{repo}/actions/`; GitHub answers with a short-lived link. */
  readonly path: string;
  /** Completes "while trying to …". */
  readonly doing: string;
  readonly maxBytes: number;
}

/**
 * A file that GitHub gives by a redirect to a signed address, mostly on another host, which is asked without the token.
 * Throws ServiceError: 410 where it has expired.
 */
export async function followLink(
  { repository, limits }: RunSource,
  { path, doing, maxBytes }: LinkedFile,
): Promise<DownloadedBytes> {
  const { headers } = await repository.client.request({
    route: `GET /repos/{owner}/{repo}/actions/${path}`,
    parameters: { ...repositoryParameters(repository), request: { redirect: 'manual' } },
    doing,
    permission: 'actions',
  });
  const { location } = headers;
  if (typeof location !== 'string' || location === '') {
    throw new ServiceError(`GitHub gave no link while trying to ${doing}.`, { service: 'GitHub', retryable: false });
  }
  return await downloadBytes(location, {
    service: "GitHub's storage of logs and artifacts",
    maxBytes,
    policy: { maxTries: MAX_TRIES, firstWaitMs: repository.retryBaseMs, timeoutMs: limits.downloadMs },
    deadlineMs: limits.downloadMs,
  });
}
