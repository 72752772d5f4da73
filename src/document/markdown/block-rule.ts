import type { StateBlock } from 'markdown-it';

/** A rule of markdown-it: reads a block that begins in a line, and says whether there is one. */
export type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Columns from which a line is indented code, or the inside of a block, and never the start of one. */
const CODE_INDENT = 4;

/** A line without its indentation; undefined where it is indented so far that no block can begin or end in it. */
export function readBlockLine(state: StateBlock, line: number): string | undefined {
  return isIndentedCode(state, line) ? undefined : textOfLine(state, line);
}

/** A line without its indentation. */
export function textOfLine(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** Whether the list item or quote that is being read has ended before a line, as for fences and HTML. */
export function isOutside(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line);
}

function isIndentedCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= CODE_INDENT;
}
