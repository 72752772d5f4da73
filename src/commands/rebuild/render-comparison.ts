import type { BacktestComparison, ComparedFigure } from '../../evaluation/compare-backtests.ts';
import { formatPoints } from '../../evaluation/format-points.ts';
import { figureTitle, HEADLINE_FIGURES } from '../../evaluation/headline-figures.ts';
import { nameFamily } from '../../health/name-family.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { formatCount } from '../../text/format-count.ts';
import { markdownTable } from '../../text/markdown-table.ts';

/** Every figure of two backtests as Markdown, a narrow table a family. */
export function renderComparison({ issues, relabelled, figures, notes }: BacktestComparison): string {
  const tables = [...new Set(figures.map(({ family }) => family))].map((family) => {
    const rows = figures.filter((figure) => figure.family === family).map(comparedRow);
    return markdownTable([nameFamily(family), 'Before → now', 'Points'], rows);
  });
  const labels =
    relabelled === 0 ? '' : `; people changed labels of ${relabelled} since, and today's labels count for both`;
  return [
    `On ${formatCount(issues, 'issue')} that both judged${labels}. In brackets: the 95 % interval.`,
    ...tables,
    ...notes.map((note) => `> ${escapeMarkdown(`Not compared: ${note}`)}`),
  ].join('\n\n');
}

function comparedRow({ figure, old: before, new: now, difference, isWorse, family }: ComparedFigure): string[] {
  const { value, low, high } = difference;
  if (value === null || low === null || high === null) return [figureTitle(figure), 'not compared', ''];
  const verdict = isWorse ? ' **worse**' : '';
  const mark = isBetter({ figure, difference, isWorse, family, old: before, new: now }) ? ' **better**' : verdict;
  const points = `${formatPoints(value)} (${formatPoints(low)} to ${formatPoints(high)})`;
  return [`${figureTitle(figure)}${mark}`, `${percent(before)} → ${percent(now)}`, points];
}

/** Whether the whole interval of the difference lies on the better side of 0. */
export function isBetter({ figure, difference: { low, high } }: ComparedFigure): boolean {
  const { isLowerBetter } = HEADLINE_FIGURES.find(({ name }) => name === figure) ?? { isLowerBetter: false };
  return isLowerBetter ? high !== null && high < 0 : low !== null && low > 0;
}

/** `area, first label right: 46.3 % → 59.7 %`. */
export function nameFigure({ family, figure, old: before, new: now }: ComparedFigure): string {
  return `${nameFamily(family)}, ${figureTitle(figure)}: ${percent(before)} → ${percent(now)}`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
