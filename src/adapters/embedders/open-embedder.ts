import type { Document } from '../../document/document.ts';
import { embedShortened, isBlaming } from '../../embedding/embed-shortened.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { PinnedService, ServiceEmbedder } from '../../embedding/embedder-spec.ts';
import { HARMLESS } from '../../embedding/refusal-watch.ts';
import { type EmbeddingPatience, withRetries } from '../../embedding/retrying-embedder.ts';
import { watchEngines } from '../../models/engine-health.ts';
import {
  isReachable,
  PROVIDERS,
  type ProviderId,
  type ProviderOptions,
  providerAccess,
} from '../../models/providers.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { retry, startDeadline } from '../../shared/retry.ts';
import { openProvider } from '../models/open-provider.ts';

/** Keys and addresses of the services. */
export type EmbeddingAccess = ProviderOptions;

/** An embedder as the user asks for it. */
export interface EmbedderRequest {
  readonly embedder?: ProviderId | 'local' | undefined;
  readonly embeddingModel?: string | undefined;
  readonly embeddingDimensions?: number | undefined;
}

/** Both services' models lose little below their own 1,536 or 3,072, and an index is as large as its vectors. */
const DEFAULT_DIMENSIONS = 768;

/** An index is built without anybody waiting: rate limits of a minute are sat out. */
const BUILD_PATIENCE: EmbeddingPatience = { maxTries: 8, timeoutMs: 60_000, firstWaitMs: 1_000, deadlineMs: 600_000 };
/** A firewall's word for a text, and a service's for a key. */
const FORBIDDEN = 403;
/** Texts in a row. */
const REFUSED_UNTIL_DOUBT = 3;
const MS_PER_SECOND = 1_000;

/** The service's embedder that is asked for; undefined for the local one. */
export function requestedService({
  embedder,
  embeddingModel,
  embeddingDimensions,
}: EmbedderRequest): ServiceEmbedder | undefined {
  if (embedder === undefined || embedder === 'local') return undefined;
  const model = embeddingModel ?? PROVIDERS[embedder].embeddingModel;
  const canChoose = PROVIDERS[embedder].embeddingModelsWithChoice.test(model);
  return {
    provider: embedder,
    model,
    dimensions: embeddingDimensions ?? (canChoose ? DEFAULT_DIMENSIONS : undefined),
  };
}

/** The embedder to learn with, which waits for its service. Throws ServiceError where dimensions cannot be found out. */
export async function openLearningEmbedder(
  service: ServiceEmbedder,
  { access, log }: { readonly access: EmbeddingAccess; readonly log: Log },
): Promise<PinnedEmbedder> {
  const patience: EmbeddingPatience = {
    ...BUILD_PATIENCE,
    onRetry: (error, waitMs) => log.info(`${error.message} Retrying in ${Math.ceil(waitMs / MS_PER_SECOND)} s.`),
  };
  const dimensions = service.dimensions ?? (await measureDimensions(service, { access, patience }));
  const pinned = { ...service, dimensions };
  return { pinned, embedder: withRetries(await createEmbedder(pinned, access), patience) };
}

export interface PinnedEmbedder {
  readonly pinned: PinnedService;
  readonly embedder: Embedder;
}

/**
 * The embedder of an index, to triage with. Without a key, and after it failed for several issues, every call throws
 * ServiceError at once; a text that the service alone refuses is no such failure, and is shortened first.
 */
export async function openIndexEmbedder(
  pinned: PinnedService,
  { access, patience }: { readonly access: EmbeddingAccess; readonly patience: EmbeddingPatience },
): Promise<Embedder> {
  const { provider } = pinned;
  const embedder = withRetries(await createEmbedder(pinned, access), patience);
  const { hasty = embedder, maxInputChars } = embedder;
  const noKey = explainMissingKey(provider, access);
  const health = watchEngines();
  let lastError = noKey;
  let refusedInARow = 0;

  async function embedOrShorten(document: Document): Promise<Float32Array> {
    try {
      return await embedder.embedQuery(document);
    } catch (error) {
      if (!isBlaming(error)) throw error;
      return await embedShortened(document, { error, maxInputChars, embed: hasty.embedQuery });
    }
  }

  /** Whether it was the text's fault. So it is taken to be, unless it happens often or may be the key's; then a harmless text tells. */
  async function isTextRefused(error: ServiceError): Promise<boolean> {
    if (!isBlaming(error)) return false;
    refusedInARow += 1;
    if (error.status !== FORBIDDEN && refusedInARow < REFUSED_UNTIL_DOUBT) return true;
    try {
      await hasty.embedQuery(HARMLESS);
      refusedInARow = 0;
      return true;
    } catch {
      return false;
    }
  }

  return {
    ...embedder,
    async embedQuery(document) {
      if (noKey !== undefined || (lastError !== undefined && !health.isAlive(provider))) throw lastError;
      try {
        const vector = await embedOrShorten(document);
        health.answered(provider);
        refusedInARow = 0;
        return vector;
      } catch (error) {
        if (error instanceof ServiceError && !(await isTextRefused(error))) {
          health.failed(provider, error);
          lastError = error;
        }
        throw error;
      }
    },
  };
}

function explainMissingKey(provider: ServiceEmbedder['provider'], access: EmbeddingAccess): ServiceError | undefined {
  if (isReachable(provider, access)) return undefined;
  const service = PROVIDERS[provider].title;
  return new ServiceError(
    `The index was built with ${service}, and there is no key for it: set ${provider}_api_key, or ` +
      `${provider.toUpperCase()}_API_KEY.`,
    { service, retryable: false },
  );
}

/** The SDKs are loaded only here. */
async function createEmbedder({ provider, ...embedder }: PinnedService, access: EmbeddingAccess): Promise<Embedder> {
  return (await openProvider(provider)).createEmbedder(embedder, providerAccess(provider, access));
}

async function measureDimensions(
  { provider, model }: Pick<ServiceEmbedder, 'provider' | 'model'>,
  { access, patience }: { readonly access: EmbeddingAccess; readonly patience: EmbeddingPatience },
): Promise<number> {
  const { measureDimensions: measure } = await openProvider(provider);
  return await retry((signal) => measure(model, providerAccess(provider, access), signal), {
    ...patience,
    deadline: startDeadline(patience.deadlineMs),
  });
}
