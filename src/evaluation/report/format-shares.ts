import type { AreaUnderCurve } from '../../statistics/area-under-curve.ts';
import type { Figure } from '../../statistics/bootstrap.ts';
import { formatPoints } from '../format-points.ts';
import { ISSUE_OUTCOMES, type OutcomeShares } from '../outcome-shares.ts';
import type { Cell } from './block.ts';

/** Keeps a number and its sign on one line. */
const NO_BREAK_SPACE = '\u00a0';
export const NOT_MEASURABLE = 'not measurable';

/** `68 %`; the ends are never rounded to certainty. */
export function formatShare(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.5) return `<1${NO_BREAK_SPACE}%`;
  if (percent < 100 && percent >= 99.5) return `>99${NO_BREAK_SPACE}%`;
  return `${Math.round(percent)}${NO_BREAK_SPACE}%`;
}

/** `60–76 %`, '' without a value. */
export function formatInterval({ low, high }: Figure): string {
  return low === null || high === null ? '' : `${Math.round(100 * low)}–${Math.round(100 * high)}${NO_BREAK_SPACE}%`;
}

/** `68 % (60–76 %)`. */
export function formatFigure(figure: Figure): string {
  return figure.value === null ? NOT_MEASURABLE : `${formatShare(figure.value)} (${formatInterval(figure)})`;
}

/** `+2.1 to +9.8`, in percentage points. */
export function formatPointsBetween({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${formatPoints(low)} to ${formatPoints(high)}`;
}

/** `0.72 (0.65–0.79)`. */
export function formatArea({ value, low, high }: AreaUnderCurve): string {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** `0.172 (0.155–0.190)`, of what is no share; '' without a value. */
export function formatDecimals({ value, low, high }: Figure): string {
  if (value === null || low === null || high === null) return '';
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

/** `1 issue`, `2,503 issues`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function textCell(text: string): Cell {
  return { content: [text] };
}

export function numberCell(value: number): Cell {
  return { content: [value.toLocaleString('en')], sort: value };
}

/** A share without an interval; null is a dash. */
export function shareCell(share: number | null): Cell {
  return { content: [share === null ? '–' : formatShare(share)], sort: share };
}

/** A difference of two shares in percentage points: `+5.6 (+2.1 to +9.8)`. */
export function differenceCell({ value, low, high }: Figure): Cell {
  if (value === null || low === null || high === null) return { content: [NOT_MEASURABLE], sort: null };
  return { content: [`${formatPoints(value)} (${formatPointsBetween({ low, high })})`], sort: value };
}

/** Right, wrong, left to people. */
export function outcomeCells(outcomes: OutcomeShares): Cell[] {
  return ISSUE_OUTCOMES.map((kind) => figureCell(outcomes[kind]));
}

/** A figure with its interval, as a bar too. */
export function figureCell(figure: Figure): Cell {
  const { value, low, high } = figure;
  if (value === null || low === null || high === null) return { content: [NOT_MEASURABLE], sort: null };
  return { content: [formatFigure(figure)], sort: value, bar: { value, low, high } };
}
