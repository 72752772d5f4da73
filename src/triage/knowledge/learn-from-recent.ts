import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { describeCutoff } from '../../labels/describe-cutoff.ts';
import type { FamilyRequest } from '../../labels/label-families.ts';
import { needsInfoTest } from '../../labels/needs-info-labels.ts';
import { DEFAULT_TARGET_PRECISION } from '../../labels/target-precision.ts';
import type { Log } from '../../shared/log.ts';
import type { Knowledge } from './knowledge.ts';
import { learnKnowledge } from './learn-knowledge.ts';

export interface RecentLearning {
  readonly tracker: IssueTracker;
  readonly families: FamilyRequest;
  readonly needsInfoLabels: readonly string[] | undefined;
  /** Label by issue type, as the user gave them. */
  readonly typeNames?: Readonly<Record<string, string>> | undefined;
  /** Names of issue fields whose options are learned as labels. */
  readonly fields?: readonly string[] | undefined;
  readonly log: Log;
}

/** Learned from in about 15 s of grafana/grafana's (100: 2 s, 200: 6 s); more would make every run a long one. */
const MAX_RECENT_ISSUES = 400;

/** What stands in for an index: everything that the newest labelled issues teach. Without any, it knows nothing. */
export async function learnFromRecent(learning: RecentLearning): Promise<Knowledge> {
  const { tracker, families, needsInfoLabels, typeNames, fields, log } = learning;
  const newestFirst = await tracker.listRecentLabeledIssues({ limit: MAX_RECENT_ISSUES });
  const knowledge = await learnKnowledge(newestFirst.toReversed(), {
    repository: tracker.repository,
    families,
    targetPrecision: DEFAULT_TARGET_PRECISION,
    isNeedsInfoLabel: needsInfoTest(needsInfoLabels),
    typeNames,
    fields,
    log,
  });
  const { labelModel } = knowledge;
  for (const { name } of labelModel.families) log.info(describeCutoff(name, labelModel));
  return knowledge;
}
