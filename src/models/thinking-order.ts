import type { Thinking } from './model-facts.ts';
import type { ProviderId } from './providers.ts';

/** How much a model is to think: as little as it can, as much as it likes, or so much. */
export const THINKING_CHOICES = ['least', 'default', 'low', 'medium', 'high'] as const;

export type ThinkingChoice = (typeof THINKING_CHOICES)[number];

/** What a request says about thoughts. */
export type ThinkingOrder =
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'budget'; readonly tokens: number }
  | { readonly kind: 'effort'; readonly level: string };

/** What Google's older models think at these levels: https://ai.google.dev/gemini-api/docs/openai#thinking */
const BUDGETS = { low: 1_024, medium: 8_192, high: 24_576 } as const;

/** What is said to a model that is known; undefined: nothing. */
export function toThinkingOrder(thinking: Thinking, choice: ThinkingChoice): ThinkingOrder | undefined {
  if (thinking.kind === 'none' || choice === 'default') return undefined;
  if (thinking.kind === 'budget') {
    const tokens = choice === 'least' ? thinking.minTokens : Math.max(thinking.minTokens, BUDGETS[choice]);
    return { kind: 'budget', tokens };
  }
  return { kind: thinking.kind, level: choice === 'least' ? thinking.levels[0] : choice };
}

/** The same for a model that nothing is known of: only what the user chose. */
export function orderForUnknown(engine: ProviderId, choice: ThinkingChoice): ThinkingOrder | undefined {
  if (choice === 'least' || choice === 'default') return undefined;
  return { kind: ORDERS[engine].kind, level: choice };
}

/** What is said to a model that nothing is known of, once its thoughts left no room for an answer. */
export function leastForUnknown(engine: ProviderId, choice: ThinkingChoice): ThinkingOrder | undefined {
  return choice === 'least' ? ORDERS[engine] : undefined;
}

/** Ollama, vLLM and the like know `none`; of Google's levels, `low` is the least that each of its models takes. */
const ORDERS = {
  gemini: { kind: 'level', level: 'low' },
  openai: { kind: 'effort', level: 'none' },
} as const satisfies Readonly<Record<ProviderId, ThinkingOrder>>;
