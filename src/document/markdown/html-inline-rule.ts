import type { StateInline } from 'markdown-it';
import { withHtmlSpaces } from './with-html-spaces.ts';

export type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Tags within a line (CommonMark 6.6), in time that grows with their length alone: see with-html-spaces.ts. */
export function htmlInlineRule(builtIn: InlineRule): InlineRule {
  return (state, silent) => {
    const start = state.pos;
    if (!withHtmlSpaces(state, () => builtIn(state, silent))) return false;
    const tag = state.tokens.at(-1);
    if (!silent && tag !== undefined) tag.content = state.src.slice(start, state.pos);
    return true;
  };
}
