import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { CHROMIUM } from './find-chromium.ts';
import { parsePage } from './parse-page.ts';
import { writeTree } from './write-tree.ts';

const run = promisify(execFile);
const MAX_BYTES = 50_000_000;

/** A page as it lies in a window of a given width, in CSS pixels; everything that is folded is open, what is hidden does not count. */
export interface MeasuredPage {
  /** Wider than the window: the page scrolls sideways. */
  readonly scrollWidth: number;
  /** Boxes that scroll sideways inside themselves, by name, and whether the keyboard reaches them. */
  readonly scrolling: readonly { readonly name: string | null; readonly isReachable: boolean }[];
  /** Size of the smallest text in its place, that of plots included. */
  readonly smallestText: number;
}

/** Lays out a page in headless Chromium. Its own scripts may run; the network is not needed. */
export async function measurePage(t: TestContext, html: string, widthPx: number): Promise<MeasuredPage> {
  const source = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const folder = await writeTree(t, {
    'frame.html': `<!doctype html><meta charset="utf-8"><iframe width="${widthPx}" height="800" style="border:0" srcdoc="${source}"></iframe><script>${MEASURE}</script>`,
  });
  const { stdout } = await run(
    CHROMIUM ?? '',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--window-size=1400,900'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', `file://${join(folder, 'frame.html')}`],
    ],
    { maxBuffer: MAX_BYTES },
  );
  const [, result = ''] = /<output>([^<]*)<\/output>/.exec(stdout) ?? [];
  return JSON.parse(parsePage(`<p>${result}</p>`).documentElement?.textContent ?? '');
}

/** Runs beside the page, which forbids scripts other than its own. */
const MEASURE = `
addEventListener('load', () => {
  const page = document.querySelector('iframe').contentDocument;
  for (const fold of page.querySelectorAll('details')) fold.open = true;
  const sizeOf = (element) => {
    const size = parseFloat(element.ownerDocument.defaultView.getComputedStyle(element).fontSize);
    const plot = element.closest('svg');
    return plot === null ? size : size * plot.getBoundingClientRect().width / plot.viewBox.baseVal.width;
  };
  const withText = [...page.body.querySelectorAll('*')].filter((element) =>
    element.localName !== 'script' && element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  const scrolling = [...page.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth);
  const output = document.createElement('output');
  output.textContent = JSON.stringify({
    scrollWidth: page.documentElement.scrollWidth,
    scrolling: scrolling.map((box) => ({ name: box.getAttribute('aria-label'), isReachable: box.tabIndex === 0 })),
    smallestText: Math.min(...withText.map(sizeOf)),
  });
  document.body.append(output);
});
`;
