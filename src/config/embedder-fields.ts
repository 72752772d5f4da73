import type { Field, Fields } from './field.ts';
import { modelFields } from './model-fields.ts';
import type { OptionSource } from './option-source.ts';
import type { IsGiven, TextOf } from './read-options.ts';
import { choice, text, wholeNumber } from './value-schemas.ts';

/** Options about who turns issues into vectors. */

/** hnswlib and memory bear more; no service gives more. */
const DIMENSIONS = { min: 8, max: 8_192 };
const EMBEDDERS = choice(['local', 'gemini', 'openai'], []);

/** Where an embedding service is, and the key to it. */
export const embeddingAccessFields = {
  geminiApiKey: modelFields.geminiApiKey,
  geminiBaseUrl: modelFields.geminiBaseUrl,
  openaiApiKey: modelFields.openaiApiKey,
  openaiBaseUrl: modelFields.openaiBaseUrl,
} as const satisfies Fields;

const embeddingModel = {
  description: 'the model of the embedder (default: gemini-embedding-001, or text-embedding-3-small)',
  flag: '--embedding-model <name>',
  formerInput: 'embedding_model',
  key: 'rebuild.embedding_model',
  schema: text,
} as const satisfies Field;

const embeddingDimensions = {
  description: 'numbers of each vector (default: 768 for models that let one choose, else as many as the model gives)',
  flag: '--embedding-dimensions <count>',
  formerInput: 'embedding_dimensions',
  key: 'rebuild.embedding_dimensions',
  schema: wholeNumber(DIMENSIONS),
} as const satisfies Field;

/** For commands that learn. */
export const learningEmbedderFields = {
  embedder: {
    description:
      'what turns issues into vectors: local, learned from the issues themselves, or the service gemini or openai',
    flag: '--embedder <name>',
    formerInput: 'embedder',
    key: 'rebuild.embedder',
    default: 'local',
    schema: EMBEDDERS,
  },
  embeddingModel,
  embeddingDimensions,
  ...embeddingAccessFields,
} as const satisfies Fields;

type EmbedderKey = keyof typeof learningEmbedderFields;

export interface GivenEmbedder {
  readonly isGiven: IsGiven<EmbedderKey>;
  readonly textOf: TextOf<EmbedderKey>;
  readonly source: OptionSource;
}

/** What of the options about embedders does not go together. */
export function checkEmbedder({ isGiven, textOf, source }: GivenEmbedder): string[] {
  const name = (key: EmbedderKey) => source.nameOf(learningEmbedderFields[key]);
  const embedder = textOf('embedder');
  if (embedder === 'gemini' && !isGiven('geminiApiKey') && !isGiven('geminiBaseUrl')) {
    return [`${name('embedder')} gemini needs a key: ${name('geminiApiKey')}, or an address: ${name('geminiBaseUrl')}`];
  }
  if (embedder === 'openai' && !isGiven('openaiApiKey') && !isGiven('openaiBaseUrl')) {
    return [`${name('embedder')} openai needs a key: ${name('openaiApiKey')}, or an address: ${name('openaiBaseUrl')}`];
  }
  if (embedder !== 'local') return [];
  const idle = (['embeddingModel', 'embeddingDimensions'] as const).filter(isGiven);
  return idle.map((key) => `${name(key)} goes with ${name('embedder')} gemini or openai`);
}
