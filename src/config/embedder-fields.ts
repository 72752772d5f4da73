import { PROVIDER_IDS, PROVIDERS } from '../models/providers.ts';
import type { Field, Fields } from './field.ts';
import type { OptionSource } from './option-source.ts';
import { accessFields, PROVIDER_CHOICE } from './provider-fields.ts';
import type { IsGiven, TextOf } from './read-options.ts';
import { choice, text, wholeNumber } from './value-schemas.ts';

/** Options about who turns issues into vectors. */

/** hnswlib and memory bear more; no service gives more. */
const DIMENSIONS = { min: 8, max: 8_192 };
const EMBEDDERS = choice(['local', ...PROVIDER_IDS], []);
const DEFAULT_MODELS = PROVIDER_IDS.map((id) => PROVIDERS[id].embeddingModel).join(', or ');

const embeddingModel = {
  description: `the model of the embedder (default: ${DEFAULT_MODELS})`,
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
    description: `what turns issues into vectors: local, learned from the issues themselves, or the service ${PROVIDER_CHOICE}`,
    flag: '--embedder <name>',
    formerInput: 'embedder',
    key: 'rebuild.embedder',
    default: 'local',
    schema: EMBEDDERS,
  },
  embeddingModel,
  embeddingDimensions,
  ...accessFields,
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
  for (const id of PROVIDER_IDS) {
    if (embedder !== id || isGiven(`${id}ApiKey`) || isGiven(`${id}BaseUrl`)) continue;
    return [`${name('embedder')} ${id} needs a key: ${name(`${id}ApiKey`)}, or an address: ${name(`${id}BaseUrl`)}`];
  }
  if (embedder !== 'local') return [];
  const idle = (['embeddingModel', 'embeddingDimensions'] as const).filter(isGiven);
  return idle.map((key) => `${name(key)} goes with ${name('embedder')} ${PROVIDER_CHOICE}`);
}
