import type { Manifest } from '../artifact/manifest.ts';
import type { CorpusBacktest } from '../backtest/backtest-corpus.ts';
import type { CorpusIssues } from '../corpus/corpus-issues.ts';
import type { LiveReport } from '../corrections/live-report.ts';
import type { KnownDuplicate } from '../issue/known-duplicate.ts';
import type { PinnedEmbeddingService } from '../labels/embed-by-service.ts';
import type { LabelModel } from '../labels/label-model.ts';
import type { LearningOptions } from '../labels/learn-from-issues.ts';
import type { StageClock } from '../shared/stage-clock.ts';
import type { IndexStore } from './index-store.ts';

/** An index to write: from which issues, learned how, and where to. */
export interface IndexTask {
  /** `owner/name`. */
  readonly repository: string;
  /** All of the corpus. */
  readonly issues: CorpusIssues;
  /** Issues that are learned from at most; `LEARNING_SAMPLE` where absent. */
  readonly learningSample?: number | undefined;
  readonly watermark: string | null;
  /** What people say repeats another issue; absent where nobody does. */
  readonly duplicates?: readonly KnownDuplicate[] | undefined;
  readonly store: IndexStore;
  readonly learning: LearningOptions;
  /** What people did with the labels that were set, to tell of; absent where nothing is known. */
  readonly live: LiveReport | undefined;
  /** The labels that `learning.isNeedsInfoLabel` was made from; absent: those whose names say so. */
  readonly needsInfoLabels: readonly string[] | undefined;
  /** Embeds in place of the local embedder; the same as in `learning`. */
  readonly service: PinnedEmbeddingService | undefined;
  /** Absent where none was asked for. */
  readonly backtest: CorpusBacktest | undefined;
  readonly clock: StageClock;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An index that was written, and how. */
export interface IndexOutcome {
  readonly manifest: Manifest;
  readonly labelModel: LabelModel;
  readonly how:
    | { readonly kind: 'built' }
    /** In place of an update; `reason` completes "rebuilt because …". */
    | { readonly kind: 'rebuilt'; readonly reason: string }
    /** Counts of issues. */
    | { readonly kind: 'updated'; readonly fresh: number; readonly changed: number; readonly gone: number };
}
