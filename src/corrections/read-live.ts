import type { CorpusStore } from '../corpus/corpus-store.ts';
import type { Issue } from '../issue/issue.ts';
import { createFamilyFinder, type LabelLists } from '../labels/family-finder.ts';
import type { LiveEvidence } from '../labels/live-evidence.ts';
import { collectCases } from './collect-cases.ts';
import type { LabelHistory } from './history.ts';
import { type LiveReport, reportLive } from './live-report.ts';
import { toLiveEvidence } from './to-live-evidence.ts';

/** What people did with the labels that were set, to tell of and to learn from. */
export interface Live {
  readonly report: LiveReport;
  readonly evidence: LiveEvidence;
}

export interface LiveSources {
  readonly store: Pick<CorpusStore, 'labelEvents'>;
  /** All of the corpus. */
  readonly issues: readonly Issue[];
  /** Accounts whose labels are ours. */
  readonly botLogins: readonly string[];
  /** Days after which a label that stands counts as right. */
  readonly settlingDays: number;
  /** Lists that put labels into families; without any, names tell. */
  readonly lists?: LabelLists;
}

/** Undefined where the corpus knows of no label that one of the logins set. */
export function readLive(sources: LiveSources): Live | undefined {
  const history = readHistory(sources);
  const cases = collectCases(history);
  const evidence = toLiveEvidence(cases, history.now);
  return evidence === undefined ? undefined : { report: reportLive(history, cases), evidence };
}

/** The same history at one moment: its events are in memory. */
export function readHistory({ store, issues, botLogins, settlingDays, lists = {} }: LiveSources): LabelHistory {
  const events = [...store.labelEvents()];
  return { botLogins, settlingDays, events, issues, now: new Date(), familyOf: createFamilyFinder(lists) };
}
