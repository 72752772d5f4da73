import { backtestCorpus } from '../backtest/backtest-corpus.ts';
import { type CorpusIssues, numbersOf, readTogether } from '../corpus/corpus-issues.ts';
import type { Live } from '../corrections/read-live.ts';
import type { Issue } from '../issue/issue.ts';
import type { KnownDuplicate } from '../issue/known-duplicate.ts';
import type { PinnedEmbeddingService } from '../labels/embed-by-service.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import type { LearningOptions } from '../labels/learn-from-issues.ts';
import { needsInfoTest } from '../labels/needs-info-labels.ts';
import type { Log } from '../shared/log.ts';
import type { StageClock } from '../shared/stage-clock.ts';
import { buildWholeIndex } from './build-whole-index.ts';
import type { IndexStore } from './index-store.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { LEARNING_SAMPLE } from './sample-issues.ts';
import { updateIndex } from './update-index.ts';

/** What a corpus holds of one repository. */
export interface CorpusContent {
  readonly repository: string;
  readonly issues: CorpusIssues;
  readonly watermark: string | null;
  /** What people say repeats another issue; absent where nobody does. */
  readonly duplicates?: readonly KnownDuplicate[] | undefined;
  /** Absent where no label that was set is known. */
  readonly live: Live | undefined;
  readonly usualLabelDelayMs: number | undefined;
}

export interface CorpusIndexing extends Pick<LearningOptions, 'targetPrecision' | 'typeNames' | 'fields' | 'openPool'> {
  readonly corpus: CorpusContent;
  readonly lists: LabelLists;
  /** Labels that say an issue lacks information; those whose names say so where absent. */
  readonly needsInfoLabels: readonly string[] | undefined;
  /** Whether the newest issues are judged from the older ones first. */
  readonly isMeasured: boolean;
  /** Whether the index in the store is gone on from, where little changed. */
  readonly isUpdate: boolean;
  readonly store: IndexStore;
  /** Embeds in place of the local embedder. */
  readonly service: PinnedEmbeddingService | undefined;
  readonly clock: StageClock;
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Learns from a corpus and writes the index, or updates one. Throws ConfigError, ServiceError. */
export async function indexCorpus(indexing: CorpusIndexing): Promise<IndexOutcome> {
  const { corpus, lists, targetPrecision, needsInfoLabels, isMeasured, store, service, clock, log, env } = indexing;
  const { typeNames, fields, openPool } = indexing;
  const { live, usualLabelDelayMs, ...content } = corpus;
  const learning: LearningOptions = {
    families: lists,
    targetPrecision,
    isNeedsInfoLabel: needsInfoTest(needsInfoLabels),
    log,
    service,
    usualLabelDelayMs,
    typeNames,
    fields,
    openPool,
  };
  const backtest = isMeasured
    ? await backtestCorpus({ ...content, issues: await readNewest(content.issues) }, learning)
    : undefined;
  if (backtest !== undefined) clock.done('backtest');
  const task: IndexTask = {
    ...content,
    store,
    // The backtest learns without: what people did with labels later would tell it what is right.
    learning: { ...learning, live: live?.evidence },
    live: live?.report,
    needsInfoLabels,
    service,
    backtest,
    clock,
    env,
  };
  if (indexing.isUpdate) return await updateIndex(task);
  return { ...(await buildWholeIndex(task)), how: { kind: 'built' } };
}

/** A backtest learns from what is learned from, and judges a part of it: of a larger corpus, of the newest of it. */
async function readNewest(issues: CorpusIssues): Promise<Issue[]> {
  return await readTogether(issues, numbersOf(issues.outlines.slice(-LEARNING_SAMPLE)));
}
