import type { ModelFacts } from './model-facts.ts';
import type { ProviderId } from './providers.ts';
import {
  leastForUnknown,
  orderForUnknown,
  type ThinkingChoice,
  type ThinkingOrder,
  toThinkingOrder,
} from './thinking-order.ts';

/** How a model is asked, beside what is asked. */
export interface RequestSettings {
  /** What is said about thoughts; undefined: nothing. */
  readonly thinking: ThinkingOrder | undefined;
  /** What is said about them once they left no room for an answer; undefined where nothing else can be said. */
  readonly lessThinking: ThinkingOrder | undefined;
  /** Whether a temperature of 0 is sent. */
  readonly hasTemperature: boolean;
  readonly takesSchema: boolean;
  /** Whether the provider is told to write nothing to its cache: no prompt comes twice, and writing costs extra. */
  readonly refusesCache: boolean;
  /** Most tokens of a prompt; undefined where nobody knows. */
  readonly maxPromptTokens: number | undefined;
  /** Most tokens of an answer; undefined where nobody knows. */
  readonly maxOutputTokens: number | undefined;
}

export interface Wishes {
  readonly engine: ProviderId;
  readonly thinking?: ThinkingChoice | undefined;
}

/** What follows from the facts of a model and the user's wish; without facts the most careful settings. */
export function toRequestSettings(
  facts: ModelFacts | undefined,
  { engine, thinking: choice = 'least' }: Wishes,
): RequestSettings {
  if (facts === undefined) {
    return {
      ...OF_UNKNOWN_MODEL,
      thinking: orderForUnknown(engine, choice),
      lessThinking: leastForUnknown(engine, choice),
    };
  }
  const { thinking, takesTemperature, takesSchema, contextTokens, maxOutputTokens } = facts;
  return {
    thinking: toThinkingOrder(thinking, choice),
    lessThinking: undefined,
    hasTemperature: takesTemperature,
    takesSchema,
    refusesCache: facts.hasPaidCache === true,
    maxPromptTokens: contextTokens - maxOutputTokens,
    maxOutputTokens,
  };
}

/** Whatever a model might refuse is not sent; a schema is, since everything gets better with it. */
const OF_UNKNOWN_MODEL: Omit<RequestSettings, 'thinking' | 'lessThinking'> = {
  hasTemperature: false,
  takesSchema: true,
  refusesCache: false,
  maxPromptTokens: undefined,
  maxOutputTokens: undefined,
};
