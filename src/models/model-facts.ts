import type { Day } from './day.ts';

/** What is known of a model: how it is asked, what it takes, what it costs, and until when it answers. */
export interface ModelFacts {
  /** Tokens of prompt and answer together. */
  readonly contextTokens: number;
  /** Longest answer in tokens, thoughts included. */
  readonly maxOutputTokens: number;
  /** The standard list price for text, one after the other; the last one has no `until`. */
  readonly prices: readonly DatedPrice[];
  /** US dollars for a million tokens of training, each epoch again; absent where the model cannot be trained. */
  readonly training?: number;
  /** Of models that were fine-tuned from it. */
  readonly fineTuned?: TokenPrice;
  readonly thinking: Thinking;
  /** Whether an own temperature is taken, and does something. */
  readonly takesTemperature: boolean;
  /** Whether the answer can be held to a JSON schema. */
  readonly takesSchema: boolean;
  /** Whether writing to the provider's cache costs extra, and can be turned off. */
  readonly hasPaidCache?: true;
  /** The first day on which it does not answer; absent where none is announced. */
  readonly ends?: Day;
  /** What its provider says takes its place. */
  readonly successor?: string;
  /** From `ends` on the provider has `successor` answer to this name, at the successor's price and by its rules. */
  readonly isRouted?: true;
  /** Where all this was read. */
  readonly source: string;
  /** When it was read there. */
  readonly asOf: Day;
}

/** How a model is told to think as little as it can; the least comes first. */
export type Thinking =
  /** It does not think, or takes no such parameter. */
  | { readonly kind: 'none' }
  /** Gemini 3 and later: `thinkingLevel`. */
  | { readonly kind: 'level'; readonly levels: readonly [string, ...string[]] }
  /** Gemini 2.5: `thinkingBudget`, in tokens. */
  | { readonly kind: 'budget'; readonly minTokens: number }
  /** OpenAI: `reasoning_effort`. */
  | { readonly kind: 'effort'; readonly levels: readonly [string, ...string[]] };

/** US dollars for a million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
  /** For tokens of the prompt that came out of the provider's cache; `input` where absent. */
  readonly cachedInput?: number | undefined;
  /** For tokens of the prompt that were written to that cache; `input` where absent. */
  readonly cacheWrite?: number | undefined;
}

export interface DatedPrice extends TokenPrice {
  /** The last day of this price; absent for the last one that is known. */
  readonly until?: Day;
}

/** By the name under which the provider has the model. */
export type ModelTable = Readonly<Record<string, ModelFacts>>;
