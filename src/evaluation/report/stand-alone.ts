import { REPORT_COLORS } from './report-style.ts';

/** In pixels around the picture, and the width that it has where nothing says another. */
const PADDING = 14;
const SHOWN_WIDTH = 520;

/** A plot of the page as a file of its own: with the page's colors for both themes, ground and padding. */
export function standAlone(svg: string): string {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const [fullWidth, fullHeight] = [width + 2 * PADDING, height + 2 * PADDING];
  const box = `viewBox="${-PADDING} ${-PADDING} ${fullWidth} ${fullHeight}"`;
  const shown = `width="${SHOWN_WIDTH}" height="${Math.round((SHOWN_WIDTH * fullHeight) / fullWidth)}"`;
  const ground = `<rect x="${-PADDING}" y="${-PADDING}" width="${fullWidth}" height="${fullHeight}" rx="8" fill="var(--paper)"/>`;
  return svg
    .replace(/viewBox="[^"]*"/, `${box} ${shown} color="var(--ink)"`)
    .replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${REPORT_COLORS}</style>${ground}`);
}
