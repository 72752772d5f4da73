import type { Manifest } from '../../artifact/manifest.ts';
import type { PackKind } from '../../artifact/pack.ts';
import type { ScrapeReport } from '../../corpus/scrape-report.ts';
import type { Diagnosis } from '../../doctor/diagnosis.ts';
import type { BacktestComparison } from '../../evaluation/compare-backtests.ts';
import type { StageTiming } from '../../shared/stage-clock.ts';
import type { FamilyLabelling } from './compare-labelling.ts';
import type { RenewedCiHistory } from './renew-ci-history.ts';
import type { RestoredWork } from './restore-work.ts';

/** What one rebuild did. */
export interface RebuildReport {
  /** `owner/name`. */
  readonly repository: string;
  readonly outcome: RebuildOutcome;
  /** Why so, in sentences. */
  readonly why: string;
  /** The index that is active now; absent where there is none. */
  readonly active?: DescribedIndex;
  /** The index that was built and refused. */
  readonly refused?: DescribedIndex;
  readonly comparison?: BacktestComparison;
  /** What the active index does with labels, and what changed; absent where there is none. */
  readonly labelling?: readonly FamilyLabelling[];
  /** Issues in the corpus; absent where it was not looked at. */
  readonly corpusIssues?: number;
  /** What scraping said of itself; absent where nothing was scraped. */
  readonly scrape?: ScrapeReport;
  /** What was remembered of runs of workflows; absent where that is not wanted. */
  readonly ciHistory?: RenewedCiHistory;
  /** Files of the datasets that were written. */
  readonly datasets?: readonly string[];
  /** What the cache had. */
  readonly restored: RestoredWork;
  /** What was kept for the next run, by kind of pack. */
  readonly kept: Readonly<Partial<Record<PackKind, string>>>;
  /** Whether something is missing that a person has to look after. */
  readonly alarm: boolean;
  /** What is wrong in workflows, token, lists or models, each with its cure; absent where nobody looked. */
  readonly doctor?: readonly Diagnosis[];
  /** Everything else worth knowing, in sentences. */
  readonly notes: readonly string[];
  readonly timings: readonly StageTiming[];
}

/**
 * `promoted`: a new index is active; `refused`: it was worse, and the active one stays; `unchanged`: it is the same as the
 * active one; `nothing-to-learn`: no issues; `rolled-back`: the previous index is active again; `no-previous`: there is none
 * to go back to; `checked`: nothing was built.
 */
export type RebuildOutcome =
  | 'promoted'
  | 'refused'
  | 'unchanged'
  | 'nothing-to-learn'
  | 'rolled-back'
  | 'no-previous'
  | 'checked';

export interface DescribedIndex {
  readonly id: string;
  readonly folder: string;
  readonly createdAt: string;
  readonly issues: number;
  readonly labels: number;
  readonly signed: boolean;
  /** Headline figures of its backtest, by names such as `area.hitAt1`. */
  readonly backtest?: Readonly<Record<string, number>>;
  /** What people did with labels, by label; absent where none was ever set. */
  readonly live?: Readonly<Record<string, NonNullable<Manifest['live']>[string]>>;
}

export function toDescribedIndex(id: string, folder: string, manifest: Manifest): DescribedIndex {
  const { createdAt, counts, signature, backtest, labels } = manifest;
  const live = labels.flatMap(({ name, live: figures }) => (figures === undefined ? [] : [[name, figures] as const]));
  return {
    id,
    folder,
    createdAt,
    issues: counts.issues,
    labels: counts.labels,
    signed: signature !== undefined,
    backtest,
    live: live.length === 0 ? undefined : Object.fromEntries(live),
  };
}
