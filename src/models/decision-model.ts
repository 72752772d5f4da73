import type { TokenCounts } from './price-model.ts';
import type { ServiceModel } from './service-model.ts';

/**
 * Port: a model that answers closed questions about a text by probabilities, and writes nothing.
 *
 * `answer` throws as ChatModel's does. There is one answer for each question, in their order; one that does not come, is
 * refused or is no probability is told apart, and costs none of the others.
 */
export interface DecisionModel extends ServiceModel<DecisionRequest, Decisions> {
  readonly limits: DecisionLimits;
}

export interface DecisionLimits {
  /** Most questions of one request. */
  readonly maxQuestions: number;
  /** Most values of one choice. */
  readonly maxChoices: number;
  /** Longest request in tokens; absent where nobody knows. */
  readonly maxPromptTokens?: number | undefined;
}

export interface DecisionRequest {
  /** Instructions. */
  readonly system: string;
  /** What is to be judged. */
  readonly user: string;
  /** At least one. */
  readonly questions: readonly DecisionQuestion[];
  /** Tokens of all of this by our own count. */
  readonly promptTokens: number;
}

export type DecisionQuestion =
  /** How likely a statement is to be true. */
  | { readonly kind: 'predicate'; readonly statement: string }
  /** Which one of the values it is; at least two, each once. */
  | { readonly kind: 'choice'; readonly statement: string; readonly values: readonly DecisionValue[] };

export interface DecisionValue {
  readonly name: string;
  /** Empty where there is none. */
  readonly description: string;
}

/** Every probability is from 0 to 1. */
export type DecisionAnswer =
  | { readonly kind: 'predicate'; readonly probability: number }
  /** Of every value, in their order; together they are 1, but for rounding. */
  | { readonly kind: 'choice'; readonly probabilities: readonly number[] }
  | { readonly kind: 'refusal' }
  /** None came, or what came is no probability. */
  | { readonly kind: 'unreadable' };

/** What was answered, and what of it is billed: all of the request, and nothing of the answers. */
export interface Decisions extends TokenCounts {
  readonly answers: readonly DecisionAnswer[];
}
