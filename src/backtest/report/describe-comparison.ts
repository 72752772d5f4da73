import type { BacktestComparison, ComparedFigure } from '../../evaluation/compare-backtests.ts';
import { formatPoints } from '../../evaluation/format-points.ts';
import { figureTitle } from '../../evaluation/headline-figures.ts';
import { formatCount } from '../../text/format-count.ts';

/** How two backtests differ, for a terminal: every figure before and now, the verdict last. */
export function describeComparison({ issues, relabelled, figures, notes, isWorse }: BacktestComparison): string {
  const labels =
    relabelled === 0
      ? ''
      : `; ${formatCount(relabelled, 'of them was', 'of them were')} relabelled since, and today's labels count for both`;
  const lines = [`Against the stored backtest, on ${formatCount(issues, 'issue')} that both judged${labels}`];
  for (const family of new Set(figures.map((figure) => figure.family))) {
    lines.push(`  ${family}`, ...figures.filter((figure) => figure.family === family).map(describeFigure));
  }
  lines.push(...notes.map((note) => `  Not compared: ${note}`));
  lines.push(isWorse ? describeWorse(figures) : '  Nothing is worse by more than chance.');
  return lines.join('\n');
}

/** A line with a headline figure before and after, and the interval of the difference. */
export function describeFigure(compared: Omit<ComparedFigure, 'family'>): string {
  const { figure, old: before, new: after, difference, byChance, isWorse } = compared;
  const name = `    ${figureTitle(figure).padEnd(28)}`;
  const { value, low, high } = difference;
  if (before === null || after === null || value === null || low === null || high === null)
    return `${name}not compared`;
  const change = `${formatPoints(value)} (${formatPoints(low)} to ${formatPoints(high)}) points`;
  const chance = byChance === undefined ? '' : `   by chance up to ${percent(byChance.high)}`;
  return `${name}${percent(before)} → ${percent(after)}   ${change}${chance}${isWorse ? '   WORSE' : ''}`;
}

function describeWorse(figures: readonly ComparedFigure[]): string {
  const names = figures
    .filter(({ isWorse }) => isWorse)
    .map(({ family, figure }) => `${family} ${figureTitle(figure)}`);
  return `  Worse by more than chance: ${names.join(', ')}.`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
