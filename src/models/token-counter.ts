import { cutText } from '../issue/clean-text.ts';

/** How many tokens a text has. */
export type CountTokens = (text: string) => number;

/** Long runs without a space take a tokenizer quadratic time; pieces of this many characters keep it linear. */
const PIECE_CHARS = 256;
/** What stands for a special token (`<|endoftext|>`) in an issue is text like any other. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };

/**
 * Loads the tokenizer of OpenAI's newer models (o200k). Other models split text a little differently: what it says of
 * theirs is an estimate. A text longer than a piece may be counted a percent too high, never too low by more than that.
 */
export async function loadTokenCounter(): Promise<CountTokens> {
  return countInPieces((await import('gpt-tokenizer/encoding/o200k_base')).countTokens);
}

/** Counts piece by piece with a tokenizer of gpt-tokenizer, special tokens as text. */
export function countInPieces(
  countTokens: (text: string, options: { readonly disallowedSpecial: Set<string> }) => number,
): CountTokens {
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
