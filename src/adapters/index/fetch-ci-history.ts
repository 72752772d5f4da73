import { join } from 'node:path';
import { CI_HISTORY_FILE, MAX_CI_HISTORY_BYTES, parseCiHistory } from '../../run-summary/history/ci-history-file.ts';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { readTextFile } from '../files/read-file.ts';
import { withTemporaryFolder } from '../files/with-temporary-folder.ts';
import { describeFault, type FetchedPack, fetchPack, type PackRequest } from './fetch-pack.ts';

export type FetchedHistory =
  | { readonly kind: 'fetched'; readonly key: string; readonly jobs: readonly JobRecord[] }
  | Exclude<FetchedPack, { kind: 'fetched' }>;

/**
 * What the last rebuild remembered of runs of CI, for a run that only reads the cache: small, and checked like an index. Never
 * throws for what the cache does.
 */
export async function fetchCiHistory(
  request: Pick<PackRequest, 'cache' | 'repositories' | 'signingKey'>,
): Promise<FetchedHistory> {
  return await withTemporaryFolder('auto-triager-history-', async (place) => {
    const folder = join(place, 'unpacked');
    const fetched = await fetchPack({ ...request, kind: 'ci-history', names: [CI_HISTORY_FILE], folder });
    if (fetched.kind !== 'fetched') return fetched;
    try {
      const text = await readTextFile(join(folder, CI_HISTORY_FILE), { maxBytes: MAX_CI_HISTORY_BYTES });
      return { ...fetched, jobs: parseCiHistory(text) };
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      return { kind: 'refused', reason: describeFault(error) };
    }
  });
}
