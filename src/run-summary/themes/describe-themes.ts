import { formatCount, formatNumber } from '../../text/format-count.ts';
import type { Theme } from './cluster-failures.ts';

/** Eighths of a line, for a bar. */
const BARS = ['·', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const MAX_SHOWN_JOBS = 5;

/** How often in each stretch of time, as a row of bars; the highest is that of `most`. */
export function drawTrend(trend: readonly number[], most: number): string {
  return trend
    .map((count) => BARS[count === 0 ? 0 : Math.max(1, Math.round((count / most) * (BARS.length - 1)))])
    .join('');
}

/** Themes as text for a terminal, a paragraph each. */
export function describeThemes(themes: readonly Theme[]): string {
  const most = Math.max(1, ...themes.flatMap(({ trend }) => trend));
  const total = themes.reduce((sum, { failures }) => sum + failures, 0);
  const head = `${formatCount(total, 'failed job')}, ${formatCount(themes.length, 'theme')}`;
  return [head, ...themes.map((theme) => describeTheme(theme, most))].join('\n\n');
}

function describeTheme({ fingerprint, failures, jobs, runs, firstAt, lastAt, trend }: Theme, most: number): string {
  const shown = jobs.slice(0, MAX_SHOWN_JOBS).join(', ');
  const left = jobs.length - MAX_SHOWN_JOBS;
  const where = `  in ${shown}${left > 0 ? ` and ${formatCount(left, 'more job')}` : ''}`;
  const [newest] = runs;
  return [
    `${formatNumber(failures)} × ${fingerprint.text}`,
    ...(firstAt === null
      ? []
      : [`  ${drawTrend(trend, most)}  ${firstAt === lastAt ? firstAt : `${firstAt} to ${lastAt}`}`]),
    newest === undefined || newest === 0 ? where : `${where}; ${formatCount(runs.length, 'run')}, last ${newest}`,
    `  fingerprint ${fingerprint.id}`,
  ].join('\n');
}
