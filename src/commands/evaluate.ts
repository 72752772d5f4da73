import { openCorpus } from '../adapters/corpus/open-corpus.ts';
import { openService } from '../adapters/embedders/open-service.ts';
import { ensureFolder } from '../adapters/files/ensure-folder.ts';
import { readDuplicatePairs } from '../adapters/files/read-duplicate-pairs.ts';
import { readGitHubSimilar } from '../adapters/files/read-github-similar.ts';
import { readIssueLines } from '../adapters/files/read-issue-lines.ts';
import { readLabelLists } from '../adapters/files/read-label-lists.ts';
import { writeFileAtomically } from '../adapters/files/write-file-atomically.ts';
import { loadJudges } from '../adapters/models/load-judges.ts';
import { openLearningThreads } from '../adapters/threads/open-learning-threads.ts';
import { backtestShares } from '../backtest/backtest-shares.ts';
import type { BacktestTask } from '../backtest/backtest-task.ts';
import { evaluateDuplicates } from '../backtest/evaluate-duplicates.ts';
import {
  type EvaluationPart,
  gitHubUrl,
  oneForAll,
  oneForEachRepository,
  refuseLeak,
} from '../backtest/evaluation-parts.ts';
import { ISSUES_IN_FLIGHT } from '../backtest/judge-test-issues.ts';
import { describeEvaluation } from '../backtest/report/describe-evaluation.ts';
import { type Evaluation, toEvaluationJson, toPredictionLine } from '../backtest/report/evaluation-json.ts';
import { reportDurations } from '../backtest/report/report-durations.ts';
import { warnOfSilentModels } from '../backtest/report/warn-of-silent-models.ts';
import { type Backtest, runBacktest } from '../backtest/run-backtest.ts';
import { learningEmbedderFields } from '../config/embedder-fields.ts';
import type { EvaluateOptions } from '../config/evaluate-options.ts';
import { labelListFields } from '../config/label-list-fields.ts';
import { modelFields } from '../config/model-fields.ts';
import { pickOptions } from '../config/pick-options.ts';
import { inTimeOrder } from '../corpus/in-time-order.ts';
import { listAll } from '../corpus/list-all.ts';
import { readLive } from '../corrections/read-live.ts';
import { splitInTime } from '../evaluation/split-in-time.ts';
import type { Split } from '../evaluation/stored-backtest.ts';
import type { PinnedEmbeddingService } from '../labels/embed-by-service.ts';
import type { LabelLists } from '../labels/family-finder.ts';
import { usualLabelDelayMs } from '../labels/label-delay.ts';
import { needsInfoTest } from '../labels/needs-info-labels.ts';
import type { ModelJudges } from '../verdict/model-judges.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { forLargeHistory } from './evaluate/large-history.ts';
import { type Gate, openGate } from './evaluate/open-gate.ts';
import { writeReport } from './evaluate/write-report.ts';
import { toReportSetting } from './to-report-setting.ts';

/** Learns from the older issues, judges the newer ones, and says how often it was right. */
export async function runEvaluate(options: EvaluateOptions, context: CommandContext): Promise<number> {
  const { log } = context;
  const { against, save, targetPrecision, corpusFile } = options;
  // An invalid place is reported now, not after minutes.
  if (options.report !== undefined) await ensureFolder(options.report);
  const lists = await readLabelLists(pickOptions(labelListFields, options), { log });
  const parts = await readParts(options, { context, lists });
  const gate = await openGate({ against, save, split: splitOf(options), targetPrecision }, { part: parts[0], log });
  const judges = await loadJudges(pickOptions(modelFields, options), { log, atATime: ISSUES_IN_FLIGHT });
  if (judges === undefined && options.engine !== 'local') {
    log.warning(
      `No key or address of a model is set, so only the local engine is evaluated (engine ${options.engine}).`,
    );
  }
  const service = await openService({ ...pickOptions(learningEmbedderFields, options), corpusFile }, context);
  try {
    return await evaluateParts(parts, { options, context, lists, gate, service, judges });
  } finally {
    await service?.store.close();
  }
}

interface Evaluating extends Judging {
  readonly gate: Gate;
}

async function evaluateParts(parts: readonly EvaluationPart[], evaluating: Evaluating): Promise<number> {
  const { options, context, gate, service } = evaluating;
  const { log } = context;
  const backtests: Evaluation['backtests'][number][] = [];
  for (const part of parts) {
    if (part.test.length === 0) continue;
    const backtest = await judgePart(part, evaluating);
    backtests.push({ repository: part.repository, backtest, live: part.live });
  }
  reportDurations(
    backtests.map(({ backtest }) => backtest),
    log,
  );
  for (const { backtest } of backtests) warnOfSilentModels(backtest, log);
  const all = inTimeOrder(parts.flatMap(({ train, test }) => [...train, ...test]));
  const [first] = backtests;
  const comparison = first === undefined ? undefined : await gate.pass(first.backtest);
  const evaluation: Evaluation = {
    backtests,
    comparison,
    ...(options.duplicates === undefined
      ? {}
      : {
          duplicates: await evaluateDuplicates(await readDuplicatePairs(options.duplicates), {
            issues: all,
            service,
            foundByGitHub:
              options.githubSimilar === undefined ? undefined : await readGitHubSimilar(options.githubSimilar),
            log,
          }),
        }),
  };
  if (options.predictions !== undefined) {
    const lines = backtests.flatMap(({ repository, backtest }) =>
      backtest.issues.map((issue) => JSON.stringify(toPredictionLine(issue, repository))),
    );
    await writeFileAtomically(options.predictions, lines.map((line) => `${line}\n`).join(''));
  }
  if (options.report !== undefined) {
    await writeReport(options.report, { evaluation, parts, setting: toReportSetting(options, splitOf(options).kind) });
  }
  if (context.json) context.writeJson(toEvaluationJson(evaluation));
  else context.writeText(describeEvaluation(evaluation));
  return comparison?.isWorse ? EXIT_FAILED : EXIT_DONE;
}

interface Judging {
  readonly lists: LabelLists;
  readonly options: EvaluateOptions;
  readonly context: CommandContext;
  readonly service: PinnedEmbeddingService | undefined;
  readonly judges: ModelJudges | undefined;
}

async function judgePart(
  { train, test, usualLabelDelayMs: delayMs }: EvaluationPart,
  { lists, options, context, service, judges }: Judging,
): Promise<Backtest> {
  const given: BacktestTask = {
    train,
    test,
    families: lists,
    targetPrecision: options.targetPrecision,
    isNeedsInfoLabel: needsInfoTest(options.needsInfoLabels),
    log: context.log,
    service,
    judges,
    usualLabelDelayMs: delayMs,
    typeNames: options.typeNames,
    fields: options.fields,
    openPool: () => openLearningThreads(),
  };
  const access = pickOptions(learningEmbedderFields, options);
  const task = forLargeHistory(given, { service, access });
  const backtest = await runBacktest(task);
  return options.learningCurve ? { ...backtest, learningCurve: await backtestShares(task, backtest) } : backtest;
}

async function readParts(
  options: EvaluateOptions,
  { context, lists }: Pick<Judging, 'context' | 'lists'>,
): Promise<EvaluationPart[]> {
  const { log } = context;
  if (options.train === undefined) return [await splitCorpus(options, lists)];
  const train = await readIssueLines(options.train, log);
  const test = options.test === undefined ? [] : await readIssueLines(options.test, log);
  refuseLeak({ train, test });
  if (options.byRepository) return oneForEachRepository({ train, test });
  return [oneForAll({ train, test, name: options.repository })];
}

function splitOf({ corpusFile, until, testFraction }: EvaluateOptions): Split {
  if (corpusFile === undefined) return { kind: 'files' };
  return until === undefined ? { kind: 'share', testFraction } : { kind: 'day', until };
}

async function splitCorpus(options: EvaluateOptions, lists: LabelLists): Promise<EvaluationPart> {
  const { corpusFile = '', repository, until, testFraction, botLogins, settlingDays, targetPrecision } = options;
  const store = await openCorpus(corpusFile, { readOnly: true, repository });
  try {
    const issues = await listAll(store);
    const split = splitInTime(issues, { until, testFraction });
    const live = await readLive({ store, issues, botLogins, settlingDays, lists, targetPrecision });
    const { repository: name } = store;
    return {
      repository: '',
      corpusRepository: name,
      name,
      issueUrl: gitHubUrl(name),
      live: live?.report,
      usualLabelDelayMs: usualLabelDelayMs(split.train, await store.labelEvents()),
      ...split,
    };
  } finally {
    await store.close();
  }
}
