import type { ModelFacts, Thinking } from './model-facts.ts';

/** How a model is asked, beside what is asked. */
export interface RequestSettings {
  readonly thinking: Thinking;
  /** Whether a temperature of 0 is sent. */
  readonly hasTemperature: boolean;
  readonly takesSchema: boolean;
  /** Whether the provider is told to write nothing to its cache: no prompt comes twice, and writing costs extra. */
  readonly refusesCache: boolean;
  /** Most tokens of a prompt; undefined where nobody knows. */
  readonly maxPromptTokens: number | undefined;
}

/** Whatever a model might refuse is not sent; a schema is, since everything gets better with it. */
const OF_UNKNOWN_MODEL: RequestSettings = {
  thinking: { kind: 'none' },
  hasTemperature: false,
  takesSchema: true,
  refusesCache: false,
  maxPromptTokens: undefined,
};

/** What follows from the facts of a model; without facts the most careful settings. */
export function toRequestSettings(facts: ModelFacts | undefined): RequestSettings {
  if (facts === undefined) return OF_UNKNOWN_MODEL;
  const { thinking, takesTemperature, takesSchema, contextTokens, maxOutputTokens } = facts;
  return {
    thinking,
    hasTemperature: takesTemperature,
    takesSchema,
    refusesCache: facts.hasPaidCache === true,
    maxPromptTokens: contextTokens - maxOutputTokens,
  };
}
