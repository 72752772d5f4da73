export const COMMENT_START = '<!--';
/** `--!>` ends a comment in every browser: https://html.spec.whatwg.org/multipage/parsing.html#comment-end-bang-state. */
const COMMENT_END = /--!?>/g;
/** `<!-->` and `<!--->` are whole comments. */
const SHORTEST_COMMENT = /<!---?>/y;

/** Where the comment that begins at `start` ends: past its last character; -1 where it has no end. */
export function findCommentEnd(text: string, start: number): number {
  SHORTEST_COMMENT.lastIndex = start;
  if (SHORTEST_COMMENT.test(text)) return SHORTEST_COMMENT.lastIndex;
  COMMENT_END.lastIndex = start + COMMENT_START.length;
  return COMMENT_END.test(text) ? COMMENT_END.lastIndex : -1;
}

/** Whether a comment ends in a text that begins inside of it. */
export function endsComment(text: string): boolean {
  COMMENT_END.lastIndex = 0;
  return COMMENT_END.test(text);
}

/** Whether a comment is still open at the end of a text. */
export function isCommentOpen(html: string): boolean {
  let start = html.indexOf(COMMENT_START);
  while (start !== -1) {
    const end = findCommentEnd(html, start);
    if (end === -1) return true;
    start = html.indexOf(COMMENT_START, end);
  }
  return false;
}
