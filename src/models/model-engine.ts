/** Who answers. */
export type ModelEngine = 'gemini' | 'openai';

/** How people call the services. */
export const SERVICE_NAMES: Readonly<Record<ModelEngine, string>> = { gemini: 'Gemini', openai: 'OpenAI' };
