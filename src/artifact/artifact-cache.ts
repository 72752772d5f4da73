/**
 * Port: where packs stay between workflow runs. A key is written once; what is not read for long may go. Adapters: the
 * Actions cache, and none at all. Methods throw ServiceError: a caller that can do without the cache says so and goes on.
 */
export interface ArtifactCache {
  /** Why nothing can be kept; absent where there is a cache. */
  readonly unavailable?: string;
  /** The entry of this very key, else the newest whose key begins so; undefined where there is none. */
  find(keyOrPrefix: string): Promise<CacheEntry | undefined>;
  /** Puts a file under a key. */
  save(key: string, file: string): Promise<SaveOutcome>;
}

export interface CacheEntry {
  readonly key: string;
  /** Writes what is kept to a new file. Throws ServiceError also where it is larger than `maxBytes`. */
  download(file: string, maxBytes: number): Promise<void>;
}

export type SaveOutcome =
  | { readonly kind: 'saved' }
  /** The run may not write, or the key is taken. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Stands in where there is no cache: holds nothing and keeps nothing. */
export function createNoCache(reason: string): ArtifactCache {
  return {
    unavailable: reason,
    find: async () => undefined,
    save: async () => ({ kind: 'refused', reason }),
  };
}
