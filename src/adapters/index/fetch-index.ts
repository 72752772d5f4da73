import { join } from 'node:path';
import { ARTIFACT_FILES, OPTIONAL_ARTIFACT_FILES, STATE_FILE } from '../../artifact/artifact.ts';
import type { ArtifactCache } from '../../artifact/artifact-cache.ts';
import { type IndexState, parseIndexState } from '../../artifact/index-state.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import { ArtifactError, ConfigError } from '../../shared/errors.ts';
import { readTextFile } from '../files/read-file.ts';
import { removeFiles } from '../files/remove-files.ts';
import { checkIndex, type IndexTrust } from './check-index.ts';
import { describeFault, type FetchedPack, fetchPack } from './fetch-pack.ts';

const MAX_STATE_BYTES = 100_000;

export interface IndexRequest extends IndexTrust {
  readonly cache: ArtifactCache;
  /** That of one certain index; the newest where absent. */
  readonly key?: string | undefined;
  /** A new folder to write the index into. */
  readonly folder: string;
}

export type FetchedIndex =
  | { readonly kind: 'fetched'; readonly key: string; readonly manifest: Manifest; readonly state: IndexState }
  | Exclude<FetchedPack, { kind: 'fetched' }>;

/** An index out of the cache: unpacked, then checked as one in a folder is; nothing stays behind of one that is refused. */
export async function fetchIndex(request: IndexRequest): Promise<FetchedIndex> {
  const { folder } = request;
  const names = [...ARTIFACT_FILES, ...OPTIONAL_ARTIFACT_FILES, STATE_FILE];
  const fetched = await fetchPack({ ...request, kind: 'index', names });
  try {
    if (fetched.kind !== 'fetched') return fetched;
    const stateFile = join(folder, STATE_FILE);
    const state = parseIndexState(await readPackedState(stateFile));
    await removeFiles(stateFile);
    const { id, manifest } = await checkIndex(folder, request);
    if (id !== state.active.id) {
      throw new ArtifactError({ file: STATE_FILE, expected: `index ${id}`, found: `index ${state.active.id}` });
    }
    return { kind: 'fetched', key: fetched.key, manifest, state };
  } catch (error) {
    await removeFiles(folder);
    if (error instanceof ArtifactError) return { kind: 'refused', reason: describeFault(error) };
    throw error;
  }
}

/** A pack without it, or with one that is too large, is somebody else's. */
async function readPackedState(path: string): Promise<string> {
  try {
    return await readTextFile(path, { maxBytes: MAX_STATE_BYTES });
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new ArtifactError({
      file: STATE_FILE,
      expected: 'which index is active',
      found: 'no such file of ours',
      cause,
    });
  }
}
