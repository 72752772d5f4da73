import { loadStoredBacktest } from '../../adapters/index/load-stored-backtest.ts';
import { prepareBacktestFolder, saveStoredBacktest } from '../../adapters/index/save-stored-backtest.ts';
import type { EvaluationPart } from '../../backtest/evaluation-parts.ts';
import type { Backtest } from '../../backtest/run-backtest.ts';
import { storable } from '../../backtest/storable.ts';
import { type BacktestComparison, compareBacktests, requireComparable } from '../../evaluation/compare-backtests.ts';
import type { BacktestSettings, Split } from '../../evaluation/stored-backtest.ts';
import type { Log } from '../../shared/log.ts';

/** `--against` and `--save` of one evaluation. */
export interface Gate {
  /**
   * Compares with the stored backtest, then stores this one unless it is worse; undefined where nothing is to be
   * compared. Throws ConfigError.
   */
  pass(backtest: Backtest): Promise<BacktestComparison | undefined>;
}

export interface GateRequest {
  /** Index or folder whose backtest this one is compared with. */
  readonly against: string | undefined;
  /** Folder to store this one in. */
  readonly save: string | undefined;
  readonly split: Split;
  readonly targetPrecision: BacktestSettings['targetPrecision'];
}

/** Finds out before anything is learned whether the two can be compared and stored. Throws ConfigError, ArtifactError. */
export async function openGate(
  { against, save, split, targetPrecision }: GateRequest,
  { part, log }: { readonly part: EvaluationPart | undefined; readonly log: Log },
): Promise<Gate> {
  const numbers = (part?.test ?? []).map((issue) => issue.number);
  const stored = against === undefined ? undefined : await loadStoredBacktest(against);
  if (stored !== undefined) requireComparable(stored, { repository: part?.corpusRepository, numbers });
  if (save !== undefined) await prepareBacktestFolder(save);
  return { pass };

  async function pass(backtest: Backtest): Promise<BacktestComparison | undefined> {
    const current = storable(backtest, settings(backtest));
    const comparison = stored === undefined ? undefined : compareBacktests(stored, current);
    if (comparison?.isWorse) log.warning('worse than the stored backtest by more than chance');
    if (save !== undefined && comparison?.isWorse) log.warning(`nothing is stored in ${save}, since this one is worse`);
    else if (save !== undefined) await saveStoredBacktest(save, current);
    return comparison;
  }

  function settings({ trainIssues }: Backtest): BacktestSettings {
    const repository = part?.corpusRepository;
    return {
      repository,
      split,
      trainIssues,
      targetPrecision,
    };
  }
}
