import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** Width of a phone's screen in CSS pixels, and what GitHub leaves free at both sides of a summary. */
export const PHONE_WIDTH = 390;
const MARGIN = 16;
const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);
const STYLES = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css');
/** What Chromium is started with. */
export const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
/** Everything that is wider than its place, but code blocks: those scroll on their own. */
const MEASURE = `
  const isWide = (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
  document.body.dataset.measured = JSON.stringify([...document.querySelectorAll('article')].map((article) => ({
    heightPx: Math.ceil(article.getBoundingClientRect().height),
    wide: [article, ...article.querySelectorAll('*')].filter((e) => isWide(e) && !e.closest('pre')).map((e) => e.tagName),
  })));`;

const run = promisify(execFile);

/** A page with each Markdown text as GitHub shows it on a phone, one below the other. Needs `cmark-gfm`. */
export async function toPhonePage(texts: readonly string[], { isOpen = false } = {}): Promise<string> {
  const articles = await Promise.all(texts.map(toHtml));
  const style = `body { margin: 0 } article { box-sizing: border-box; width: ${PHONE_WIDTH}px; padding: ${MARGIN}px }`;
  const body = articles.map((html) => `<article class="markdown-body">${html}</article>`).join('\n');
  const shown = isOpen ? body.replaceAll('<details>', '<details open>') : body;
  const head = `<meta charset="utf-8"><style>${await readFile(STYLES, 'utf8')}${style}</style>`;
  return `<!doctype html>${head}<body>${shown}<script>${MEASURE}</script></body>`;
}

export interface MeasuredArticle {
  readonly heightPx: number;
  /** Names of the elements that are wider than their place. */
  readonly wide: readonly string[];
}

/** How each text of a page comes out. Needs `chromium`. */
export async function measurePage(file: string): Promise<MeasuredArticle[]> {
  const { stdout } = await run('chromium', [...FLAGS, '--dump-dom', `file://${file}`], { maxBuffer: 100e6 });
  const measured = / data-measured="([^"]*)"/.exec(stdout)?.[1];
  if (measured === undefined) throw new Error(`chromium did not measure ${file}`);
  return JSON.parse(measured.replaceAll('&quot;', '"'));
}

/** A picture of the page's first text as PNG. Needs `chromium`. */
export async function takePicture(file: string, picture: string): Promise<void> {
  const [{ heightPx } = { heightPx: 1 }] = await measurePage(file);
  const size = `--window-size=${PHONE_WIDTH},${heightPx}`;
  await run('chromium', [...FLAGS, `--screenshot=${picture}`, size, `file://${file}`]);
}

/** Markdown as GitHub's own parser reads it. Needs `cmark-gfm`. */
export async function toHtml(markdown: string): Promise<string> {
  const converting = run('cmark-gfm', ['--unsafe', ...EXTENSIONS]);
  converting.child.stdin?.end(markdown);
  return (await converting).stdout;
}

/** What is not installed of what pages and pictures need; both are packages of Debian. */
export async function missingTools(): Promise<string[]> {
  const found = await Promise.all(
    ['cmark-gfm', 'chromium'].map((name) =>
      run(name, ['--version']).then(
        () => [],
        () => [name],
      ),
    ),
  );
  return found.flat();
}
