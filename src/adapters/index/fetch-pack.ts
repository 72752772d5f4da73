import { join } from 'node:path';
import type { ArtifactCache } from '../../artifact/artifact-cache.ts';
import { cachePrefix } from '../../artifact/cache-key.ts';
import { MAX_PACK_BYTES, type PackKind } from '../../artifact/pack.ts';
import { ArtifactError, ServiceError } from '../../shared/errors.ts';
import { readPack } from '../files/read-pack.ts';
import { withTemporaryFolder } from '../files/with-temporary-folder.ts';

export interface PackRequest {
  readonly cache: ArtifactCache;
  readonly kind: PackKind;
  /** The first is the repository itself; packs of the others are taken where it has none. */
  readonly repositories: readonly string[];
  readonly signingKey: string | undefined;
  /** That of one certain pack; the newest where absent. */
  readonly key?: string | undefined;
  readonly names: readonly string[];
  /** A new folder to unpack into; where nothing was fetched, its content is of no use. */
  readonly folder: string;
}

export type FetchedPack =
  | { readonly kind: 'fetched'; readonly key: string }
  | { readonly kind: 'missing' }
  /** There is something that must not be used. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The cache cannot be asked. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The newest pack of a kind, or that of a key, unpacked after it was checked. Never throws for what the cache does. */
export async function fetchPack(request: PackRequest): Promise<FetchedPack> {
  const { cache, kind, repositories, key } = request;
  if (cache.unavailable !== undefined) return { kind: 'unavailable', reason: cache.unavailable };
  try {
    for (const wanted of key === undefined ? repositories.map((name) => cachePrefix(kind, name)) : [key]) {
      const entry = await cache.find(wanted);
      if (entry === undefined) continue;
      await withTemporaryFolder('auto-triager-pack-', async (place) => {
        const path = join(place, 'pack');
        await entry.download(path, MAX_PACK_BYTES[kind]);
        await readPack(path, request.folder, { ...request, key: entry.key });
      });
      return { kind: 'fetched', key: entry.key };
    }
    return { kind: 'missing' };
  } catch (error) {
    if (error instanceof ArtifactError) return { kind: 'refused', reason: describeFault(error) };
    if (error instanceof ServiceError) return { kind: 'unavailable', reason: error.message };
    throw error;
  }
}

/** What is wrong, without how to build an index by hand. */
export function describeFault({ file, expected, found }: ArtifactError): string {
  return `${file}: expected ${expected}, found ${found}`;
}
