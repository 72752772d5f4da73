import { ServiceError } from '../shared/errors.ts';
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
  return { ...persistent(embedder, patience), hasty: persistent(blamingAtOnce(embedder), patience) };
}

function persistent(embedder: Embedder, patience: EmbeddingPatience): Embedder {
  const persist = <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> =>
    retry(work, { ...patience, deadline: startDeadline(patience.deadlineMs) });
  return {
    ...embedder,
    embedDocuments: (documents) => persist((signal) => embedder.embedDocuments(documents, signal)),
    embedQuery: (document) => persist((signal) => embedder.embedQuery(document, signal)),
  };
}

/** What may be the text's fault is said to be lasting. */
function blamingAtOnce(embedder: Embedder): Embedder {
  return {
    ...embedder,
    embedDocuments: (documents, signal) => embedder.embedDocuments(documents, signal).catch(toLasting),
    embedQuery: (document, signal) => embedder.embedQuery(document, signal).catch(toLasting),
  };
}

function toLasting(error: unknown): never {
  if (!(error instanceof ServiceError) || error.blames === undefined || !error.retryable) throw error;
  const { message, service, status, blames } = error;
  throw new ServiceError(message, {
    service,
    status,
    retryable: false,
    blames,
    cause: error,
  });
}
