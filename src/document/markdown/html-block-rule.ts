import type { StateBlock } from 'markdown-it';
import { type BlockRule, isOutside, readBlockLine, textOfLine } from './block-rule.ts';
import { COMMENT_START, endsComment, findCommentEnd, isCommentOpen } from './html-comment.ts';
import { withHtmlSpaces } from './with-html-spaces.ts';

/** Lines of a body between which no comment ends, by a search that found none: looked through once. */
interface Searched {
  from: number;
  to: number;
}
const SEARCHED = Symbol('lines without the end of a comment');

/**
 * HTML blocks (CommonMark 4.6) whose comments end where a browser ends them: also at `--!>`, and not at the blank line
 * that ends the block around them. What is written below such a comment is meant to be read.
 */
export function htmlBlockRule(builtIn: BlockRule): BlockRule {
  return (state, startLine, endLine, silent) => {
    const text = readBlockLine(state, startLine);
    if (text?.startsWith(COMMENT_START) !== true) {
      if (!withHtmlSpaces(state, () => builtIn(state, startLine, endLine, silent))) return false;
      const block = state.tokens.at(-1);
      if (!silent && block !== undefined) block.content = state.getLines(startLine, state.line, state.blkIndent, true);
      if (!silent) closeComment(state, { startLine, endLine });
      return true;
    }
    if (silent) return true;
    const last = findCommentEnd(text, 0) === -1 ? findLastLine(state, startLine + 1, endLine) : startLine;
    pushHtml(state, { startLine, end: last === undefined ? findOutside(state, startLine + 1, endLine) : last + 1 });
    return true;
  };
}

/** Where the block that was read leaves a comment open, all of the comment becomes part of it. */
function closeComment(state: StateBlock, { startLine, endLine }: Lines): void {
  const block = state.tokens.at(-1);
  if (block === undefined || !isCommentOpen(block.content)) return;
  const last = findLastLine(state, state.line, endLine);
  if (last === undefined) return;
  state.tokens.pop();
  pushHtml(state, { startLine, end: last + 1 });
}

interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}

function pushHtml(state: StateBlock, { startLine, end }: { readonly startLine: number; readonly end: number }): void {
  state.line = end;
  const token = state.push('html_block', '', 0);
  token.map = [startLine, end];
  token.content = state.getLines(startLine, end, state.blkIndent, true);
}

/** The line in which an open comment ends; undefined where it does not end in the list item or quote around it. */
function findLastLine(state: StateBlock, from: number, endLine: number): number | undefined {
  const searched = state.env[SEARCHED] as Searched | undefined;
  if (searched !== undefined && from >= searched.from && from < searched.to) return undefined;
  let line = from;
  for (; line < endLine && !isOutside(state, line); line++) {
    if (endsComment(textOfLine(state, line))) return line;
  }
  state.env[SEARCHED] = { from, to: line } satisfies Searched;
  return undefined;
}

function findOutside(state: StateBlock, from: number, endLine: number): number {
  let line = from;
  while (line < endLine && !isOutside(state, line)) line++;
  return line;
}
