import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createActionsCache } from '../../src/adapters/actions-cache/create-actions-cache.ts';
import { hashFile } from '../../src/adapters/files/hash-file.ts';
import { sourcesIn, writePack } from '../../src/adapters/files/write-pack.ts';
import { checkIndex } from '../../src/adapters/index/check-index.ts';
import { MANIFEST_FILE, STATE_FILE } from '../../src/artifact/artifact.ts';
import type { ArtifactCache } from '../../src/artifact/artifact-cache.ts';
import { cachePrefix } from '../../src/artifact/cache-key.ts';
import { formatIndexState, promote, toIndexId } from '../../src/artifact/index-state.ts';
import type { CacheService } from './start-cache-service.ts';
import { REPOSITORY } from './start-git-hub.ts';

export interface SavedPack {
  /** An index; stays as it is. */
  readonly folder: string;
  /** Whose pack it says it is; the tests' repository unless given. */
  readonly repository?: string;
  /** That the pack is signed with; unsigned where absent. */
  readonly signingKey?: string;
  /** What follows the prefix of the tests' repository. */
  readonly moment: string;
}

/** Puts an index into the cache as a rebuild does, or as somebody would who has other plans; returns its key. */
export async function saveIndexPack(service: CacheService, pack: SavedPack): Promise<string> {
  const { folder, repository = REPOSITORY, signingKey, moment } = pack;
  const key = `${cachePrefix('index', REPOSITORY)}${moment}`;
  const { manifest } = await checkIndex(folder, { repositories: [repository], signingKey: undefined });
  const id = toIndexId(manifest.createdAt, await hashFile(join(folder, MANIFEST_FILE)));
  const [stateFile, path] = [`${folder}.state`, `${folder}.pack`];
  await writeFile(stateFile, formatIndexState(promote(undefined, { id, at: '2026-01-01T00:00:00.000Z' })));
  const sources = { ...sourcesIn(folder, await readdir(folder)), [STATE_FILE]: stateFile };
  await writePack(path, { kind: 'index', repository, key, sources, signingKey });
  await openTestCache(service).save(key, path);
  await Promise.all([rm(stateFile), rm(path)]);
  return key;
}

/** The cache as actions see it, without long waits. */
export function openTestCache({ env }: CacheService): ArtifactCache {
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = env;
  return createActionsCache({ url, token, firstWaitMs: 1, maxTries: 2 });
}
