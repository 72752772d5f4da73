import type { CorpusStore } from '../corpus/corpus-store.ts';
import { labelKey } from '../issue/label-key.ts';
import { createFamilyFinder, type LabelLists } from '../labels/family-finder.ts';
import type { LiveEvidence } from '../labels/live-evidence.ts';
import type { TargetPrecision } from '../labels/target-precision.ts';
import { learnTypeLabels } from '../labels/type-labels.ts';
import { collectCases } from './collect-cases.ts';
import { collectDecisions } from './collect-decisions.ts';
import type { Decision } from './decision.ts';
import type { DecisionHistory, HistoryIssue } from './history.ts';
import { type LiveReport, reportLive } from './live-report.ts';
import { toLiveEvidence } from './to-live-evidence.ts';

/** What people did with labels that were set and with what was proposed, to tell of and to learn from. */
export interface Live {
  readonly report: LiveReport;
  readonly decisions: readonly Decision[];
  readonly evidence: LiveEvidence;
}

export interface LiveSources {
  readonly store: Pick<CorpusStore, 'labelEvents' | 'issueTypeEvents' | 'suggestions' | 'ownComments'>;
  /** All of the corpus. */
  readonly issues: readonly HistoryIssue[];
  /** Accounts whose labels are ours. */
  readonly botLogins: readonly string[];
  /** Days after which a label that stands counts as right. */
  readonly settlingDays: number;
  /** Lists that put labels into families; without any, names tell. */
  readonly lists?: LabelLists;
  /** What `high` promises; what the family's row says where absent. */
  readonly targetPrecision?: TargetPrecision | undefined;
  /** Label by issue type, as the user gave them. */
  readonly typeNames?: Readonly<Record<string, string>> | undefined;
}

/** Undefined where the corpus knows of no label that one of the logins set, and of no answer to what was proposed. */
export async function readLive(sources: LiveSources): Promise<Live | undefined> {
  const history = await readHistory(sources);
  const told = collectTold(history, sources);
  const evidence = toLiveEvidence({ ...told, now: history.now, labelOfType: readTypes(sources) });
  return evidence === undefined ? undefined : { report: told.report, decisions: told.decisions, evidence };
}

/** What people did and said, and the report of it. */
export function collectTold(history: DecisionHistory, { targetPrecision }: Pick<LiveSources, 'targetPrecision'>) {
  const cases = collectCases(history);
  const decisions = collectDecisions(history, cases);
  return {
    cases,
    decisions,
    report: reportLive(history, { cases, decisions, comments: history.comments, targetPrecision }),
  };
}

export interface HistorySources
  extends Pick<LiveSources, 'store' | 'botLogins' | 'settlingDays'>,
    Partial<Pick<LiveSources, 'lists'>> {
  readonly issues: readonly HistoryIssue[];
}

/** The same history at one moment: its events are in memory. */
export async function readHistory(sources: HistorySources): Promise<DecisionHistory> {
  const { store, issues, botLogins, settlingDays, lists = {} } = sources;
  const events = await store.labelEvents();
  const suggestions = await store.suggestions();
  const typeEvents = await store.issueTypeEvents();
  const comments = await store.ownComments();
  const familyOf = createFamilyFinder(lists);
  return { botLogins, settlingDays, events, suggestions, typeEvents, comments, issues, now: new Date(), familyOf };
}

/** Learning knows types as the labels that stand for them. */
function readTypes({ issues, typeNames, lists = {} }: LiveSources): (type: string) => string {
  const { names } = learnTypeLabels(issues, { familyOf: createFamilyFinder(lists), given: typeNames });
  const labels = new Map(names.map(({ type, label }) => [labelKey(type), label]));
  return (type) => labels.get(labelKey(type)) ?? type;
}
