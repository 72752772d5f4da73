/** US dollars for a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

export type ModelPrices = Readonly<Record<string, ModelPrice>>;

/** When the prices below were last read from the public lists. They change: an own list takes their place by name. */
export const PRICES_AS_OF = '2025-08';

/**
 * Standard list prices for text, https://openai.com/api/pricing and https://ai.google.dev/gemini-api/docs/pricing
 * (prompts of up to 200,000 tokens). `ft:` stands for models fine-tuned from one.
 */
export const MODEL_PRICES: ModelPrices = {
  'gemini-2.5-pro': { input: 1.25, output: 10 },
  'gemini-2.5-flash': { input: 0.3, output: 2.5 },
  'gemini-2.5-flash-lite': { input: 0.1, output: 0.4 },
  'gemini-2.0-flash': { input: 0.1, output: 0.4 },
  'gemini-2.0-flash-lite': { input: 0.075, output: 0.3 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'o4-mini': { input: 1.1, output: 4.4 },
  'gpt-3.5-turbo': { input: 0.5, output: 1.5 },
  'ft:gpt-4.1': { input: 3, output: 12 },
  'ft:gpt-4.1-mini': { input: 0.8, output: 3.2 },
  'ft:gpt-4.1-nano': { input: 0.2, output: 0.8 },
  'ft:gpt-4o': { input: 3.75, output: 15 },
  'ft:gpt-4o-mini': { input: 0.3, output: 1.2 },
  'ft:gpt-3.5-turbo': { input: 3, output: 6 },
};
