/** First line of our one comment, by which it is found again. Changing it orphans the comments already written. */
export const COMMENT_MARKER = '<!-- auto-triager:advice -->';
