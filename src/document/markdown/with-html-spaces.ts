/** White space that is none in HTML: it may stand inside a value without quotes. */
const OTHER_SPACE = /[^\S\0-\x20]/g;
/** Like such white space it may be a part of a value, and not of a name; and it is no white space to any pattern. */
const STAND_IN = 'é';

let last: { readonly src: string; readonly masked: string } = { src: '', masked: '' };

/**
 * Lets markdown-it look for HTML in a text of the same length without white space that HTML does not know. Its patterns
 * (15.0) take NBSP both for the end of a value and for a part of it, and with many of them try every combination: a body of
 * 400 characters would be read for years. CommonMark (6.6) allows spaces, tabs and line ends alone.
 */
export function withHtmlSpaces<Result>(state: { src: string }, work: () => Result): Result {
  const { src } = state;
  // One text holds many tags.
  if (last.src !== src) last = { src, masked: src.replace(OTHER_SPACE, STAND_IN) };
  state.src = last.masked;
  try {
    return work();
  } finally {
    state.src = src;
  }
}
