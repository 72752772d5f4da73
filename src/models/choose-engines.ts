import type { ModelEngine } from './model-engine.ts';

/** Which engine is asked for, and what is set up. */
export interface EngineRequest {
  readonly engine: 'auto' | 'local' | ModelEngine;
  readonly geminiApiKey?: string | undefined;
  readonly geminiBaseUrl?: string | undefined;
  readonly openaiApiKey?: string | undefined;
  readonly openaiBaseUrl?: string | undefined;
}

/**
 * The engines whose models may be asked, in order: the one that was asked for, or the best that is set up; then the
 * other, where that is set up too. None for `local`, and where nothing is set up.
 */
export function chooseEngines(request: EngineRequest): readonly ModelEngine[] {
  const { engine, geminiApiKey, geminiBaseUrl, openaiApiKey, openaiBaseUrl } = request;
  if (engine === 'local') return [];
  const isSetUp = {
    gemini: geminiApiKey !== undefined || (engine === 'gemini' && geminiBaseUrl !== undefined),
    openai: openaiApiKey !== undefined || openaiBaseUrl !== undefined,
  };
  const order = engine === 'openai' ? OPENAI_FIRST : GEMINI_FIRST;
  return order.filter((name) => isSetUp[name]);
}

const GEMINI_FIRST = ['gemini', 'openai'] as const;
const OPENAI_FIRST = ['openai', 'gemini'] as const;
