import { inTimeOrder } from '../corpus/in-time-order.ts';
import { type CurveStep, type FamilyLearningCurve, measureLearningCurve } from '../evaluation/learning-curve.ts';
import { formatCount } from '../text/format-count.ts';
import type { BacktestTask } from './backtest-task.ts';
import { type Backtest, runBacktest } from './run-backtest.ts';

/** Shares of the training issues that are learned from besides all of them: equal steps, each a backtest of its own. */
const SHARES = [0.25, 0.5, 0.75] as const;

/**
 * Judges the same test issues after learning from the newest quarter, half and three quarters of the training issues, as `full`
 * did from all of them. One curve for each of its families.
 */
export async function backtestShares(task: BacktestTask, full: Backtest): Promise<FamilyLearningCurve[]> {
  const train = inTimeOrder(task.train);
  const truthOf = new Map(full.issues.map(({ number, truth }) => [number, truth]));
  const steps: CurveStep[] = [];
  for (const [at, share] of SHARES.entries()) {
    const newest = train.slice(train.length - Math.round(share * train.length));
    if (newest.length === 0) continue;
    task.log.info(
      `Learning curve, step ${at + 1} of ${SHARES.length}: from the newest ${formatCount(newest.length, 'training issue')}.`,
    );
    const { issues, training } = await runBacktest({ ...task, train: newest, withoutBaselines: true });
    // What a label of a type is called may be learned otherwise from fewer issues; the question stays the same.
    const asked = issues.map((issue) => ({ ...issue, truth: truthOf.get(issue.number) ?? issue.truth }));
    steps.push({ share, trainIssues: newest.length, training, issues: asked });
  }
  steps.push({ share: 1, trainIssues: full.trainIssues, training: full.training, issues: full.issues });
  return full.labelFamilies.map(({ name, labels }) => measureLearningCurve({ family: name, members: labels, steps }));
}
