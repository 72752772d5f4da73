import type { Document } from '../document/document.ts';
import { toDocument } from '../document/to-document.ts';
import type { Issue } from '../issue/issue.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import { MAX_CONSIDERED } from '../labels/neighbor-votes.ts';
import { scoreInformation, scoreLabels } from '../labels/score-labels.ts';
import type { Assignee } from '../plan/choose-assignees.ts';
import type { Past } from '../plan/past.ts';
import type { Plan, TriagePolicy } from '../plan/plan.ts';
import { labelsWithOwners, planAssignees } from '../plan/plan-assignees.ts';
import type { PlanInput } from '../plan/plan-input.ts';
import { planTriage } from '../plan/plan-triage.ts';
import type { StageTiming } from '../shared/stage-clock.ts';
import { type StageClock, startStageClock } from '../shared/stage-clock.ts';
import { runWithin } from '../shared/time-limit.ts';
import { judgeLocally } from '../verdict/judge-locally.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { IssueToAssign } from './find-assignees.ts';
import { formHeadings } from './form-headings.ts';
import { embedIssue, explainStandIn } from './knowledge/embed-issue.ts';
import { findNeighbors, type NeighborQuery, readBoth, type SimilarCatalogIssue } from './knowledge/find-neighbors.ts';
import { findSimilarOlder } from './knowledge/find-similar.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { readPrior } from './knowledge/read-prior.ts';
import { sharesNoWord } from './knowledge/shares-no-word.ts';
import { type ClosingProposals, proposeClosing } from './propose-closing.ts';

/** The longest bodies that GitHub takes are read in less than half a second. */
const MAX_READING_MS = 30_000;

export interface TriageSetting {
  readonly knowledge: Knowledge;
  readonly families: readonly LabelFamily[];
  /** The live repository's labels and their descriptions; absent where it was not asked. */
  readonly liveLabels?: ReadonlyMap<string, string>;
  readonly policy: TriagePolicy;
  readonly issueUrl: (number: number) => string;
  /** Overrides every learned cut-off. */
  readonly cutoff?: number;
  /** Reads what others did with what a plan would add; absent where the issue is none that can be asked for. */
  readonly readPast?: (plan: Plan) => Promise<Past>;
  /** Proposes to close duplicates; absent where that is not wanted. */
  readonly closing?: ClosingProposals | undefined;
  /** Issues that another search holds for similar, best first, undefined where it does not answer; absent where none is asked. */
  readonly searchElsewhere?: ((issue: Issue) => Promise<readonly Issue[] | undefined>) | undefined;
  /** Finds who answers for labels; absent where nobody is named. */
  readonly findAssignees?: (issue: IssueToAssign) => Promise<readonly Assignee[]>;
  /** Number of the issue that was opened a moment ago, where one was. */
  readonly newIssue?: number | undefined;
}

export interface TriageResult {
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly plan: Plan;
  /** Stages in the order they ran. */
  readonly timings: readonly StageTiming[];
}

/** The path of the data: issue → document → embedding → neighbors → label scores → verdict → plan. Writes nothing. */
export async function triageIssue(issue: Issue, setting: TriageSetting): Promise<TriageResult> {
  const judged = await judgeByHistory(issue, setting);
  return await planWithPast(judged, setting);
}

/** An issue on its way: judged, and nothing decided yet. */
export interface JudgedIssue {
  readonly issue: Issue;
  readonly document: Document;
  readonly verdict: Verdict;
  /** Those that voted on labels, nearest first. */
  readonly neighbors: readonly SimilarCatalogIssue[];
  readonly clock: StageClock;
}

/** The path from the issue to the local engine's verdict. Throws TimeLimitError where its text cannot be read in time. */
export async function judgeByHistory(issue: Issue, setting: TriageSetting): Promise<JudgedIssue> {
  const { knowledge, families, cutoff, liveLabels: descriptions = NO_DESCRIPTIONS } = setting;
  const clock = startStageClock();
  const { time } = clock;
  const limit = { limitMs: MAX_READING_MS, what: `Reading the text of #${issue.number}` };
  // What comes after it sees no more than the document's few thousand characters.
  const document = time('document', () => runWithin(() => toDocument(issue, knowledge.boilerplate), limit));
  const { vector, labelModel, query, failure } = await embedIssue(document, knowledge);
  clock.done('embedding');
  const nearest = (await findNeighbors(query, knowledge)).slice(0, MAX_CONSIDERED);
  clock.done('neighbors');
  const ranked = (await findSimilarOlder(query, { knowledge, neighbors: nearest })).slice(0, MAX_CONSIDERED);
  const [neighbors, similar] = await readBoth(nearest, ranked, knowledge);
  clock.done('similar issues');
  const prior = await readPrior(document, { knowledge, labelModel, families });
  const input = { document, vector, neighbors, families, descriptions, prior };
  const scores = time('labels', () => scoreLabels(labelModel, input));
  const information = time('information', () => scoreInformation(labelModel, input));
  const isStranger = await sharesNoWord(document, { nearest, knowledge, scores });
  clock.done('similar issues');
  const elsewhere = await setting.searchElsewhere?.(issue);
  const compared = elsewhere === undefined ? similar : await addMeasured(similar, { elsewhere, query, knowledge });
  if (elsewhere !== undefined) clock.done('search elsewhere');
  // Labels are learned from what the index finds, so others have no vote.
  const judgement = {
    document,
    scores,
    similar: compared,
    information,
    cutoff,
    isStranger,
    issueCount: labelModel.issues,
  };
  const judged = time('verdict', () => judgeLocally(judgement));
  const verdict = {
    ...judged,
    ...(failure === undefined ? {} : { standIn: explainStandIn(failure) }),
    ...(elsewhere === undefined ? {} : { foundElsewhere: elsewhere.map(({ number }) => number) }),
  };
  return { issue, document, verdict, neighbors, clock };
}

interface Elsewhere {
  readonly elsewhere: readonly Issue[];
  readonly query: NeighborQuery;
  readonly knowledge: Knowledge;
}

/** With what another search found and the index did not, as similar as we measure it. */
async function addMeasured(
  similar: readonly SimilarCatalogIssue[],
  { elsewhere, ...task }: Elsewhere,
): Promise<readonly SimilarCatalogIssue[]> {
  const known = new Set(similar.map(({ number }) => number));
  const others = elsewhere.filter(({ number }) => !known.has(number));
  if (others.length === 0) return similar;
  // The code for it is loaded only where such a search is asked.
  const { measureCandidates } = await import('./knowledge/measure-candidates.ts');
  const measured = await measureCandidates(others, { ...task, beside: [...known] });
  return [...similar, ...measured].sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}

/** The end of the path: from a verdict to what is to be done. */
export function planVerdict({ issue, document, verdict, clock }: JudgedIssue, setting: TriageSetting): TriageResult {
  const plan = clock.time('plan', () => planTriage(planInput({ issue, verdict, document, setting })));
  return { issue, verdict, plan, timings: clock.timings };
}

/** As `planVerdict`, and what people removed stays removed: where something would be added, they are heard first. */
export async function planWithPast(judged: JudgedIssue, setting: TriageSetting): Promise<TriageResult> {
  const wish = planVerdict(judged, setting);
  if (setting.readPast === undefined || wish.plan.actions.length === 0) return await planRest(wish, setting);
  const past = await setting.readPast(wish.plan);
  judged.clock.done('read the past');
  return await planRest({ ...wish, plan: planTriage({ ...planInput({ ...judged, setting }), past }) }, setting);
}

async function planRest(result: TriageResult, setting: TriageSetting): Promise<TriageResult> {
  const owned = await planOwners(result, setting);
  return setting.closing === undefined ? owned : await proposeClosing(owned, setting.closing);
}

/** With the people that answer for the labels, where somebody is named for them and nobody has the issue yet. */
async function planOwners(result: TriageResult, { findAssignees }: TriageSetting): Promise<TriageResult> {
  const { issue, plan } = result;
  if (findAssignees === undefined || (issue.assignees ?? []).length > 0) return result;
  const labels = labelsWithOwners(plan);
  if (labels.length === 0) return result;
  return { ...result, plan: planAssignees(plan, await findAssignees({ number: issue.number, labels })) };
}

const NO_DESCRIPTIONS: ReadonlyMap<string, string> = new Map();

interface PlanFacts {
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly document: Document;
  readonly setting: TriageSetting;
}

function planInput({ issue, verdict, document, setting }: PlanFacts): PlanInput {
  return {
    issue,
    verdict,
    policy: { ...setting.policy, formHeadings: formHeadings(document.missing, setting.knowledge.boilerplate) },
    issueUrl: setting.issueUrl,
    isNew: issue.number === setting.newIssue,
    liveLabels: setting.liveLabels && [...setting.liveLabels.keys()],
  };
}
