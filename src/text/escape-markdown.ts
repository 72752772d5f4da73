/** ASCII punctuation that can mean something in GitHub's Markdown or HTML. */
const PUNCTUATION = /[\\`*_{}[\]<>()#+!|~$&@:./"'^=-]/g;
const WHITE_SPACE_RUN = /\s+/gu;
/** Control, format (bidirectional, zero-width), private and unassigned characters. */
const INVISIBLE = /\p{Other}/gu;

/**
 * Makes a sentence show as it is in the job summary, whatever it repeats: on one line, every sign of markup as a
 * numeric character reference (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references).
 * Not for comments: there GitHub looks for mentions and references after it has decoded them; use `quoteText`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(WHITE_SPACE_RUN, ' ')
    .replace(INVISIBLE, '')
    .replace(PUNCTUATION, (sign) => `&#${sign.charCodeAt(0)};`);
}
