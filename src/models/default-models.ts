import type { ModelEngine } from './model-engine.ts';

/**
 * The models that are asked where the user names none: the first, and the next one where the service has it no more.
 * Kept apart from the table of facts, so that reading the options does not load that.
 */
export const DEFAULT_MODELS = {
  gemini: ['gemini-3.5-flash-lite', 'gemini-3.1-flash-lite', 'gemini-2.5-flash-lite'],
  openai: ['gpt-6-luna', 'gpt-5.6-luna', 'gpt-5.4-mini'],
} as const satisfies Readonly<Record<ModelEngine, readonly string[]>>;

/** The model whose tokens and price a dataset is reckoned with; the newer ones of OpenAI cannot be trained. */
export const DEFAULT_TRAINED_MODEL = 'gpt-4.1-mini';
