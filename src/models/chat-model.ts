import type { AnswerRoom } from './answer-room.ts';
import type { TokenCounts } from './price-model.ts';
import type { ServiceModel } from './service-model.ts';

/**
 * Port: a language model that answers one question. It has no tools and keeps nothing between calls.
 *
 * `answer` throws ServiceError when the service refuses, fails or cannot be reached, and when `signal` aborts. ModelGoneError
 * where it has no such model. Nothing is tried again inside; what of a request it refuses (a parameter, a response schema, the
 * length of an answer) is left away or lowered, and remembered. What was billed is an answer, even where it holds none.
 */
export interface ChatModel extends ServiceModel<ChatRequest, ChatAnswer> {
  readonly limits: ChatLimits;
  /** How long its answers may be. */
  readonly room: AnswerRoom;
}

export interface ChatLimits {
  /** Most values of all enums of a schema together. */
  readonly maxEnumValues: number;
  /** Longest prompt in tokens; absent where nobody knows. */
  readonly maxPromptTokens?: number | undefined;
}

/** What a model is asked. */
export interface ChatPrompt {
  /** Instructions. */
  readonly system: string;
  /** What is to be judged. */
  readonly user: string;
  readonly schema: AnswerSchema;
  /** Tokens of all of this by our own count. */
  readonly promptTokens: number;
}

export interface ChatRequest extends ChatPrompt {
  /** Thoughts included. */
  readonly maxOutputTokens: number;
}

/** The part of JSON Schema that both services understand. */
export interface AnswerSchema {
  /** Letters, digits and underscores. */
  readonly name: string;
  /** All are required, in this order; nothing else is allowed. */
  readonly properties: Readonly<Record<string, AnswerProperty>>;
}

export type AnswerProperty =
  | { readonly kind: 'yes-no'; readonly description: string }
  | { readonly kind: 'text'; readonly description: string }
  /** Any of the values, each at most once; values are never empty. */
  | { readonly kind: 'choices'; readonly values: readonly string[]; readonly description: string };

export interface ChatAnswer extends TokenCounts {
  /** As the model wrote it; empty where it wrote nothing. */
  readonly text: string;
  readonly finish: ChatFinish;
  /** The service's own words on a finish of `failed`, clean and clipped. */
  readonly problem?: string | undefined;
}

export const CHAT_FINISHES = [
  'done',
  'length',
  'no-room',
  'only-thoughts',
  'refusal',
  'blocked',
  'empty',
  'failed',
] as const;

/**
 * Why the model stopped: it was done, the answer reached its length, its thoughts reached that length and left no room for the
 * answer, it thought and then said nothing, the model refused, the service's filter stepped in, nothing came, or the service
 * failed after it had begun, and billed that.
 */
export type ChatFinish = (typeof CHAT_FINISHES)[number];
