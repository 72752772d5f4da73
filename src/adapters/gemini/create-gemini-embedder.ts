import type { EmbedContentRequest } from '@google/generative-ai';
import type { Document } from '../../document/document.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { serviceEmbedderId } from '../../embedding/embedder-spec.ts';
import { toUnitVectors } from '../../embedding/to-unit-vectors.ts';
import { PROVIDERS } from '../../models/providers.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure } from '../models/model-failure.ts';
import { createGeminiClient } from './create-gemini-client.ts';
import { embeddingRequestsOf, MAX_INPUT_CHARS } from './embedding-requests.ts';
import { embeddingSchema, embeddingsSchema } from './schema.ts';

export interface GeminiEmbedderOptions {
  readonly model: string;
  /** Asked for as `outputDimensionality`; an answer with others is refused. */
  readonly dimensions: number;
  readonly apiKey: string;
  /** Of a server that speaks Gemini's API, with or without `/v1beta`; Google's own where absent. */
  readonly baseUrl?: string | undefined;
}

/** https://ai.google.dev/api/embeddings#method:-models.batchembedcontents takes 100 requests at once. */
const MAX_BATCH = 100;

/** The SDK's type is older than `outputDimensionality`, and passes it on. */
type EmbeddingRequest = EmbedContentRequest & { readonly outputDimensionality: number };

/** A model of Google's Gemini API. Vectors with fewer dimensions than its own do not come with unit length. */
export function createGeminiEmbedder({ model: name, dimensions, apiKey, baseUrl }: GeminiEmbedderOptions): Embedder {
  const endpoint: ModelEndpoint = {
    engine: 'gemini',
    model: name,
    baseUrl,
    apiKey,
    modelSetting: 'embedding_model',
  };
  const { idSuffix, ofDocument, ofQuery } = embeddingRequestsOf(name);
  const ask = (request: EmbedContentRequest): EmbeddingRequest => ({ ...request, outputDimensionality: dimensions });
  const client = createGeminiClient(endpoint);
  const expected = { service: PROVIDERS.gemini.title, model: name, dimensions };

  async function embedDocuments(documents: readonly Document[], signal?: AbortSignal): Promise<Float32Array[]> {
    if (documents.length === 0) return [];
    const requests = documents.map((document) => ask(ofDocument(document)));
    return client.call(signal, async (model) => {
      const answer: unknown = await model.batchEmbedContents({ requests }, signal === undefined ? {} : { signal });
      const parsed = embeddingsSchema.safeParse(answer);
      if (!parsed.success) throw notEmbeddings(answer, endpoint, parsed.error);
      const vectors = (parsed.data.embeddings ?? []).map(({ values }) => values ?? []);
      return toUnitVectors(vectors, { ...expected, count: documents.length });
    });
  }

  async function embedQuery(document: Document, signal?: AbortSignal): Promise<Float32Array> {
    const request = ask(ofQuery(document));
    return client.call(signal, async (model) => {
      const answer: unknown = await model.embedContent(request, signal === undefined ? {} : { signal });
      const parsed = embeddingSchema.safeParse(answer);
      if (!parsed.success) throw notEmbeddings(answer, endpoint, parsed.error);
      const [vector] = toUnitVectors([parsed.data.embedding.values ?? []], { ...expected, count: 1 });
      return vector as Float32Array;
    });
  }

  return {
    id: `${serviceEmbedderId({ provider: 'gemini', model: name, dimensions })}${idSuffix}`,
    dimensions,
    maxBatch: MAX_BATCH,
    maxInputChars: MAX_INPUT_CHARS,
    embedDocuments,
    embedQuery,
  };
}

function notEmbeddings(answer: unknown, endpoint: ModelEndpoint, cause: unknown): Error {
  return modelFailure(endpoint, { status: 200, said: JSON.stringify(answer) ?? 'nothing', cause });
}
