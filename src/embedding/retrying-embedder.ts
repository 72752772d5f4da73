import type { ServiceError } from '../shared/errors.ts';
import { type RetryPolicy, retry, startDeadline } from '../shared/retry.ts';
import type { Embedder } from './embedder.ts';

export interface EmbeddingPatience extends RetryPolicy {
  /** For all tries of one call together. */
  readonly deadlineMs: number;
  /** Told before each wait. */
  readonly onRetry?: (error: ServiceError, waitMs: number) => void;
}

/** The same embedder, which tries again when its service fails for the moment. */
export function withRetries(embedder: Embedder, patience: EmbeddingPatience): Embedder {
  const persist = <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> =>
    retry(work, { ...patience, deadline: startDeadline(patience.deadlineMs) });
  return {
    ...embedder,
    embedDocuments: (documents) => persist((signal) => embedder.embedDocuments(documents, signal)),
    embedQuery: (document) => persist((signal) => embedder.embedQuery(document, signal)),
  };
}
