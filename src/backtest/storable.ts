import { type BacktestSettings, type StoredBacktest, toStoredBacktest } from '../evaluation/stored-backtest.ts';
import type { Backtest } from './run-backtest.ts';

/** What of a backtest is kept for a later comparison. */
export function storable({ issues, labelFamilies }: Backtest, settings: BacktestSettings): StoredBacktest {
  return toStoredBacktest(settings, { issues, families: labelFamilies });
}
