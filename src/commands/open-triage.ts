import type { TriageOptions } from '../config/triage-options.ts';
import type { Issue } from '../issue/issue.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { type LabelFamily, labelGroup, selectFamilies } from '../labels/label-families.ts';
import { needsInfoTest } from '../labels/needs-info-labels.ts';
import type { Notice, StageTiming } from '../plan/summary-report.ts';
import { ConfigError } from '../shared/errors.ts';
import { readLabelLists } from './build-index.ts';
import type { CommandContext } from './context.ts';
import type { Knowledge } from './knowledge.ts';
import { learnKnowledge } from './learn-knowledge.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { TriageSetting } from './triage-issue.ts';

/** Everything a run needs before its first issue. */
export interface OpenedTriage {
  readonly setting: TriageSetting;
  readonly notices: readonly Notice[];
  readonly timings: readonly StageTiming[];
}

export interface TriageSources {
  readonly options: TriageOptions;
  /** Absent for an issue from a file. */
  readonly tracker?: IssueTracker;
  readonly log: CommandContext['log'];
}

/** Without an index: so many issues are fetched (5 requests at most) and learned from. */
const MAX_RECENT_ISSUES = 400;
/** What the index would have been built for. */
const TARGET_PRECISION = 0.8;

/** Loads the index or learns from recent issues, reads the live labels, and settles which labels may be chosen. */
export async function openTriage({ options, tracker, log }: TriageSources): Promise<OpenedTriage> {
  const lists = await readLabelLists(options, { log });
  const startMs = performance.now();
  const [loaded, labels] = await Promise.all([
    loadKnowledge({
      folder: options.indexPath,
      ...(tracker === undefined ? {} : { repository: tracker.repository }),
    }),
    tracker?.listLabels(),
  ]);
  const request = { ...lists, maxAreas: options.maxAreas, maxTypes: options.maxTypes };
  const fallback = loaded === undefined ? await learnFromRecent({ options, tracker, log, request }) : undefined;
  const knowledge = loaded ?? fallback?.knowledge;
  if (knowledge === undefined) throw noIndex(options.indexPath);
  const liveLabels =
    labels === undefined ? undefined : new Map(labels.map(({ name, description }) => [name, description]));
  const families = chooseFamilies({
    knowledge,
    request,
    hasLists: lists.areas !== undefined || lists.types !== undefined,
    liveLabels,
  });
  return {
    setting: {
      knowledge,
      families,
      ...(liveLabels === undefined ? {} : { liveLabels }),
      ...(options.cutoff === undefined ? {} : { cutoff: options.cutoff }),
      policy: {
        addComment: options.addComment,
        similarIssues: options.similarIssues,
        familyLabels: familyMembers(families, { lists, liveLabels }),
        ...(options.needsInfoLabel === undefined ? {} : { needsInfoLabel: options.needsInfoLabel }),
      },
      issueUrl: (number) => tracker?.issueUrl(number) ?? `https://github.com/${knowledge.repository}/issues/${number}`,
    },
    notices: fallback === undefined ? [] : [fallback.notice],
    timings: [
      {
        stage: fallback === undefined ? 'load index' : 'learn from recent issues',
        durationMs: performance.now() - startMs,
      },
    ],
  };
}

async function learnFromRecent(
  work: TriageSources & { readonly request: Parameters<typeof selectFamilies>[1] },
): Promise<{ readonly knowledge: Knowledge; readonly notice: Notice } | undefined> {
  const { options, tracker, log, request } = work;
  if (tracker === undefined) return undefined;
  log.info(`There is no index in ${options.indexPath}; learning from the newest labelled issues instead.`);
  const recent: Issue[] = await tracker.listRecentLabeledIssues({ limit: MAX_RECENT_ISSUES });
  const knowledge = await learnKnowledge(recent.toReversed(), {
    repository: tracker.repository,
    families: request,
    targetPrecision: TARGET_PRECISION,
    isNeedsInfoLabel: needsInfoTest(options.needsInfoLabels),
    log,
  });
  return { knowledge, notice: { kind: 'no-index', learnedFrom: recent.length } };
}

function noIndex(folder: string): ConfigError {
  return new ConfigError(
    `There is no index in ${folder}. Build one with: auto-triager index --db corpus.sqlite --out ${folder}`,
  );
}

/** The lists of this run come first, then the families of the index; the most labels of each are this run's. */
function chooseFamilies(choice: {
  readonly knowledge: Knowledge;
  readonly request: Parameters<typeof selectFamilies>[1];
  readonly hasLists: boolean;
  readonly liveLabels: ReadonlyMap<string, string> | undefined;
}): LabelFamily[] {
  const { knowledge, request, hasLists, liveLabels } = choice;
  const { groups, families } = knowledge.labelModel;
  if (hasLists) {
    const trained = groups.flatMap((group) => group.labels.map((label) => label.name));
    return selectFamilies([...new Set([...trained, ...(liveLabels?.keys() ?? [])])], request);
  }
  return families.map((family) => ({
    ...family,
    maxLabels: family.name === 'type' ? request.maxTypes : request.maxAreas,
  }));
}

/** Labels that fill a family although no history teaches them: with one of these, a person has already decided. */
function familyMembers(
  families: readonly LabelFamily[],
  {
    lists,
    liveLabels,
  }: {
    readonly lists: { readonly areas?: unknown; readonly types?: unknown };
    readonly liveLabels: ReadonlyMap<string, string> | undefined;
  },
): Record<string, readonly string[]> {
  if (lists.areas !== undefined || lists.types !== undefined || liveLabels === undefined) return {};
  const live = [...liveLabels.keys()];
  return Object.fromEntries(families.map(({ name }) => [name, live.filter((label) => labelGroup(label) === name)]));
}
