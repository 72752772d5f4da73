import { measureCost } from '../../evaluation/cost-metrics.ts';
import type { Log } from '../../shared/log.ts';
import { formatDuration } from '../../text/format-figures.ts';
import type { Backtest } from '../run-backtest.ts';

/** Tells how long judging took. Durations are for the log alone: the same call must print the same result. */
export function reportDurations(backtests: readonly Backtest[], log: Log): void {
  const cost = measureCost(backtests.flatMap(({ issues }) => issues));
  if (cost === undefined) return;
  const [median, p95] = [formatDuration(cost.medianMs), formatDuration(cost.p95Ms)];
  log.info(`Judging an issue took ${median} (median); 95 of 100 took ${p95} at most.`);
}
