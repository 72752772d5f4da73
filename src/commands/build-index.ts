import { finishInterruptedIndex } from '../adapters/files/with-index-lock.ts';
import { openCorpus } from '../adapters/sqlite/open-corpus.ts';
import type { BuildIndexOptions } from '../config/build-index-options.ts';
import type { Issue } from '../issue/issue.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import { usualLabelDelayMs } from '../labels/label-delay.ts';
import type { LearningOptions } from '../labels/learn-from-issues.ts';
import { needsInfoTest } from '../labels/needs-info-labels.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { backtestCorpus } from './index/backtest-corpus.ts';
import { buildWholeIndex } from './index/build-whole-index.ts';
import type { IndexOutcome, IndexTask } from './index/index-task.ts';
import { type Live, readLive } from './index/read-live.ts';
import { reportIndex } from './index/report-index.ts';
import { updateIndex } from './index/update-index.ts';
import { openService } from './knowledge/open-service.ts';
import { readLabelLists } from './read-label-lists.ts';
import { type StageClock, startStageClock } from './stage-clock.ts';

const DEFAULT_MAX_AREAS = 3;
const DEFAULT_MAX_TYPES = 1;

/** Learns from the corpus and writes the index, or updates one, and reports what became of it. */
export async function runBuildIndex(options: BuildIndexOptions, context: CommandContext): Promise<number> {
  const startMs = performance.now();
  const clock = startStageClock();
  const outcome = await indexCorpus(options, { context, clock });
  reportIndex(outcome, { out: options.out, context, clock, durationMs: performance.now() - startMs });
  return EXIT_DONE;
}

/** The same without a report. Throws ConfigError, ServiceError. */
export async function indexCorpus(
  options: BuildIndexOptions,
  { context, clock }: { readonly context: CommandContext; readonly clock: StageClock },
): Promise<IndexOutcome> {
  await finishInterruptedIndex(options.out);
  const lists = await readLabelLists(options, context);
  const { live, usualLabelDelayMs, ...corpus } = readCorpus(options, lists);
  clock.done('corpus');
  const service = await openService(options, context);
  try {
    const learning: LearningOptions = {
      families: { ...lists, maxAreas: DEFAULT_MAX_AREAS, maxTypes: DEFAULT_MAX_TYPES },
      targetPrecision: options.targetPrecision,
      isNeedsInfoLabel: needsInfoTest(options.needsInfoLabels),
      log: context.log,
      service,
      usualLabelDelayMs,
    };
    const backtest = options.backtest ? await backtestCorpus(corpus, learning) : undefined;
    if (backtest !== undefined) clock.done('backtest');
    const { out, needsInfoLabels, update, from = out } = options;
    const task: IndexTask = {
      ...corpus,
      out,
      // The backtest learns without: what people did with labels later would tell it what is right.
      learning: { ...learning, live: live?.evidence },
      live: live?.report,
      needsInfoLabels,
      service,
      backtest,
      clock,
      env: context.env,
    };
    if (update) return await updateIndex(task, { from });
    return { ...(await buildWholeIndex(task)), how: { kind: 'built' } };
  } finally {
    service?.store.close();
  }
}

interface CorpusContent {
  readonly repository: string;
  readonly issues: readonly Issue[];
  readonly watermark: string | null;
  /** Absent where no label that was set is known. */
  readonly live: Live | undefined;
  readonly usualLabelDelayMs: number | undefined;
}

function readCorpus(options: BuildIndexOptions, lists: LabelLists): CorpusContent {
  const { corpusFile, repository } = options;
  const store = openCorpus(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
  try {
    const issues = [...store.list()];
    return {
      repository: store.repository,
      issues,
      watermark: store.watermark() ?? null,
      live: readLive({ store, issues, options, lists }),
      usualLabelDelayMs: usualLabelDelayMs(issues, store.labelEvents()),
    };
  } finally {
    store.close();
  }
}
