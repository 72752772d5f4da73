import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { htmlBlockRule } from './html-block-rule.ts';
import { htmlInlineRule, type InlineRule } from './html-inline-rule.ts';
import { openFenceRule } from './open-fence-rule.ts';

/** U+FEFF at the start of a text hides its first heading (CommonMark has no word on it; GitHub drops it). */
const BYTE_ORDER_MARK = /^\uFEFF/;
/** Blocks that these may end: as in markdown-it. */
const MAY_INTERRUPT = {
  html_block: { alt: ['paragraph', 'reference', 'blockquote'] },
  fence: { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
};

let parser: Parser | undefined;

/**
 * The tokens of a text in GitHub's Markdown (https://github.github.com/gfm/), with three rules of our own: see
 * html-block-rule.ts, html-inline-rule.ts and open-fence-rule.ts. Never throws; takes time linear in the text's length. Nested deeper than
 * about 49 lists or 99 quotes text is left out.
 */
export function parseMarkdown(text: string): Token[] {
  parser ??= createParser();
  return parser.parse(text.replace(BYTE_ORDER_MARK, ''), {});
}

/** Not the preset `commonmark`: it has no tables, and drops what lies deeper than ten lists. */
function createParser(): Parser {
  const markdown = new MarkdownIt({ html: true });
  // Nothing is rendered: every link is a link, and its address stays as it was written.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  const { ruler } = markdown.block;
  const builtIn = builtInRules();
  ruler.at('html_block', htmlBlockRule(builtIn('html_block')), MAY_INTERRUPT.html_block);
  ruler.at('fence', openFenceRule(builtIn('fence')), MAY_INTERRUPT.fence);
  markdown.inline.ruler.at('html_inline', htmlInlineRule(builtInTagRule()));
  return markdown;
}

/** The ruler gives away its rules only as a chain: one of a single rule is that rule. */
function builtInRules() {
  const { ruler } = new MarkdownIt({ html: true }).block;
  return (name: keyof typeof MAY_INTERRUPT) => {
    ruler.enableOnly(name);
    const [rule] = ruler.getRules('');
    if (rule === undefined) throw new Error(`markdown-it has no rule ${name}`);
    return rule;
  };
}

function builtInTagRule(): InlineRule {
  const { ruler } = new MarkdownIt({ html: true }).inline;
  ruler.enableOnly('html_inline');
  const [rule] = ruler.getRules('');
  if (rule === undefined) throw new Error('markdown-it has no rule html_inline');
  return rule;
}
