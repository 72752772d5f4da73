import type { CountTokens } from '../models/token-counter.ts';
import type { Example } from './example.ts';

/**
 * What every message and every answer take besides their words,
 * https://cookbook.openai.com/examples/chat_finetuning_data_prep ("Token Counting Utilities").
 */
const MESSAGE_TOKENS = 3;
const ANSWER_TOKENS = 3;
const ROLE_TOKENS = 1;

/** Tokens of an example as a fine-tune job counts them in one epoch. */
export function countExampleTokens({ system, user, answer }: Example, countTokens: CountTokens): number {
  const messages = [system, user, answer].map((text) => MESSAGE_TOKENS + ROLE_TOKENS + countTokens(text));
  return messages.reduce((sum, tokens) => sum + tokens, ANSWER_TOKENS);
}
