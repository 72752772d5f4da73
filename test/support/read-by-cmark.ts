import { spawnSync } from 'node:child_process';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { HTML_ELEMENTS } from '../../src/document/markdown/html-elements.ts';

/** What readers see of a body. */
export interface SeenBody {
  /** Outside of lists and quotes, with their levels: `2 steps to reproduce`. */
  readonly headings: readonly string[];
  /** Content of blocks of code. */
  readonly code: readonly string[];
  /** Words of everything else, code spans included. */
  readonly words: readonly string[];
}

const PROGRAM = 'cmark-gfm';
const EXTENSIONS = ['table', 'strikethrough', 'tasklist'].flatMap((name) => ['-e', name]);

/** What `skip` of a test says that needs GitHub's own parser (`apt-get install cmark-gfm`): false where it is there. */
export function missingCmark(): string | false {
  return spawnSync(PROGRAM, ['--version']).status === 0 ? false : `${PROGRAM} is not installed`;
}

/** Reads a body by GitHub's own parser of Markdown, https://github.com/github/cmark-gfm. */
export function readByCmark(body: string): SeenBody {
  const { stdout, status } = spawnSync(PROGRAM, ['-t', 'xml', ...EXTENSIONS], { input: body, encoding: 'utf8' });
  const document = new DOMParser({ onError: () => {} }).parseFromString(stdout, 'text/xml').documentElement;
  if (status !== 0 || document === null) throw new Error(`${PROGRAM} failed with ${status}`);
  const blocks = elementsIn(document);
  return {
    headings: blocks.filter(isHeading).map((heading) => {
      return `${heading.getAttribute('level')} ${wordsOf(textOf(heading)).join(' ')}`;
    }),
    code: allIn(document, 'code_block').map((block) => (block.textContent ?? '').replace(/\n$/, '')),
    words: wordsOf(textOf(document)),
  };
}

/** Letters and digits in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One of several lines is taken for a paragraph above a rule. */
function isHeading(block: Element): boolean {
  return block.tagName === 'heading' && allIn(block, 'softbreak').length + allIn(block, 'linebreak').length === 0;
}

function textOf(node: Node): string {
  const element = node as Element;
  switch (element.tagName) {
    case 'text':
    case 'code':
      return element.textContent ?? '';
    case 'code_block':
    case 'image':
      return ' ';
    case 'html_block':
    case 'html_inline':
      return textOfHtml(element.textContent ?? '');
    case 'softbreak':
    case 'linebreak':
      return '\n';
    case 'emph':
    case 'strong':
    case 'strikethrough':
    case 'link':
      return elementsIn(element).map(textOf).join('');
    default:
      return `${elementsIn(element).map(textOf).join('')}\n`;
  }
}

/** As a browser shows it; tags of no element of HTML are kept, as they were meant to be read. */
function textOfHtml(html: string): string {
  return html
    .replace(/<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g, ' ')
    .replace(/<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi, (tag: string, name: string) =>
      HTML_ELEMENTS.has(name.toLowerCase()) ? ' ' : tag,
    );
}

function elementsIn(node: Node | null): Element[] {
  return [...(node?.childNodes ?? [])].filter((child): child is Element => child.nodeType === 1);
}

function allIn(node: Element | null, name: string): Element[] {
  return [...(node?.getElementsByTagName(name) ?? [])];
}
