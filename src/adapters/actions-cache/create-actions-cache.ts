import { createHash } from 'node:crypto';
import type { ArtifactCache, CacheEntry, SaveOutcome } from '../../artifact/artifact-cache.ts';
import type { RetryPolicy } from '../../shared/retry.ts';
import { downloadFile } from '../transfer/download-file.ts';
import { uploadFile } from '../transfer/upload-file.ts';
import { type CacheServiceOptions, createCacheService, SERVICE_NAME } from './cache-service.ts';
import { createdSchema, finalizedSchema, foundSchema } from './schema.ts';

/**
 * The service keeps entries of one key apart by a hash that each client chooses; that of @actions/cache is made of paths
 * and compression. Ours says that the entry is a pack, so that no client takes the other's entries for its own.
 */
const ENTRY_VERSION = createHash('sha256').update('auto-triager pack 1').digest('hex');

const CALL_DEADLINE_MS = 60_000;
/** A gigabyte at 2 MB/s. */
const TRANSFER_DEADLINE_MS = 10 * 60_000;

export interface ActionsCacheOptions extends Pick<CacheServiceOptions, 'url' | 'token'> {
  /** ACTIONS_CACHE_MODE, by which the runner says what a run may do. */
  readonly mode?: string | undefined;
  /** Longest first wait between tries, in milliseconds. */
  readonly firstWaitMs: number;
  readonly maxTries: number;
}

/**
 * The cache of GitHub Actions, spoken to directly: @actions/cache unpacks what it finds with `tar -P`, which writes
 * wherever the archive says, before anybody could look at a signature. docs/security.md has more.
 */
export function createActionsCache({
  url,
  token,
  mode = '',
  firstWaitMs,
  maxTries,
}: ActionsCacheOptions): ArtifactCache {
  const policy = (timeoutMs: number): RetryPolicy => ({ maxTries, firstWaitMs, timeoutMs });
  const service = createCacheService({ url, token, policy: policy(CALL_DEADLINE_MS), deadlineMs: CALL_DEADLINE_MS });
  const transfer = { service: SERVICE_NAME, policy: policy(TRANSFER_DEADLINE_MS), deadlineMs: TRANSFER_DEADLINE_MS };

  async function find(keyOrPrefix: string): Promise<CacheEntry | undefined> {
    if (['none', 'write-only'].includes(mode)) return undefined;
    const request = { key: keyOrPrefix, restore_keys: [keyOrPrefix], version: ENTRY_VERSION };
    const found = await service.call('GetCacheEntryDownloadURL', request, foundSchema);
    if (!found.ok || !found.matched_key.startsWith(keyOrPrefix)) return undefined;
    return {
      key: found.matched_key,
      download: (path, maxBytes) => downloadFile(found.signed_download_url, { ...transfer, path, maxBytes }),
    };
  }

  async function save(key: string, path: string): Promise<SaveOutcome> {
    if (['none', 'read'].includes(mode)) return { kind: 'refused', reason: 'this run may only read the cache' };
    const created = await service.call('CreateCacheEntry', { key, version: ENTRY_VERSION }, createdSchema);
    if (!created.ok) return { kind: 'refused', reason: created.message || 'the key is taken' };
    const bytes = await uploadFile(created.signed_upload_url, { ...transfer, path });
    const request = { key, version: ENTRY_VERSION, size_bytes: String(bytes) };
    const finalized = await service.call('FinalizeCacheEntryUpload', request, finalizedSchema);
    if (!finalized.ok) return { kind: 'refused', reason: finalized.message || 'the entry was not finished' };
    return { kind: 'saved' };
  }

  return { find, save };
}
