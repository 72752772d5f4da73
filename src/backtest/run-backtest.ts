import { inTimeOrder } from '../corpus/in-time-order.ts';
import { toDocument } from '../document/to-document.ts';
import type { BacklogMetrics } from '../evaluation/backlog-metrics.ts';
import { type BaselineMetrics, measureBaselines } from '../evaluation/baseline-metrics.ts';
import { trainBaselines } from '../evaluation/baselines.ts';
import { type ErrorMetrics, measureErrors } from '../evaluation/error-metrics.ts';
import { type FamilyMetrics, measureFamily } from '../evaluation/family-metrics.ts';
import { type InformationMetrics, measureInformation } from '../evaluation/information-metrics.ts';
import { type IssueRange, issueRange } from '../evaluation/issue-range.ts';
import type { FamilyLearningCurve } from '../evaluation/learning-curve.ts';
import { type ModelMetrics, measureModels } from '../evaluation/model-metrics.ts';
import type { EvaluatedIssue } from '../evaluation/prediction.ts';
import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import { NEVER } from '../labels/choose-cutoff.ts';
import { createFamilyFinder } from '../labels/family-finder.ts';
import { labelByFields } from '../labels/field-labels.ts';
import { type LabelFamily, selectFamilies } from '../labels/label-families.ts';
import { createCutoffFinder, createGroupFinder } from '../labels/label-model.ts';
import { readLabelling } from '../labels/read-labelling.ts';
import { targetOf } from '../labels/target-precision.ts';
import { labelByTypes } from '../labels/type-labels.ts';
import { withFirstTypes } from '../labels/type-prior/with-first-types.ts';
import { isReachable } from '../text/format-figures.ts';
import { foreseeQueries } from '../triage/knowledge/foresee-queries.ts';
import type { Knowledge } from '../triage/knowledge/knowledge.ts';
import { learnKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import { backtestBacklog } from './backtest-backlog.ts';
import type { BacktestTask } from './backtest-task.ts';
import { judgeTestIssues } from './judge-test-issues.ts';

export interface Backtest {
  readonly trainIssues: number;
  /** Labels that each training issue taught. */
  readonly training: readonly (readonly string[])[];
  /** Absent without training issues. */
  readonly trainRange?: IssueRange;
  readonly issues: readonly EvaluatedIssue[];
  readonly families: readonly FamilyBacktest[];
  /** All labels of these families, those too that only test issues have. */
  readonly labelFamilies: readonly LabelFamily[];
  /** What was learned about missing information, in a sentence. */
  readonly informationNote: string;
  readonly information: InformationMetrics;
  /** What came of asking models; absent where none is set up. */
  readonly models?: ModelMetrics;
  /** How figures grow with the training issues; absent where nobody asked. */
  readonly learningCurve?: readonly FamilyLearningCurve[];
  /** Everything that was learned, of the training issues alone. */
  readonly knowledge: Knowledge;
}

export interface FamilyBacktest extends FamilyMetrics, ErrorMetrics {
  /** Probabilities from which labels are applied, ascending; none where no probability is enough. */
  readonly cutoffs: readonly number[];
  /** An estimate of how many labelled training issues are missing; only where no label is ever applied. */
  readonly missingIssues?: number;
  /** Share of applied labels that should be right. */
  readonly targetPrecision: number;
  readonly baselines: readonly BaselineMetrics[];
  /** Share of all issues, training and test, that people gave a label of the family. */
  readonly labelledShare: number;
  /** What an issue without any of its labels says when learning, 0 to 1; 0: nothing (labels/measure-silence.ts). */
  readonly silence: number;
  /** The test issues judged as a backlog. */
  readonly backlog: BacklogMetrics | undefined;
}

/** The simple methods learn from the newest of more training issues. */
const MAX_BASELINE_ISSUES = 50_000;

/** Names the made-up repository in which a backtest learns; nothing is fetched from it. */
const BACKTEST_REPOSITORY = 'backtest/backtest';

/**
 * Learns from the training issues alone and judges the test issues as if they had just arrived: without labels, open,
 * one after the other. Nothing that is learned ever sees a test issue.
 */
export async function runBacktest(given: BacktestTask): Promise<Backtest> {
  const task = withChoicesAsLabels(given);
  const { families: request, targetPrecision, isNeedsInfoLabel, log, service, judges, train } = task;
  const { learn = learnKnowledge } = task;
  const learned = await learn(train, {
    repository: BACKTEST_REPOSITORY,
    families: request,
    targetPrecision,
    isNeedsInfoLabel,
    typePrior: task.typePrior,
    log,
    service,
    usualLabelDelayMs: task.usualLabelDelayMs,
    openPool: task.openPool,
    withoutFallback: true,
  });
  const knowledge = await foreseeQueries(task.test, { knowledge: learned, service, log });
  const known = knowledge.labelModel.groups.flatMap((group) => group.labels.map((label) => label.name));
  // A repository has its labels from the first day, used or not.
  const first = { model: knowledge.labelModel, names: [...new Set(task.test.flatMap((issue) => issue.labels))] };
  const families = withFirstTypes(selectFamilies(known, request), first);
  // Labels that only test issues have belong to a family as well: not to know them is a miss, not an excuse.
  const tested = task.test.flatMap((issue) => issue.labels).filter((name) => !isNeedsInfoLabel(name));
  const allFamilies = selectFamilies([...new Set([...known, ...tested])], request);
  const judging = { knowledge, families, isNeedsInfoLabel, judges, log };
  const issues = await judgeTestIssues(inTimeOrder(task.test), judging);
  const evaluated = issues.map((issue) => issue.evaluated);
  const backlog = await backtestBacklog(task, { repository: BACKTEST_REPOSITORY, knowledge, allFamilies });
  const simple = train.slice(-MAX_BASELINE_ISSUES);
  const documents = simple.map((issue) => toDocument(issue, knowledge.boilerplate));
  const labels = train.map((issue) => issue.labels);
  const testDocuments = new Map(issues.map(({ evaluated: { number }, document }) => [number, document]));
  const trainRange = issueRange(train);
  const cutoffOf = createCutoffFinder(knowledge.labelModel);
  return {
    trainIssues: train.length,
    training: labels,
    trainRange,
    issues: evaluated,
    families: allFamilies.map(({ name: family, labels: members }) => {
      const names = families.find(({ name }) => name === family)?.labels ?? [];
      const baselines = task.withoutBaselines
        ? {}
        : trainBaselines({ documents, labels: simple.map((issue) => issue.labels), names });
      const metrics = measureFamily({ family, members, issues: evaluated });
      return {
        ...metrics,
        ...measureErrors({ family, members, issues: evaluated, training: labels, documents: testDocuments }),
        labels: metrics.labels.map((label) => ({ ...label, cutoff: reachable(cutoffOf(label.name, family)?.cutoff) })),
        cutoffs: reachableCutoffs(names, { labelModel: knowledge.labelModel, family }),
        ...missingIssuesOf(family, knowledge),
        targetPrecision: targetOf(family, targetPrecision),
        baselines: measureBaselines({ family, names, members, baselines, issues }),
        labelledShare: labelledShare([...train, ...task.test], members),
        silence: knowledge.labelModel.groups.find(({ group }) => group === family)?.silence ?? 0,
        backlog: backlog.find((metrics) => metrics.family === family),
      };
    }),
    labelFamilies: allFamilies,
    informationNote: knowledge.labelModel.informationNote,
    information: measureInformation(evaluated, knowledge.labelModel.information?.auc),
    ...(judges === undefined
      ? {}
      : {
          models: measureModels({ issues: issues.flatMap(({ consulted }) => consulted ?? []), families: allFamilies }),
        }),
    knowledge,
  };
}

/**
 * Baselines and label model must mean the same by a label. Which label stands for which type is learned from the training issues
 * alone; test issues have the labels in the place of type and fields, and they are hidden like the others.
 */
function withChoicesAsLabels(task: BacktestTask): BacktestTask {
  const { families: lists, fields = [] } = task;
  const { issues, types } = readLabelling(inTimeOrder(task.train), { ...task, lists });
  const test: readonly Issue[] = labelByTypes(labelByFields(task.test, fields), types, {
    familyOf: createFamilyFinder(lists),
  });
  // A type that no training issue has would be told to the judge.
  return { ...task, train: issues, test: test.map(({ type: _, ...issue }) => issue) };
}

function labelledShare(issues: readonly Issue[], members: readonly string[]): number {
  const keys = new Set(members.map(labelKey));
  return issues.filter(({ labels }) => labels.some((name) => keys.has(labelKey(name)))).length / issues.length;
}

/** What the labels of a family share; where that is never, those of single labels that have proved theirs. */
function reachableCutoffs(names: readonly string[], { labelModel, family }: FamilyCutoffs): number[] {
  const groupOf = createGroupFinder(labelModel);
  const cutoffOf = createCutoffFinder(labelModel);
  const shared = names.map((name) => groupOf(name, family)?.cutoff ?? NEVER).filter(isReachable);
  const own = names.map((name) => cutoffOf(name, family)?.cutoff ?? NEVER).filter(isReachable);
  return [...new Set(shared.length > 0 ? shared : own)].sort((a, b) => a - b);
}

interface FamilyCutoffs {
  readonly labelModel: Knowledge['labelModel'];
  readonly family: string;
}

function missingIssuesOf(family: string, { labelModel }: Knowledge): Pick<FamilyBacktest, 'missingIssues'> {
  const missingIssues = labelModel.groups.find(({ group }) => group === family)?.missingIssues;
  return missingIssues === undefined ? {} : { missingIssues };
}

function reachable(cutoff = NEVER): number | null {
  return isReachable(cutoff) ? cutoff : null;
}
