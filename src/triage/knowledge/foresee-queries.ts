import { toDocument } from '../../document/to-document.ts';
import { embedAll, type RowRefusal } from '../../embedding/embed-all.ts';
import type { Issue } from '../../issue/issue.ts';
import type { EmbeddingService } from '../../labels/embed-by-service.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The same knowledge, which has the service's vectors of these issues (by number) at hand: asked for several at a time,
 * and never again for an issue that the store knows. What the service refused fails as it would when it is asked. Throws ServiceError.
 */
export async function foreseeQueries(
  issues: readonly Issue[],
  {
    knowledge,
    service,
    log,
  }: { readonly knowledge: Knowledge; readonly service: EmbeddingService | undefined; readonly log: Log },
): Promise<Knowledge> {
  if (service === undefined) return knowledge;
  const { embedder, store } = service;
  const progress = log.progress('Embedding queries', issues.length);
  const embeddable = issues.map((issue) => ({ issue, document: toDocument(issue, knowledge.boilerplate) }));
  const onProgress = (done: number) => progress.update(done);
  const run = { embedder, store, purpose: 'query', onProgress } as const;
  const { vectors, refusals } = await embedAll(embeddable, run).finally(progress.stop);
  const rowOf = new Map(issues.map(({ number }, row) => [number, row]));
  return {
    ...knowledge,
    embedder: {
      ...embedder,
      async embedQuery(document) {
        const row = rowOf.get(document.number);
        if (row === undefined) return embedder.embedQuery(document);
        const refusal = refusals.get(row);
        if (refusal !== undefined) throw toError(refusal, service);
        return vectors.slice(row * embedder.dimensions, (row + 1) * embedder.dimensions);
      },
    },
  };
}

function toError({ reason }: RowRefusal, { embedder }: EmbeddingService): ServiceError {
  return new ServiceError(reason, { service: embedder.id, retryable: false, blames: 'content' });
}
