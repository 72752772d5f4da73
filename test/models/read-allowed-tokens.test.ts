import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAllowedTokens } from '../../src/models/read-allowed-tokens.ts';

const ASKED = 4096;

describe('readAllowedTokens', () => {
  for (const [said, tokens] of [
    ['max_tokens: Input should be less than or equal to 2048', 2048],
    ['too many tokens: max_tokens must be less than or equal to 4000', 4000],
    ['max_new_tokens must be smaller than 1025', 1024],
    ['`inputs` tokens + `max_new_tokens` must be <= 4097. Given: 3000 `inputs` tokens and 4096 `max_new_tokens`', 1097],
    ['The maximum for max_output_tokens of this model is 3000', 3000],
  ] as const) {
    it(`finds ${tokens} in: ${said}`, () => assert.equal(readAllowedTokens(said, ASKED)?.tokens, tokens));
  }

  for (const said of [
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    'max_completion_tokens: Extra inputs are not permitted, must be one of 12 fields',
    "This model's maximum context length is 8192 tokens, but you asked for 9000.",
    "This model's maximum context length is 4097 tokens. However, you requested 9000 tokens (4904 in the messages, 4096 in the completion).",
    'The input token count (9005) exceeds the maximum number of tokens allowed (2048).',
    'prompt is too long: 9005 tokens > 8192 maximum, with max_tokens 4096',
    'max_tokens must be a positive number',
    'max_tokens is too large: 4096. This model supports at most 9 completion tokens.',
    'Too many states in the schema: at most 500.',
    '',
  ]) {
    it(`finds nothing in: ${said}`, () => assert.equal(readAllowedTokens(said, ASKED), undefined));
  }
});
