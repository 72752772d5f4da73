import { createMemoryEmbeddingStore } from '../../embedding/memory-embedding-store.ts';
import type { PinnedEmbeddingService } from '../../labels/embed-by-service.ts';
import type { Log } from '../../shared/log.ts';
import type { EmbedderRequest, EmbeddingAccess } from './open-embedder.ts';

/**
 * The service that is asked for, whose vectors are kept in the corpus file, or in memory where there is none; undefined
 * for the local embedder. The code for services is loaded only where one is. Throws ConfigError, ServiceError.
 */
export async function openService(
  options: EmbedderRequest & EmbeddingAccess & { readonly corpusFile?: string | undefined },
  { log }: { readonly log: Log },
): Promise<PinnedEmbeddingService | undefined> {
  if (options.embedder === undefined || options.embedder === 'local') return undefined;
  const [{ openLearningEmbedder, requestedService }, { openEmbeddingStore }] = await Promise.all([
    import('./open-embedder.ts'),
    import('../corpus/open-corpus.ts'),
  ]);
  const requested = requestedService(options);
  if (requested === undefined) return undefined;
  const opened = await openLearningEmbedder(requested, { access: options, log });
  const { corpusFile } = options;
  const store = corpusFile === undefined ? createMemoryEmbeddingStore() : await openEmbeddingStore(corpusFile);
  return { ...opened, store };
}
