import { quoteText } from '../../text/quote-text.ts';

/** What stands in marks of code, or a word. */
const PIECE = /(?<!`)`+([^`]+)`+|[^\s`]+/gu;
/** A word that GitHub reads nothing into: letters and numbers with simple punctuation around and between. */
const PLAIN_WORD = /^["'“‘(]*[\p{L}\p{N}]+(?:['’,./-][\p{L}\p{N}]+)*[.,;:!?)"'”’%…]*$/u;
/** Commits and references by letters. */
const REFERENCE = /[0-9a-f]{7}|^\W*GH-\d|\bwww\./i;
const MAX_PIECE_CHARS = 200;

/** Prose from a model for a comment: words are shown as they are, and whatever GitHub could read something into as code. */
export function escapeWords(prose: string): string {
  return [...prose.matchAll(PIECE)]
    .map(([piece, code]) => {
      if (code !== undefined) return quoteText(code, MAX_PIECE_CHARS);
      const isPlain = PLAIN_WORD.test(piece) && !REFERENCE.test(piece);
      return isPlain ? piece : quoteText(piece, MAX_PIECE_CHARS);
    })
    .join(' ');
}
