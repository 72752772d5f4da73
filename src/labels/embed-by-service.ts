import { type EmbeddableIssue, embedAll } from '../embedding/embed-all.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { PinnedService } from '../embedding/embedder-spec.ts';
import type { EmbeddingStore } from '../embedding/embedding-store.ts';
import { roundToBytes } from '../embedding/round-to-bytes.ts';
import { measureStrangerSimilarity } from '../neighbors/stranger-similarity.ts';
import type { Log } from '../shared/log.ts';
import type { Representation } from './held-out-fold.ts';
import { tellRefusals } from './tell-refusals.ts';

/** A service's embedder to learn with. */
export interface EmbeddingService {
  /** Tries again by itself, where that is wanted. */
  readonly embedder: Embedder;
  readonly store: EmbeddingStore;
}

/** A service's embedder that an index names; its store must be closed. */
export interface PinnedEmbeddingService extends EmbeddingService {
  readonly pinned: PinnedService;
}

/** What of a representation a service's embedder gives; the sketches stay the local one's. */
export type ServiceView = Required<Omit<Representation, 'sketches'>>;

/**
 * All issues as the service's embedder sees them, rounded as an index holds them. One that it refuses has no vector, and the log
 * names it. Throws ServiceError.
 */
export async function embedByService(
  issues: readonly EmbeddableIssue[],
  { service: { embedder, store }, log }: { readonly service: EmbeddingService; readonly log: Log },
): Promise<ServiceView> {
  const { dimensions } = embedder;
  const progress = log.progress(`Embedding (${embedder.id})`, issues.length);
  const onProgress = (done: number) => progress.update(done);
  const { vectors, refusals } = await embedAll(issues, { embedder, store, purpose: 'document', onProgress }).finally(
    progress.stop,
  );
  tellRefusals(
    [...refusals].map(([row, refusal]) => ({ ...refusal, number: (issues[row] as EmbeddableIssue).issue.number })),
    log,
  );
  for (let start = 0; start < vectors.length; start += dimensions) {
    vectors.set(roundToBytes(vectors.subarray(start, start + dimensions)), start);
  }
  const withoutVector: ReadonlySet<number> = new Set(refusals.keys());
  const placed = withoutVector.size === 0 ? vectors : dropRows(vectors, { dimensions, rows: withoutVector });
  return { vectors, dimensions, withoutVector, strangerSimilarity: measureStrangerSimilarity(placed, dimensions) };
}

function dropRows(
  vectors: Float32Array,
  { dimensions, rows }: { readonly dimensions: number; readonly rows: ReadonlySet<number> },
): Float32Array {
  return vectors.filter((_, at) => !rows.has(Math.floor(at / dimensions)));
}
