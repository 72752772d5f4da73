import type { Embedder } from '../../embedding/embedder.ts';
import type { EmbeddingProvider, PinnedService, ServiceEmbedder } from '../../embedding/embedder-spec.ts';
import { type EmbeddingPatience, withRetries } from '../../embedding/retrying-embedder.ts';
import { SERVICE_NAMES } from '../../models/model-engine.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { retry, startDeadline } from '../../shared/retry.ts';
import { watchEngines } from '../../verdict/engine-health.ts';

/** Keys and addresses of the services. */
export interface EmbeddingAccess {
  readonly geminiApiKey?: string | undefined;
  readonly geminiBaseUrl?: string | undefined;
  readonly openaiApiKey?: string | undefined;
  readonly openaiBaseUrl?: string | undefined;
}

/** An embedder as the user asks for it. */
export interface EmbedderRequest {
  readonly embedder?: EmbeddingProvider | undefined;
  readonly embeddingModel?: string | undefined;
  readonly embeddingDimensions?: number | undefined;
}

const DEFAULT_MODELS = { gemini: 'gemini-embedding-001', openai: 'text-embedding-3-small' } as const;
/** Both services' models lose little below their own 1,536 or 3,072, and an index is as large as its vectors. */
const DEFAULT_DIMENSIONS = 768;
/** https://platform.openai.com/docs/guides/embeddings; other models behind this API mostly have no choice. */
const OPENAI_MODEL_WITH_CHOICE = /^text-embedding-3-/;

/** An index is built without anybody waiting: rate limits of a minute are sat out. */
const BUILD_PATIENCE: EmbeddingPatience = { maxTries: 8, timeoutMs: 60_000, firstWaitMs: 1_000, deadlineMs: 600_000 };
const MS_PER_SECOND = 1_000;

/** The service's embedder that is asked for; undefined for the local one. */
export function requestedService({
  embedder,
  embeddingModel,
  embeddingDimensions,
}: EmbedderRequest): ServiceEmbedder | undefined {
  if (embedder === undefined || embedder === 'local') return undefined;
  const model = embeddingModel ?? DEFAULT_MODELS[embedder];
  const canChoose = embedder === 'gemini' || OPENAI_MODEL_WITH_CHOICE.test(model);
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
    onRetry: (error, waitMs) => log.info(`${error.message} Trying again in ${Math.ceil(waitMs / MS_PER_SECOND)} s.`),
  };
  const dimensions = service.dimensions ?? (await measureDimensions(service.model, { access, patience }));
  const pinned = { ...service, dimensions };
  return { pinned, embedder: withRetries(await createEmbedder(pinned, access), patience) };
}

export interface PinnedEmbedder {
  readonly pinned: PinnedService;
  readonly embedder: Embedder;
}

/**
 * The embedder of an index, to triage with. Without a key, and after it failed for several issues, every call throws
 * ServiceError at once.
 */
export async function openIndexEmbedder(
  pinned: PinnedService,
  { access, patience }: { readonly access: EmbeddingAccess; readonly patience: EmbeddingPatience },
): Promise<Embedder> {
  const { provider } = pinned;
  const embedder = withRetries(await createEmbedder(pinned, access), patience);
  const noKey = explainMissingKey(provider, access);
  const health = watchEngines();
  let lastError = noKey;
  return {
    ...embedder,
    async embedQuery(document) {
      if (noKey !== undefined || (lastError !== undefined && !health.isAlive(provider))) throw lastError;
      try {
        const vector = await embedder.embedQuery(document);
        health.answered(provider);
        return vector;
      } catch (error) {
        if (error instanceof ServiceError) {
          health.failed(provider, error);
          lastError = error;
        }
        throw error;
      }
    },
  };
}

function explainMissingKey(provider: ServiceEmbedder['provider'], access: EmbeddingAccess): ServiceError | undefined {
  const given = {
    gemini: access.geminiApiKey ?? access.geminiBaseUrl,
    openai: access.openaiApiKey ?? access.openaiBaseUrl,
  };
  if (given[provider] !== undefined) return undefined;
  const service = SERVICE_NAMES[provider];
  return new ServiceError(
    `The index was built with ${service}, and there is no key for it: set ${provider}_api_key, or ` +
      `${provider.toUpperCase()}_API_KEY.`,
    { service, retryable: false },
  );
}

/** The SDKs are loaded only here. */
async function createEmbedder(
  { provider, model, dimensions }: PinnedService,
  { geminiApiKey = '', geminiBaseUrl, openaiApiKey, openaiBaseUrl }: EmbeddingAccess,
): Promise<Embedder> {
  if (provider === 'gemini') {
    const { createGeminiEmbedder } = await import('../../adapters/gemini/create-gemini-embedder.ts');
    return createGeminiEmbedder({ model, dimensions, apiKey: geminiApiKey, baseUrl: geminiBaseUrl });
  }
  const { createOpenAIEmbedder } = await import('../../adapters/openai/create-openai-embedder.ts');
  return createOpenAIEmbedder({ model, dimensions, apiKey: openaiApiKey, baseUrl: openaiBaseUrl });
}

async function measureDimensions(
  model: string,
  { access, patience }: { readonly access: EmbeddingAccess; readonly patience: EmbeddingPatience },
): Promise<number> {
  const { measureOpenAIDimensions } = await import('../../adapters/openai/create-openai-embedder.ts');
  const options = { model, apiKey: access.openaiApiKey, baseUrl: access.openaiBaseUrl };
  return await retry((signal) => measureOpenAIDimensions(options, signal), {
    ...patience,
    deadline: startDeadline(patience.deadlineMs),
  });
}
