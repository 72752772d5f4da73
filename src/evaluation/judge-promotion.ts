import { ConfigError } from '../shared/errors.ts';
import {
  type BacktestComparison,
  type ComparedFigure,
  compareBacktests,
  MIN_COMMON_ISSUES,
  requireComparable,
} from './compare-backtests.ts';
import { figureTitle } from './headline-figures.ts';
import type { StoredBacktest } from './stored-backtest.ts';

/** An index as far as the gate looks at it. */
export interface GatedIndex {
  readonly issues: number;
  readonly labels: number;
  /** Absent where too few issues were there to judge any. */
  readonly backtest?: StoredBacktest | undefined;
}

/** `compare`: promote unless worse; `always`: measure, and promote whatever comes out; `never`: measure alone. */
export type GateMode = 'compare' | 'always' | 'never';

export type PromotionVerdict =
  | { readonly kind: 'promote'; readonly why: string; readonly comparison?: BacktestComparison }
  | { readonly kind: 'refuse'; readonly why: string; readonly comparison?: BacktestComparison };

/** An index that knows so much less than the one in use comes of a corpus that was lost, not of issues that were deleted. */
const LEAST_SHARE_OF_ISSUES = 0.8;
/**
 * A difference that is sure may still be too small for anybody to notice, and would keep good indexes out for weeks. One
 * label of a hundred is noticed; that a probability of 80 % means 77 is not.
 */
const LEAST_HARM: Readonly<Record<string, number>> = { calibrationError: 0.05 };
const DEFAULT_LEAST_HARM = 0.01;
const HOW_TO_FORCE = 'If this is intended, run the rebuild once with gate: always.';

/**
 * Whether a new index may take the place of the active one. What cannot be compared because there are too few issues is
 * promoted: a small repository would else keep its first index for ever.
 */
export function judgePromotion(
  active: GatedIndex | undefined,
  staged: GatedIndex,
  mode: GateMode = 'compare',
): PromotionVerdict {
  const verdict = judge(active, staged);
  const { comparison } = verdict;
  const compared = comparison === undefined ? {} : { comparison };
  if (mode === 'never') return { kind: 'refuse', why: `gate is "never"; otherwise: ${verdict.why}`, ...compared };
  if (mode === 'always' && verdict.kind === 'refuse') {
    return { kind: 'promote', why: `gate is "always"; otherwise: ${verdict.why}`, ...compared };
  }
  return verdict;
}

function judge(active: GatedIndex | undefined, staged: GatedIndex): PromotionVerdict {
  if (active === undefined) {
    return { kind: 'promote', why: 'It is the first index; where it is not sure of a label, it stays silent.' };
  }
  const shrunk = explainShrinking(active, staged);
  if (shrunk !== undefined) return { kind: 'refuse', why: `${shrunk} ${HOW_TO_FORCE}` };
  if (staged.backtest === undefined) {
    return active.backtest === undefined
      ? { kind: 'promote', why: 'There are too few issues for a backtest, before and now.' }
      : { kind: 'refuse', why: `It has no backtest, but the active index has one. ${HOW_TO_FORCE}` };
  }
  if (active.backtest === undefined) {
    return { kind: 'promote', why: 'The active index has no backtest to compare with.' };
  }
  return judgeBacktests(active.backtest, staged.backtest);
}

function explainShrinking(active: GatedIndex, staged: GatedIndex): string | undefined {
  if (staged.issues < LEAST_SHARE_OF_ISSUES * active.issues) {
    return `It knows ${staged.issues} issues, the active index ${active.issues}: part of the corpus is missing.`;
  }
  if (staged.labels === 0 && active.labels > 0) return 'It knows no labels, but the active index does.';
  return undefined;
}

function judgeBacktests(active: StoredBacktest, staged: StoredBacktest): PromotionVerdict {
  const known = new Set(active.issues.map(({ number }) => number));
  const common = staged.issues.filter(({ number }) => known.has(number)).length;
  if (common < MIN_COMMON_ISSUES) {
    const why = `Both backtests judged only ${common} of the same issues; at least ${MIN_COMMON_ISSUES} are needed.`;
    return { kind: 'promote', why };
  }
  try {
    requireComparable(active, { numbers: staged.issues.map(({ number }) => number) });
    const comparison = compareBacktests(active, staged);
    const harm = comparison.figures.filter(isHarm);
    if (harm.length > 0) return { kind: 'refuse', why: describeHarm(harm, comparison.issues), comparison };
    const why = comparison.isWorse
      ? 'In the backtest nothing got worse by an amount that matters.'
      : 'In the backtest nothing is worse by more than chance.';
    return { kind: 'promote', why, comparison };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // Families that are gone, not issues that are missing: those were counted above.
    if (isMissingFamily(active, staged)) return { kind: 'refuse', why: `${error.message} ${HOW_TO_FORCE}` };
    return { kind: 'promote', why: error.message };
  }
}

function isMissingFamily(active: StoredBacktest, staged: StoredBacktest): boolean {
  const names = new Set(staged.families.map(({ name }) => name));
  return active.families.some(({ name }) => !names.has(name));
}

function isHarm({ isWorse, figure, difference }: ComparedFigure): boolean {
  return isWorse && Math.abs(difference.value ?? 0) >= (LEAST_HARM[figure] ?? DEFAULT_LEAST_HARM);
}

/** Names every figure that is worse, before and now. */
function describeHarm(figures: readonly ComparedFigure[], issues: number): string {
  const worse = figures.map(
    ({ family, figure, old, new: now }) => `${family} ${figureTitle(figure)} ${percent(old)} → ${percent(now)}`,
  );
  return `Worse by more than chance on ${issues} issues that both judged: ${worse.join(', ')}.`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
