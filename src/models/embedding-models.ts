import type { Day } from './day.ts';

/** What is known of an embedding model. */
export interface EmbeddingModelFacts {
  /** Tokens of a text that it reads. */
  readonly maxInputTokens: number;
  /** US dollars for a million tokens: the standard list price for text. */
  readonly inputPrice: number;
  /** How it is told what a text is for: by parameters of the API, by words in the text, or not at all. */
  readonly purposeBy: 'parameters' | 'text' | 'nothing';
  /** Where all this was read. */
  readonly source: string;
  /** When it was read there. */
  readonly asOf: Day;
}

const GEMINI = 'https://ai.google.dev/gemini-api/docs/embeddings; prices by @pydantic/genai-prices 0.1.8';
const OPENAI = 'https://platform.openai.com/docs/guides/embeddings; prices by @pydantic/genai-prices 0.1.8';

/** By the name under which the service has the model. */
export const EMBEDDING_MODELS: Readonly<Record<string, EmbeddingModelFacts>> = {
  'gemini-embedding-001': {
    maxInputTokens: 2_048,
    inputPrice: 0.15,
    purposeBy: 'parameters',
    source: GEMINI,
    asOf: '2026-11-29',
  },
  'gemini-embedding-2': {
    maxInputTokens: 8_192,
    inputPrice: 0.2,
    purposeBy: 'text',
    // That it ignores `taskType` was measured: https://github.com/embeddings-benchmark/mteb/pull/4851
    source: `${GEMINI}; mteb pull request 4851`,
    asOf: '2026-11-29',
  },
  'text-embedding-3-small': {
    maxInputTokens: 8_192,
    inputPrice: 0.02,
    purposeBy: 'nothing',
    source: OPENAI,
    asOf: '2026-11-29',
  },
  'text-embedding-3-large': {
    maxInputTokens: 8_192,
    inputPrice: 0.13,
    purposeBy: 'nothing',
    source: OPENAI,
    asOf: '2026-11-29',
  },
};

/** The facts of a model, by the name of one of its releases too (`gemini-embedding-2-preview`); undefined for one that nobody knows. */
export function findEmbeddingModel(name: string): EmbeddingModelFacts | undefined {
  const bare = name.replace(/^models\//, '');
  const known = Object.entries(EMBEDDING_MODELS).find(([model]) => bare === model || bare.startsWith(`${model}-`));
  return known?.[1];
}
