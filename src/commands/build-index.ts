import { join } from 'node:path';
import { writeArtifact } from '../adapters/files/write-artifact.ts';
import { writeFileAtomically } from '../adapters/files/write-file-atomically.ts';
import { buildHnswIndex } from '../adapters/hnsw/build-hnsw-index.ts';
import { openCorpus } from '../adapters/sqlite/open-corpus.ts';
import { writeIssueCatalog } from '../adapters/sqlite/write-issue-catalog.ts';
import {
  BACKTEST_FILE,
  ISSUES_FILE,
  LABEL_HEADS_FILE,
  LOCAL_EMBEDDER_FILE,
  PROVIDER_HEADS_FILE,
  VECTORS_FILE,
} from '../artifact/artifact.ts';
import type { Manifest } from '../artifact/manifest.ts';
import type { BuildIndexOptions } from '../config/build-index-options.ts';
import { encodeLocalEmbedder } from '../embedding/local/local-embedder-file.ts';
import { formatStoredBacktest } from '../evaluation/stored-backtest-file.ts';
import type { Issue } from '../issue/issue.ts';
import { encodeLabelModel } from '../labels/label-model-file.ts';
import { type Learned, type LearningOptions, learnFromIssues } from '../labels/learn-from-issues.ts';
import { needsInfoTest } from '../labels/needs-info-labels.ts';
import { formatDuration, isReachable } from '../plan/format-figures.ts';
import { backtestCorpus, type CorpusBacktest } from './backtest-corpus.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { describeIndex } from './describe-index.ts';
import { describeLive, raisedLabels } from './describe-live.ts';
import { formatCount } from './format-count.ts';
import { type OpenedService, openService } from './open-service.ts';
import { type LabelLists, readLabelLists } from './read-label-lists.ts';
import { type Live, readLive } from './read-live.ts';
import { type StageClock, startStageClock } from './stage-clock.ts';
import { toCatalogIssues } from './to-catalog-issue.ts';

const DEFAULT_MAX_AREAS = 3;
const DEFAULT_MAX_TYPES = 1;

/** Learns from the corpus and writes the index: embedder, vectors, issues, label model, manifest. */
export async function runBuildIndex(options: BuildIndexOptions, context: CommandContext): Promise<number> {
  const startMs = performance.now();
  const clock = startStageClock();
  const lists = await readLabelLists(options, context);
  const corpus = readCorpus(options, lists);
  clock.done('corpus');
  const service = await openService(options, context);
  try {
    return await buildIndex(corpus, { options, lists, service, context, clock, startMs });
  } finally {
    service?.store.close();
  }
}

interface Building {
  readonly options: BuildIndexOptions;
  readonly lists: LabelLists;
  readonly service: OpenedService | undefined;
  readonly context: CommandContext;
  readonly clock: StageClock;
  readonly startMs: number;
}

async function buildIndex({ repository, issues, watermark, live }: CorpusContent, building: Building): Promise<number> {
  const { options, lists, service, context, clock, startMs } = building;
  const learning: LearningOptions = {
    families: { ...lists, maxAreas: DEFAULT_MAX_AREAS, maxTypes: DEFAULT_MAX_TYPES },
    targetPrecision: options.targetPrecision,
    isNeedsInfoLabel: needsInfoTest(options.needsInfoLabels),
    log: context.log,
    service,
  };
  const backtest = options.backtest ? await backtestCorpus({ repository, issues }, learning) : undefined;
  if (backtest !== undefined) clock.done('backtest');
  // The backtest learns without: what people did with labels later would tell it what is right.
  const learned = await learnFromIssues(issues, { ...learning, live: live?.evidence, onStage: clock.done });
  const manifest = await writeArtifact({
    folder: options.out,
    async build(folder) {
      await writeFiles(folder, { learned, backtest, context, clock });
      return describeIndex({
        repository,
        watermark,
        learned,
        service: service?.pinned,
        backtest: backtest?.figures,
        live: live?.report,
        targetPrecision: options.targetPrecision,
        env: context.env,
      });
    },
  });
  clock.done('checksums');
  report(manifest, { learned, options, context, clock, durationMs: performance.now() - startMs });
  return EXIT_DONE;
}

interface CorpusContent {
  readonly repository: string;
  readonly issues: readonly Issue[];
  readonly watermark: string | null;
  /** Absent where no label that was set is known. */
  readonly live: Live | undefined;
}

function readCorpus(options: BuildIndexOptions, lists: LabelLists): CorpusContent {
  const { corpusFile, repository } = options;
  const store = openCorpus(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
  try {
    const issues = [...store.list()];
    const live = readLive({ store, issues, options, lists });
    return { repository: store.repository, issues, watermark: store.watermark() ?? null, live };
  } finally {
    store.close();
  }
}

interface IndexContent {
  readonly learned: Learned;
  /** Absent where none was asked for. */
  readonly backtest: CorpusBacktest | undefined;
  readonly context: CommandContext;
  readonly clock: StageClock;
}

async function writeFiles(folder: string, { learned, backtest, context, clock }: IndexContent): Promise<void> {
  const { issues, localModel, labelModel, fallback, dimensions } = learned;
  const progress = context.log.progress('Building the index', issues.length);
  await buildHnswIndex({
    vectors: issues.map((_, row) => learned.vectors.subarray(row * dimensions, (row + 1) * dimensions)),
    numbers: issues.map((issue) => issue.number),
    dimensions,
    path: join(folder, VECTORS_FILE),
    onProgress: (done) => progress.update(done),
  });
  progress.stop();
  clock.done('vectors');
  writeIssueCatalog(join(folder, ISSUES_FILE), {
    issues: toCatalogIssues(learned),
    boilerplate: [...learned.boilerplate],
  });
  await writeFileAtomically(join(folder, LOCAL_EMBEDDER_FILE), encodeLocalEmbedder(localModel));
  // The local embedder's label model is there in any case, so that a dead service still ends in a verdict.
  await writeFileAtomically(join(folder, LABEL_HEADS_FILE), encodeLabelModel(fallback ?? labelModel));
  if (fallback !== undefined) {
    await writeFileAtomically(join(folder, PROVIDER_HEADS_FILE), encodeLabelModel(labelModel));
  }
  if (backtest !== undefined) {
    await writeFileAtomically(join(folder, BACKTEST_FILE), formatStoredBacktest(backtest.stored));
  }
  clock.done('other files');
}

interface BuildOutcome {
  readonly learned: Learned;
  readonly options: BuildIndexOptions;
  readonly context: CommandContext;
  readonly clock: StageClock;
  readonly durationMs: number;
}

function report(manifest: Manifest, { learned, options, context, clock, durationMs }: BuildOutcome): void {
  const { counts, files, embedder, repository, thresholds, backtest, live } = manifest;
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  const { informationNote } = learned.labelModel;
  if (context.json) {
    context.writeJson({
      repository,
      out: options.out,
      embedder,
      counts,
      bytes,
      thresholds,
      ...(backtest === undefined ? {} : { backtest }),
      ...(live === undefined ? {} : { live, raised: raisedLabels(manifest) }),
      informationNote,
      durationMs: Math.round(durationMs),
      timings: Object.fromEntries(clock.timings.map(({ stage, durationMs: ms }) => [stage, Math.round(ms)])),
    });
    return;
  }
  const lines = [
    `${repository}: ${formatCount(counts.issues, 'issue')}, ${formatCount(counts.labels, 'label')}, ` +
      `${(bytes / 1e6).toFixed(1)} MB in ${options.out}`,
    ...Object.entries(thresholds).map(([family, { cutoff }]) => describeCutoff(family, cutoff, learned)),
    `Missing information: ${informationNote}`,
    ...(backtest === undefined ? [] : [describeBacktest(backtest)]),
    ...describeLive(manifest),
    `Took ${formatDuration(durationMs)}.`,
  ];
  context.writeText(lines.join('\n'));
}

function describeBacktest(figures: NonNullable<Manifest['backtest']>): string {
  const hits = Object.entries(figures)
    .filter(([name]) => name.endsWith('.hitAt1'))
    .map(([name, value]) => `${name.split('.', 1)[0]} ${(100 * value).toFixed(1)} %`);
  const judged = `Backtest on the newest ${formatCount(figures.testIssues ?? 0, 'issue')}`;
  return hits.length === 0
    ? `${judged}: none of them has a label.`
    : `${judged}: first label right ${hits.join(', ')}.`;
}

function describeCutoff(family: string, cutoff: number, { labelModel }: Learned): string {
  const precision = labelModel.groups.find((group) => group.group === family)?.precisionAtCutoff;
  if (!isReachable(cutoff) || precision === undefined) {
    return `${family}: nothing is applied; held-out issues never reached the target precision.`;
  }
  const measured = `right ${(100 * precision).toFixed(0)} of 100 times on held-out issues`;
  return `${family}: applied from ${cutoff.toFixed(2)} on; ${measured}.`;
}
