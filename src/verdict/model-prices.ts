/** US dollars for a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** For tokens of a fine-tune job, each epoch anew; absent where the model cannot be trained or the price is not known. */
  readonly training?: number | undefined;
}

export type ModelPrices = Readonly<Record<string, ModelPrice>>;

/** When the prices below were last read from the public lists. They change: an own list takes their place by name. */
export const PRICES_AS_OF = '2025-08';

/**
 * Standard list prices for text, https://openai.com/api/pricing and https://ai.google.dev/gemini-api/docs/pricing
 * (prompts of up to 200,000 tokens); training of Gemini: https://cloud.google.com/vertex-ai/generative-ai/pricing. `ft:`
 * stands for models fine-tuned from one.
 */
export const MODEL_PRICES: ModelPrices = {
  'gemini-2.5-pro': { input: 1.25, output: 10, training: 25 },
  'gemini-2.5-flash': { input: 0.3, output: 2.5, training: 5 },
  'gemini-2.5-flash-lite': { input: 0.1, output: 0.4, training: 1.5 },
  'gemini-2.0-flash': { input: 0.1, output: 0.4, training: 3 },
  'gemini-2.0-flash-lite': { input: 0.075, output: 0.3, training: 1 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'gpt-4.1': { input: 2, output: 8, training: 25 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6, training: 5 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4, training: 1.5 },
  'gpt-4o': { input: 2.5, output: 10, training: 25 },
  'gpt-4o-mini': { input: 0.15, output: 0.6, training: 3 },
  'o4-mini': { input: 1.1, output: 4.4 },
  'gpt-3.5-turbo': { input: 0.5, output: 1.5, training: 8 },
  'ft:gpt-4.1': { input: 3, output: 12 },
  'ft:gpt-4.1-mini': { input: 0.8, output: 3.2 },
  'ft:gpt-4.1-nano': { input: 0.2, output: 0.8 },
  'ft:gpt-4o': { input: 3.75, output: 15 },
  'ft:gpt-4o-mini': { input: 0.3, output: 1.2 },
  'ft:gpt-3.5-turbo': { input: 3, output: 6 },
};
