import type { DatasetKind } from '../../dataset/dataset-report.ts';
import type { GateMode } from '../../evaluation/judge-promotion.ts';
import type { CiHistorySource } from '../../run-summary/history/ci-history.ts';
import type { Log } from '../../shared/log.ts';
import type { Learning } from '../index-from-corpus.ts';

/**
 * `full`: scrape, build, measure, promote; `build`: the same from the corpus as it is; `scrape`: only fetch what changed;
 * `light`: only look whether the cache still holds everything.
 */
export type RebuildMode = 'full' | 'build' | 'scrape' | 'light';

/** Whether a run of this mode builds an index. */
export function buildsIndex(mode: RebuildMode): boolean {
  return mode === 'full' || mode === 'build';
}

/** What a rebuild is to do, and with what. */
export interface RebuildRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly mode: RebuildMode;
  /** Makes the previous index the active one again, and does nothing else. */
  readonly rollback: boolean;
  readonly gate: GateMode;
  readonly places: RebuildPlaces;
  readonly trust: {
    /** The index must be signed with it; signed or not where absent. */
    readonly signingKey: string | undefined;
    /** Former names of the repository, whose index may be used. */
    readonly otherRepositories: readonly string[];
  };
  readonly scraping: Scraping;
  /** What is known of runs of workflows, to remember; absent where that is not wanted. */
  readonly openCiHistorySource?: ((log: Log) => Promise<CiHistorySource>) | undefined;
  readonly learning: Learning;
  /** Absent where none are wanted. */
  readonly datasets: DatasetWork | undefined;
}

export interface RebuildPlaces {
  /** Where the paths of the others start. */
  readonly workDir: string;
  readonly corpusFile: string;
  readonly indexPath: string;
  readonly datasetsPath: string;
}

export interface Scraping {
  readonly token: string | undefined;
  readonly maxMinutes: number;
  /** Of GitHub. */
  readonly apiUrl: string;
  /** Whether triage proposes changes on GitHub, and what people say to them is read. */
  readonly hasSuggestions: boolean;
  /** Whether triage comments, and how people reacted is read. */
  readonly hasComments: boolean;
}

/** The datasets that are wanted, and who writes one. */
export interface DatasetWork {
  readonly names: readonly DatasetKind[];
  /** Throws ConfigError, ServiceError. */
  write(
    name: DatasetKind,
    place: { readonly file: string; readonly corpusFile: string; readonly log: Log },
  ): Promise<void>;
}
