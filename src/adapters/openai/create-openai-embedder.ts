import type { Embedder } from '../../embedding/embedder.ts';
import { serviceEmbedderId } from '../../embedding/embedder-spec.ts';
import { joinEmbeddingText, toEmbeddingText } from '../../embedding/embedding-text.ts';
import { toUnitVectors } from '../../embedding/to-unit-vectors.ts';
import { PROVIDERS } from '../../models/providers.ts';
import { ErrorInAnswer } from '../models/error-in-answer.ts';
import { saysFiltered, saysTooLong, saysWrongKey } from '../models/fault-kind.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure } from '../models/model-failure.ts';
import { readErrorBody } from '../models/read-error-body.ts';
import { createOpenAIClient, type OpenAIAccess } from './create-openai-client.ts';
import { embeddingsSchema } from './schema.ts';
import { toRefusal, toServiceError } from './to-service-error.ts';

export interface OpenAIEmbedderOptions extends OpenAIAccess {
  readonly model: string;
  /** Asked for where the model lets one choose; an answer with others is refused. */
  readonly dimensions: number;
}

/** Of 2,048 that OpenAI takes; 64 issues of usual length are half of the 300,000 tokens it takes at once. */
const MAX_BATCH = 64;
/** OpenAI's models read 8,192 tokens, and hardly any text has more tokens than characters. */
const MAX_INPUT_CHARS = 8_000;

/** A model behind OpenAI's embeddings API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
export function createOpenAIEmbedder(options: OpenAIEmbedderOptions): Embedder {
  const { model, dimensions } = options;
  const { request, endpoint } = openRequests(options);
  let takesDimensions: boolean | undefined;

  async function embed(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    try {
      const answer = await requestOnce(texts, signal);
      return toUnitVectors(answer, { service: PROVIDERS.openai.title, model, count: texts.length, dimensions });
    } catch (error) {
      throw toServiceError(error, { endpoint, signal });
    }
  }

  /** A model whose dimensions are fixed refuses to be asked for them; that is remembered. */
  async function requestOnce(
    texts: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<readonly (readonly number[])[]> {
    if (takesDimensions === false) return request(texts, { signal });
    try {
      const answer = await request(texts, { dimensions, signal });
      takesDimensions = true;
      return answer;
    } catch (error) {
      const refusal = toRefusal(error);
      if (takesDimensions || refusal === undefined || isAboutTexts(refusal.said)) throw error;
      const answer = await request(texts, { signal });
      takesDimensions = false;
      return answer;
    }
  }

  const textOf = (document: { readonly title: string; readonly body: string }) =>
    joinEmbeddingText(toEmbeddingText(document, MAX_INPUT_CHARS));
  return {
    id: serviceEmbedderId({ provider: 'openai', model, dimensions }),
    dimensions,
    maxBatch: MAX_BATCH,
    maxInputChars: MAX_INPUT_CHARS,
    embedDocuments: async (documents, signal) => (documents.length === 0 ? [] : embed(documents.map(textOf), signal)),
    embedQuery: async (document, signal) => (await embed([textOf(document)], signal))[0] as Float32Array,
  };
}

/** How many dimensions the model gives by itself; costs one request. Throws ServiceError. */
export async function measureOpenAIDimensions(
  options: Omit<OpenAIEmbedderOptions, 'dimensions'>,
  signal?: AbortSignal,
): Promise<number> {
  const { request, endpoint } = openRequests(options);
  try {
    const [vector] = await request(['dimensions'], { signal });
    if (vector !== undefined && vector.length > 0) return vector.length;
    throw modelFailure(endpoint, { status: 200, said: 'no vector', cause: undefined });
  } catch (error) {
    throw toServiceError(error, { endpoint, signal });
  }
}

interface RequestOptions {
  readonly dimensions?: number;
  readonly signal: AbortSignal | undefined;
}

function openRequests(options: Omit<OpenAIEmbedderOptions, 'dimensions'>): {
  readonly endpoint: ModelEndpoint;
  request(texts: readonly string[], options: RequestOptions): Promise<readonly (readonly number[])[]>;
} {
  const { model, apiKey, baseUrl } = options;
  const endpoint: ModelEndpoint = { engine: 'openai', model, baseUrl, apiKey, modelSetting: 'embedding_model' };
  const client = createOpenAIClient(options, model);
  return {
    endpoint,
    async request(texts, { dimensions, signal }) {
      const answer: unknown = await client.embeddings.create(
        // The SDK asks for base64 unless it is told otherwise, which not every server knows.
        { model, input: [...texts], encoding_format: 'float', ...(dimensions === undefined ? {} : { dimensions }) },
        signal === undefined ? {} : { signal },
      );
      return readVectors(answer, endpoint);
    },
  };
}

/** In the order of the texts. */
function readVectors(answer: unknown, endpoint: ModelEndpoint): readonly (readonly number[])[] {
  const parsed = embeddingsSchema.safeParse(answer);
  if (!parsed.success) {
    const failure = readErrorBody((answer as { readonly error?: unknown } | null)?.error);
    if (failure !== undefined) throw new ErrorInAnswer(failure);
    throw modelFailure(endpoint, { status: 200, said: '', cause: parsed.error });
  }
  return parsed.data.data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ embedding }) => embedding);
}

/** Or about the key: not about the dimensions. */
function isAboutTexts(said: string): boolean {
  return saysTooLong(said) || saysFiltered(said) || saysWrongKey(said);
}
