/** Longest quote in UTF-16 units; GitHub's own limit for a title is 256. */
const DEFAULT_MAX_CHARS = 120;
/** Marks that one letter may carry; more is used to paint over other lines. */
const TOO_MANY_MARKS = /(\p{Mark}{4})\p{Mark}+/gu;
/** Control, format (bidirectional, zero-width, tags), private and unassigned characters: not seen, but they act. */
const INVISIBLE = /\p{Other}/gu;
const WHITE_SPACE_RUN = /\s+/gu;

/**
 * Quotes text from outside for Markdown: one line, inside a code span, at most `maxChars` long.
 *
 * Nothing in a code span is read by GitHub: no mention, reference (`#1`, `owner/name#1`, `GH-1`, commit), address,
 * HTML, emoji code or markup. Only the backtick could end it and `|` could end a table cell, so both are replaced.
 * https://github.github.com/gfm/#code-spans, https://github.github.com/gfm/#tables-extension-
 */
export function quoteText(text: string, maxChars = DEFAULT_MAX_CHARS): string {
  return `\`${toVisibleLine(text, maxChars).replaceAll('`', "'").replaceAll('|', '¦')}\``;
}

/**
 * Text from outside on one line, at most `maxChars` long, without what is not seen but acts. Still to be escaped for the
 * markup that it goes into.
 */
export function toVisibleLine(text: string, maxChars = DEFAULT_MAX_CHARS): string {
  const line = text
    .toWellFormed()
    .replace(WHITE_SPACE_RUN, ' ')
    .replace(INVISIBLE, '')
    .replace(TOO_MANY_MARKS, '$1')
    .trim();
  return line === '' ? '(empty)' : shorten(line, maxChars);
}

function shorten(line: string, maxChars: number): string {
  if (line.length <= maxChars) return line;
  // A cut inside a surrogate pair leaves half a character, which toWellFormed would turn into U+FFFD.
  return `${line
    .slice(0, maxChars - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
