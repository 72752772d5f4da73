import type { StateBlock } from 'markdown-it';
import { type BlockRule, readBlockLine } from './block-rule.ts';

/** What opens with ``` and has ` after it is a code span (CommonMark 4.5). */
const OPENING_FENCE = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/s;
const CLOSING_FENCE = /^(`{3,}|~{3,})[ \t]*$/;
/** A line that begins a part of a form; `# make` may as well be a comment in the code. */
const FORM_HEADING = /^(?:#{2,6}[ \t]+\S|\*\*[^*]{2,120}\*\*[ \t]*[:：]?[ \t]*$)/u;
const TOP_HEADING = /^#[ \t]+\S/;

/** For each line the longest fences, of either kind, that could close a block in it or below. */
interface ClosingFences {
  readonly backticks: Int32Array;
  readonly tildes: Int32Array;
}
const CLOSING_FENCES = Symbol('the longest closing fences from each line on');

/**
 * Code blocks with fences. One that is never closed runs to the end of the body on GitHub; here it ends before the next
 * heading of the form: whoever forgot to close a code block still answered the form below it.
 */
export function openFenceRule(builtIn: BlockRule): BlockRule {
  return (state, startLine, endLine, silent) => {
    const fence = state.level === 0 && !silent ? readFence(state, startLine) : undefined;
    if (fence === undefined || canClose(state, { fence: fence.markup, line: startLine + 1 })) {
      return builtIn(state, startLine, endLine, silent);
    }
    const end = findFormHeading(state, startLine + 1, endLine);
    state.line = end;
    const token = state.push('fence', 'code', 0);
    token.info = fence.info;
    token.markup = fence.markup;
    token.map = [startLine, end];
    token.content = state.getLines(startLine + 1, end, state.sCount[startLine] ?? 0, true);
    return true;
  };
}

function readFence(state: StateBlock, line: number): { readonly markup: string; readonly info: string } | undefined {
  const match = OPENING_FENCE.exec(readBlockLine(state, line) ?? '');
  const markup = match?.[1] ?? match?.[3];
  return markup === undefined ? undefined : { markup, info: match?.[2] ?? match?.[4] ?? '' };
}

function canClose(state: StateBlock, { fence, line }: { readonly fence: string; readonly line: number }): boolean {
  const closing = closingFences(state);
  const longest = fence.startsWith('~') ? closing.tildes : closing.backticks;
  return (longest[line] ?? 0) >= fence.length;
}

/** Looked for once a body: a search from each fence to the end would take quadratic time. */
function closingFences(state: StateBlock): ClosingFences {
  const known = state.env[CLOSING_FENCES] as ClosingFences | undefined;
  if (known !== undefined) return known;
  const lines = state.lineMax;
  const found = { backticks: new Int32Array(lines + 1), tildes: new Int32Array(lines + 1) };
  for (let line = lines - 1; line >= 0; line--) {
    const markup = CLOSING_FENCE.exec(readBlockLine(state, line) ?? '')?.[1] ?? '';
    const isTildes = markup.startsWith('~');
    found.backticks[line] = Math.max(found.backticks[line + 1] ?? 0, isTildes ? 0 : markup.length);
    found.tildes[line] = Math.max(found.tildes[line + 1] ?? 0, isTildes ? markup.length : 0);
  }
  state.env[CLOSING_FENCES] = found;
  return found;
}

/** The next heading below a blank line, or the end. `# Steps` counts where the form above has such headings too. */
function findFormHeading(state: StateBlock, from: number, endLine: number): number {
  const isTopHeading = hasTopHeading(state) ? TOP_HEADING : undefined;
  for (let line = from; line < endLine; line++) {
    if (!state.isEmpty(line - 1)) continue;
    const text = readBlockLine(state, line) ?? '';
    if (FORM_HEADING.test(text) || isTopHeading?.test(text) === true) return line;
  }
  return endLine;
}

interface TopHeading {
  found: boolean;
  /** How many tokens were looked at. */
  tokens: number;
}
const TOP_HEADING_FOUND = Symbol('whether a heading of level 1 stands above');

/** Looks at each token once a body, however many blocks are not closed. */
function hasTopHeading(state: StateBlock): boolean {
  const known = (state.env[TOP_HEADING_FOUND] as TopHeading | undefined) ?? { found: false, tokens: 0 };
  state.env[TOP_HEADING_FOUND] = known;
  for (; !known.found && known.tokens < state.tokens.length; known.tokens++) {
    known.found = state.tokens[known.tokens]?.tag === 'h1';
  }
  return known.found;
}
