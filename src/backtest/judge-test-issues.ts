import type { Document } from '../document/document.ts';
import type { ConsultedIssue } from '../evaluation/model-metrics.ts';
import type { EvaluatedIssue, PredictedLabel } from '../evaluation/prediction.ts';
import type { StatedLabel } from '../evaluation/stated-metrics.ts';
import { whyNotApplied } from '../evaluation/why-not-applied.ts';
import type { Issue } from '../issue/issue.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import { countVotes } from '../labels/neighbor-votes.ts';
import { addUsage, formatCost, NO_USAGE } from '../models/model-usage.ts';
import { plannedLabels } from '../plan/plan-triage.ts';
import { inParallel } from '../shared/in-parallel.ts';
import type { Log } from '../shared/log.ts';
import { formatCount } from '../text/format-count.ts';
import type { Knowledge } from '../triage/knowledge/knowledge.ts';
import { type JudgedIssue, judgeByHistory, planVerdict, type TriageSetting } from '../triage/triage-issue.ts';
import type { ModelJudges } from '../verdict/model-judges.ts';
import { labelPriors } from '../verdict/stated-evidence.ts';
import type { FamilyVerdict, Verdict } from '../verdict/verdict.ts';

export interface TestIssueJudging {
  readonly knowledge: Knowledge;
  /** Of labels that were learned. */
  readonly families: readonly LabelFamily[];
  readonly isNeedsInfoLabel: (name: string) => boolean;
  /** Models to be asked as in a triage; absent: the local engine judges alone. */
  readonly judges?: ModelJudges | undefined;
  readonly log: Log;
}

/** One test issue with what the simple methods read of it. */
export interface JudgedTestIssue {
  readonly evaluated: EvaluatedIssue;
  readonly document: Document;
  readonly votes: ReadonlyMap<string, number>;
  /** With judges only. */
  readonly consulted?: ConsultedIssue;
}

/**
 * Issues about which models are asked at the same time: the answers of a service take seconds, and rate limits leave room for
 * a few. A run that is killed loses no more than their answers.
 */
export const ISSUES_IN_FLIGHT = 4;
const KEPT_SIMILAR = 10;
const MS_PER_MINUTE = 60_000;

/** Judges the issues as if each had just arrived, without labels and open. In the order given, whatever answers first. */
export async function judgeTestIssues(
  issues: readonly Issue[],
  judging: TestIssueJudging,
): Promise<readonly JudgedTestIssue[]> {
  const { judges, log } = judging;
  const judged: JudgedTestIssue[] = [];
  const progress = log.progress(judges === undefined ? 'Judging test issues' : 'Asking models', issues.length);
  const pace = startPace();
  let done = 0;
  try {
    await inParallel([...issues.entries()], judges === undefined ? 1 : ISSUES_IN_FLIGHT, async ([at, issue]) => {
      const result = await judge(issue, judging);
      judged[at] = result;
      progress.update(++done, judges === undefined ? undefined : pace(done, result));
    });
  } finally {
    progress.stop();
  }
  return judged;
}

/** Says how fast it goes and what it cost so far. */
function startPace(): (done: number, last: JudgedTestIssue) => string {
  const startMs = performance.now();
  let spent = NO_USAGE;
  return (done, { consulted }) => {
    spent = addUsage(spent, consulted?.report.usage ?? NO_USAGE);
    const perMinute = Math.round((done * MS_PER_MINUTE) / Math.max(1, performance.now() - startMs));
    return `${perMinute} issues a minute, ${formatCount(spent.calls, 'call')}, ${formatCost(spent)} so far`;
  };
}

async function judge(issue: Issue, judging: TestIssueJudging): Promise<JudgedTestIssue> {
  const { knowledge, families, judges } = judging;
  const arrived: Issue = { ...issue, labels: [], state: 'open' };
  const setting: TriageSetting = {
    knowledge,
    families,
    policy: { addComment: false, similarIssues: 0 },
    issueUrl: String,
  };
  const local = await judgeByHistory(arrived, setting);
  const evaluate = (judged: JudgedIssue) => toEvaluated(issue, { judged, setting, judging });
  const alone = evaluate(local);
  const plain = { document: local.document, votes: countVotes(local.neighbors) };
  if (judges === undefined) return { evaluated: alone, ...plain };
  // Loaded only where models are asked.
  const { consultModels } = await import('../triage/triage-with-models.ts');
  const together = await consultModels(local, { setting, judges });
  const combined = evaluate(together);
  return {
    evaluated: combined,
    ...plain,
    consulted: toConsulted(issue, { alone, combined, together, judging }),
  };
}

interface Planning {
  readonly judged: JudgedIssue;
  readonly setting: TriageSetting;
  readonly judging: TestIssueJudging;
}

function toEvaluated(issue: Issue, { judged, setting, judging }: Planning): EvaluatedIssue {
  const { verdict, plan, timings } = planVerdict(judged, setting);
  const applied = new Set(plannedLabels(plan));
  const { lacksInformation } = verdict.information;
  const { model } = verdict;
  const read = model === undefined ? undefined : addUsage(model.usage, model.replayed);
  return {
    number: issue.number,
    title: issue.title,
    createdAt: issue.createdAt,
    labels: verdict.families
      .flatMap((family) => toPredicted(family, applied))
      .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
    truth: issue.labels,
    needsInfo: lacksInformation,
    lacksInformation: issue.labels.some(judging.isNeedsInfoLabel),
    similar: verdict.similar.slice(0, KEPT_SIMILAR).map(({ number, similarity }) => ({ number, similarity })),
    durationMs: timings.reduce((sum, { durationMs }) => sum + durationMs, 0),
    tokens: read && { prompt: read.promptTokens, completion: read.completionTokens },
  };
}

/** A family's labels; of the most probable, several where they are equal, why they would not be set. */
function toPredicted(family: FamilyVerdict, appliedNames: ReadonlySet<string>): PredictedLabel[] {
  const [first] = family.labels;
  return family.labels.map(({ name, probability, isHigh: high, isSuggestable: suggestable }, rank) => {
    const applied = appliedNames.has(name);
    const isFirst = probability === first?.probability;
    const whyNot = applied || !isFirst ? undefined : whyNotApplied(family, rank);
    return { name, family: family.family, probability, applied, high, suggestable, whyNot };
  });
}

interface Consultation {
  readonly alone: EvaluatedIssue;
  readonly combined: EvaluatedIssue;
  readonly together: JudgedIssue;
  readonly judging: TestIssueJudging;
}

function toConsulted(issue: Issue, { alone, combined, together, judging }: Consultation): ConsultedIssue {
  const { engine, model: report = NO_REPORT } = together.verdict;
  for (const { text } of report.notes) judging.log.debug(`#${issue.number}: ${text}`);
  const stated = statedLabels(together.verdict);
  return { alone, combined, engine, report, ...(stated.length === 0 ? {} : { stated }) };
}

function statedLabels({ families, model }: Verdict): StatedLabel[] {
  return families.flatMap((family) => {
    const ofFamily = model?.opinion?.stated?.get(family.family);
    if (ofFamily === undefined) return [];
    const priors = labelPriors(family);
    return family.labels.flatMap(({ name, probability, localProbability: local = probability }, at): StatedLabel[] => {
      const [stated, prior] = [ofFamily.get(name), priors[at]];
      return stated === undefined || prior === undefined ? [] : [{ family: family.family, name, stated, local, prior }];
    });
  });
}

const NO_REPORT: ConsultedIssue['report'] = { notes: [], names: [], usage: NO_USAGE, replayed: NO_USAGE };
