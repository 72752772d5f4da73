import type { PinnedService } from '../../embedding/embedder-spec.ts';
import { createMemoryEmbeddingStore } from '../../embedding/memory-embedding-store.ts';
import type { EmbeddingService } from '../../labels/embed-by-service.ts';
import type { CommandContext } from '../context.ts';
import type { EmbedderRequest, EmbeddingAccess } from './open-embedder.ts';

/** An embedding service to learn with; its store must be closed. */
export interface OpenedService extends EmbeddingService {
  readonly pinned: PinnedService;
}

/**
 * The service that is asked for, whose vectors are kept in the corpus file, or in memory where there is none; undefined
 * for the local embedder. The code for services is loaded only where one is. Throws ConfigError, ServiceError.
 */
export async function openService(
  options: EmbedderRequest & EmbeddingAccess & { readonly corpusFile?: string | undefined },
  { log }: Pick<CommandContext, 'log'>,
): Promise<OpenedService | undefined> {
  if (options.embedder === undefined || options.embedder === 'local') return undefined;
  const [{ openLearningEmbedder, requestedService }, { openEmbeddingStore }] = await Promise.all([
    import('./open-embedder.ts'),
    import('../../adapters/sqlite/open-embedding-store.ts'),
  ]);
  const requested = requestedService(options);
  if (requested === undefined) return undefined;
  const opened = await openLearningEmbedder(requested, { access: options, log });
  const { corpusFile } = options;
  return { ...opened, store: corpusFile === undefined ? createMemoryEmbeddingStore() : openEmbeddingStore(corpusFile) };
}
