import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { FLAGS, measurePage, toHtml } from '../look/phone-page.ts';

/** Wide enough for the longest lines to stay whole, narrow enough to be read on a README page. */
export const PICTURE_WIDTH_PX = 640;
/** Sharp on screens that are denser than that, and still small. */
const PIXEL_RATIO = 2;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** GitHub's own colors of what stands around a text: https://primer.style/foundations/color */
const FRAMES = {
  light: { page: '#ffffff', head: '#f6f8fa', line: '#d1d9e0', text: '#59636e' },
  dark: { page: '#0d1117', head: '#151b23', line: '#3d444d', text: '#9198a1' },
} satisfies Record<Theme, object>;

const { resolve } = createRequire(import.meta.url);
const run = promisify(execFile);

export interface FramedText {
  /** The line above the text, such as who wrote it. */
  readonly head: string;
  readonly markdown: string;
  readonly theme: Theme;
}

/** A page with one Markdown text in a frame, as GitHub shows a comment or a job summary. Needs `cmark-gfm`. */
export async function toFramedPage({ head, markdown, theme }: FramedText): Promise<string> {
  const { page, head: headColor, line, text } = FRAMES[theme];
  const styles = await readFile(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const frame = `
    body { margin: 0; background: ${page} }
    article { box-sizing: border-box; width: ${PICTURE_WIDTH_PX}px; padding: 8px; background: ${page} }
    section { border: 1px solid ${line}; border-radius: 6px; overflow: hidden }
    header { padding: 8px 16px; background: ${headColor}; border-bottom: 1px solid ${line}; color: ${text};
      font: 14px/1.5 -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif }
    .markdown-body { padding: 16px; font-size: 14px }`;
  const body = `<section><header>${head}</header><div class="markdown-body">${await toHtml(markdown)}</div></section>`;
  const measured = `<script>document.body.dataset.measured = JSON.stringify([{
    heightPx: Math.ceil(document.querySelector('article').getBoundingClientRect().height), wide: [] }])</script>`;
  return `<!doctype html><meta charset="utf-8"><style>${styles}${frame}</style><body><article>${body}</article>${measured}`;
}

/** A picture of a framed page as WebP. Needs `chromium`. */
export async function takeFramedPicture(html: string, files: { readonly page: string; readonly picture: string }) {
  await writeFile(files.page, html);
  const [{ heightPx } = { heightPx: 1 }] = await measurePage(files.page);
  const size = [`--window-size=${PICTURE_WIDTH_PX},${heightPx}`, `--force-device-scale-factor=${PIXEL_RATIO}`];
  await run('chromium', [
    ...FLAGS,
    '--disable-lcd-text',
    ...size,
    `--screenshot=${files.picture}`,
    `file://${files.page}`,
  ]);
}
