import { type LabelListFiles, readLabelLists } from '../../adapters/files/read-label-lists.ts';
import type { IndexTrust } from '../../adapters/index/check-index.ts';
import { loadJudges } from '../../adapters/models/load-judges.ts';
import type { JudgeOptions } from '../../adapters/models/open-judges.ts';
import type { TextSource } from '../../config/text-source.ts';
import type { Issue } from '../../issue/issue.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { hasLists, type LabelLists } from '../../labels/family-finder.ts';
import { type FamilyRequest, selectFamilies } from '../../labels/label-families.ts';
import type { ApplyMode, LabelRoute, Plan, SuggestFallback } from '../../plan/plan.ts';
import { ConfigError } from '../../shared/errors.ts';
import { FALL_BACK_TITLE } from '../../shared/fall-back-title.ts';
import type { Log } from '../../shared/log.ts';
import { maskCredentials } from '../../shared/mask-secrets.ts';
import { waitWithin } from '../../shared/time-limit.ts';
import { chooseFamilies, effectiveLists } from '../../triage/choose-families.ts';
import { describeOtherLists } from '../../triage/describe-other-lists.ts';
import type { Knowledge } from '../../triage/knowledge/knowledge.ts';
import type { OpenedTriage } from '../../triage/opened-triage.ts';
import { readPast } from '../../triage/read-past.ts';
import { rebuildAction } from '../../triage/rebuild-action.ts';
import type { RunNote } from '../../triage/report/summary-report.ts';
import { tellPrior } from '../../triage/tell-prior.ts';
import { type TriageResult, type TriageSetting, triageIssue } from '../../triage/triage-issue.ts';
import type { IndexElsewhere } from './find-index-elsewhere.ts';
import { type IndexPlace, type LoadedIndex, loadIndex } from './load-index.ts';
import { openDuplicates } from './open-duplicates.ts';
import { type OwnersSetup, openOwners } from './open-owners.ts';
import { openTypes, type TypesWish } from './open-types.ts';

/** For what an issue needs beside models and services that embed; the slowest take seconds. */
const OWN_LIMIT_MS = 120_000;
const MS_PER_SECOND = 1_000;

/** What triage opens, and by which rules it works. */
export interface TriageSetup {
  /** Of the models that judge; keys and addresses serve an index's embedding service as well. */
  readonly models: JudgeOptions;
  readonly labelLists: LabelListFiles;
  /** Which label's issues go to which boards. */
  readonly labelProjectsFile?: TextSource | undefined;
  readonly maxLabels: FamilyRequest['maxLabels'];
  readonly index: IndexPlace;
  /** Who answers for labels; absent: nobody is named. */
  readonly owners?: OwnersSetup | undefined;
  readonly rules: TriageRules;
  /** Labels that say an issue lacks information; those whose names say so where absent. */
  readonly needsInfoLabels?: readonly string[] | undefined;
  /** Names of issue fields whose options are suggested. */
  readonly fields?: readonly string[] | undefined;
  /** Where types go, and label by type; what is absent follows from the history. */
  readonly types?: TypesWish;
  /** Of GitHub. */
  readonly apiUrl: string;
  readonly token?: string | undefined;
}

export interface TriageRules {
  /** Absent: `labels`. */
  readonly apply?: ApplyMode;
  /** Whether `apply` is carried out, or only told. */
  readonly addLabels: boolean;
  /** Absent: `labels`. */
  readonly suggestFallback?: SuggestFallback;
  /** Whether people are asked to close duplicates. */
  readonly suggestDuplicates?: boolean;
  /** Where similar issues are looked for beside the index; absent: nowhere. */
  readonly similarSources?: readonly string[];
  readonly addComment: boolean;
  /** How many similar issues are named. */
  readonly similarIssues: number;
  /** Probability from which a label is added; the learned one where absent. */
  readonly cutoff?: number | undefined;
  readonly needsInfoLabel?: string | undefined;
  readonly needsTriageLabel?: string | undefined;
}

export interface TriageSources {
  readonly setup: TriageSetup;
  /** Absent for an issue from a file. */
  readonly tracker?: IssueTracker;
  /** Number of the issue that was opened a moment ago, where one was. */
  readonly newIssue?: number | undefined;
  /** A person asks for this very run. */
  readonly isAsked?: boolean | undefined;
  /** Where it was opened before; the folder is not looked into then. */
  readonly index?: LoadedIndex;
  /** Looks for an index where the folder holds none; absent where there is no other place. */
  readonly findElsewhere?: (trust: IndexTrust) => Promise<IndexElsewhere>;
  /** The runner's variables, which name the action that runs; absent on the command line. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * Loads the index or learns from recent issues, reads the live labels, and settles which labels may be chosen. Throws
 * ConfigError before the first request: no token to write with, label lists or a boards file that cannot be read.
 */
export async function openTriage(sources: TriageSources): Promise<OpenedTriage> {
  const { setup, tracker, newIssue, isAsked, findElsewhere, log } = sources;
  const { rules, maxLabels, index, models } = setup;
  if (tracker !== undefined) requireTokenToWrite(setup, tracker.repository);
  const judges = await loadJudges(models, { log });
  const lists = await readLabelLists(setup.labelLists, { log });
  const labelProjects = await openLabelProjects(setup, tracker);
  const owners = await openOwners(setup.owners ?? NO_OWNERS, {
    repository: tracker?.repository,
    apiUrl: setup.apiUrl,
    token: setup.token,
    log,
  });
  const request = { ...lists, maxLabels };
  const startMs = performance.now();
  const labelsAsked = tracker?.listLabels();
  // Its fault is told after that of the index, whichever came first.
  labelsAsked?.catch(() => undefined);
  const { loaded, stage, notes } = await (sources.index ??
    loadIndex(index, {
      access: models,
      deadlineSeconds: models.modelDeadline,
      repository: tracker?.repository,
      findElsewhere,
      log,
    }));
  const labels = await labelsAsked;
  const knowledge = loaded ?? (await learnInstead({ ...sources, families: request }));
  const durationMs = performance.now() - startMs;
  const liveLabels =
    labels === undefined ? undefined : new Map(labels.map(({ name, description }) => [name, description]));
  const families = chooseFamilies({ knowledge, request, liveLabels, log });
  const otherLists = describeOtherLists(knowledge.labelModel, { families, hasOwnLists: hasLists(lists) });
  if (otherLists !== undefined) log.warning(otherLists);
  // Filled while issues are triaged.
  const lateNotes: RunNote[] = [];
  function tell(text: string): void {
    log.warning(text);
    lateNotes.push({ kind: 'plain', text });
  }
  const prior = tellPrior(knowledge.labelModel, families);
  if (prior !== undefined) log.info(prior);
  const setting: TriageSetting = {
    knowledge,
    families,
    liveLabels,
    cutoff: rules.cutoff,
    ...owners,
    ...(tracker && { readPast: (plan: Plan) => readPast(plan, { tracker, log, newIssue, isAsked }), newIssue }),
    ...(await openDuplicates(
      { isAsked: rules.suggestDuplicates === true, asksGitHub: rules.similarSources?.includes('github') === true },
      { tracker, knowledge, apiUrl: setup.apiUrl, token: setup.token, log, tell },
    )),
    policy: {
      ...(rules.apply === undefined ? {} : { apply: rules.apply }),
      ...(rules.suggestFallback === undefined ? {} : { suggestFallback: rules.suggestFallback }),
      ...(isAsked === true ? { isAsked } : {}),
      addComment: rules.addComment,
      similarIssues: rules.similarIssues,
      familyLabels: familyMembers(effectiveLists(lists, knowledge), liveLabels),
      labelProjects,
      needsInfoLabel: rules.needsInfoLabel,
      ...(rules.needsTriageLabel === undefined ? {} : { needsTriageLabel: rules.needsTriageLabel }),
      fields: setup.fields,
      types: await openTypes({ wish: setup.types, tracker, knowledge, log }),
    },
    issueUrl: (number) => tracker?.issueUrl(number) ?? `https://github.com/${knowledge.repository}/issues/${number}`,
  };
  async function triageOne(issue: Issue): Promise<TriageResult> {
    if (judges === undefined) return await triageIssue(issue, setting);
    const { triageWithModels } = await import('../../triage/triage-with-models.ts');
    return await triageWithModels(issue, { setting, judges });
  }
  return {
    setting,
    async triage(issue) {
      const what = `Triage of #${issue.number}`;
      const result = await waitWithin(triageOne(issue), { limitMs: issueLimitMs(models.modelDeadline), what });
      const { number, standIn } = result.verdict;
      if (standIn !== undefined) log.warning(`#${number}: ${standIn}`, { title: FALL_BACK_TITLE });
      return result;
    },
    asksModels: judges !== undefined,
    notes: () => [
      ...(loaded === undefined ? [noIndex(knowledge, sources)] : []),
      ...[...notes, otherLists, prior]
        .filter((text) => text !== undefined)
        .map((text) => ({ kind: 'plain' as const, text })),
      ...lateNotes,
    ],
    timings: [{ stage: loaded === undefined ? 'learn from recent issues' : stage, durationMs }],
  };
}

const NO_OWNERS: OwnersSetup = { file: undefined, away: [], maxAssignees: 0 };

/** Time for one issue: services that embed and models have deadlines of their own, and GitHub is asked a few things. */
function issueLimitMs(deadlineSeconds: number): number {
  return OWN_LIMIT_MS + 2 * deadlineSeconds * MS_PER_SECOND;
}

/** Undefined where there is no boards file: the code for it is loaded only where there is one. */
async function openLabelProjects(
  { labelProjectsFile, apiUrl }: Pick<TriageSetup, 'labelProjectsFile' | 'apiUrl'>,
  tracker: IssueTracker | undefined,
): Promise<readonly LabelRoute[] | undefined> {
  if (labelProjectsFile === undefined) return undefined;
  const [{ loadLabelProjects }, { serverAddresses }] = await Promise.all([
    import('../../adapters/files/load-label-projects.ts'),
    import('../../adapters/github/server-addresses.ts'),
  ]);
  return loadLabelProjects(labelProjectsFile, tracker ?? serverAddresses({ apiUrl }));
}

/** Told before anything is fetched and judged, not when the first label is to be written. */
function requireTokenToWrite({ token, rules }: TriageSetup, repository: string): void {
  if (token !== undefined || !(rules.addLabels || rules.addComment)) return;
  throw new ConfigError(
    `A token is needed to write to ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
      'It needs the permission "issues: write".',
  );
}

function noIndex(knowledge: Knowledge, { env = {} }: TriageSources): RunNote {
  return { kind: 'no-index', learnedFrom: knowledge.labelModel.issues, rebuildAction: rebuildAction(env) };
}

async function learnInstead({
  setup: { index, needsInfoLabels, types, fields },
  tracker,
  env,
  log,
  families,
}: TriageSources & { readonly families: FamilyRequest }): Promise<Knowledge> {
  if (tracker === undefined) {
    throw new ConfigError(
      `There is no index in ${maskCredentials(index.folder)}. Build one with: auto-triager index --db corpus.sqlite --out ${maskCredentials(index.folder)}`,
    );
  }
  log.info(`There is no index in ${maskCredentials(index.folder)}; learning from the newest labelled issues instead.`);
  if (env !== undefined)
    log.info(`To have one, add a workflow with "uses: ${rebuildAction(env)}"; the job summary shows it.`);
  // With an index nothing is learned: the code for it is loaded only here.
  const { learnFromRecent } = await import('../../triage/knowledge/learn-from-recent.ts');
  return await learnFromRecent({ tracker, families, needsInfoLabels, typeNames: types?.names, fields, log });
}

/** Labels that fill a family although no history teaches them: with one of these, a person has already decided. */
function familyMembers(
  lists: LabelLists,
  liveLabels: ReadonlyMap<string, string> | undefined,
): Record<string, readonly string[]> {
  const live = [...(liveLabels?.keys() ?? [])];
  const families = selectFamilies(live, lists);
  return Object.fromEntries(families.map(({ name, labels }) => [name, labels]));
}
