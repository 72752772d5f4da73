import { cutText } from '../issue/clean-text.ts';

/** How many tokens a text has. */
export type CountTokens = (text: string) => number;

/** Long runs without a space take a tokenizer quadratic time; pieces of this many characters keep it linear. */
const PIECE_CHARS = 256;
/** What stands for a special token (`<|endoftext|>`) in an issue is text like any other. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };

/** OpenAI's encodings that its models for chats use. */
export type TokenEncoding = 'o200k' | 'cl100k';

/** Models that came before o200k, https://github.com/openai/tiktoken/blob/main/tiktoken/model.py. */
const OLD_MODEL = /^(?:ft:)?gpt-(?:3\.5|4(?![.\do]))/;

/** How a model splits text; of models of others the newer encoding is an estimate. */
export function encodingOf(model: string): TokenEncoding {
  return OLD_MODEL.test(model) ? 'cl100k' : 'o200k';
}

/**
 * Loads a tokenizer of OpenAI's, that of the newer models (o200k) unless told otherwise. Other models split text a little
 * differently: what it says of theirs is an estimate. A text longer than a piece may be counted a percent too high, never
 * too low by more than that.
 */
export async function loadTokenCounter(encoding: TokenEncoding = 'o200k'): Promise<CountTokens> {
  const { countTokens } = await (encoding === 'o200k'
    ? import('gpt-tokenizer/encoding/o200k_base')
    : import('gpt-tokenizer/encoding/cl100k_base'));
  return (text) => {
    let tokens = 0;
    for (let rest = text; rest !== ''; ) {
      const piece = cutText(rest, PIECE_CHARS);
      tokens += countTokens(piece, AS_TEXT);
      rest = rest.slice(piece.length);
    }
    return tokens;
  };
}
