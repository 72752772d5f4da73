import { normalizeLine } from '../document/boilerplate.ts';
import type { Document } from '../document/document.ts';
import { toDocument } from '../document/to-document.ts';
import type { Issue } from '../issue/issue.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import { scoreInformation, scoreLabels } from '../labels/score-labels.ts';
import type { Plan, TriagePolicy } from '../plan/plan.ts';
import { planTriage } from '../plan/plan-triage.ts';
import type { StageTiming } from '../plan/summary-report.ts';
import { judgeLocally } from '../verdict/judge-locally.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { findNeighbors, toQuery } from './find-neighbors.ts';
import type { Knowledge } from './knowledge.ts';

export interface TriageSetting {
  readonly knowledge: Knowledge;
  readonly families: readonly LabelFamily[];
  /** The live repository's labels and their descriptions; absent where it was not asked. */
  readonly liveLabels?: ReadonlyMap<string, string>;
  readonly policy: TriagePolicy;
  readonly issueUrl: (number: number) => string;
  /** Overrides every learned cut-off. */
  readonly cutoff?: number;
}

export interface TriageResult {
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly plan: Plan;
  /** Stages in the order they ran. */
  readonly timings: readonly StageTiming[];
}

/** Similar issues kept in a verdict; the policy may show fewer. */
const KEPT_SIMILAR = 50;

/** The path of the data: issue → document → neighbors → label scores → verdict → plan. Writes nothing. */
export function triageIssue(issue: Issue, setting: TriageSetting): TriageResult {
  const { knowledge, families, cutoff } = setting;
  const watch = createStopwatch();
  const document = watch('document', () => toDocument(issue, knowledge.boilerplate));
  const query = watch('embedding', () => toQuery(document, knowledge));
  const neighbors = watch('neighbors', () => findNeighbors(query, knowledge));
  const similar = watch('similar issues', () => readSimilar(neighbors.slice(0, KEPT_SIMILAR), knowledge));
  const descriptions = setting.liveLabels ?? new Map<string, string>();
  const input = { document, vector: query.vector, neighbors: similar, families, descriptions };
  const scores = watch('labels', () => scoreLabels(knowledge.labelModel, input));
  const information = watch('information', () => scoreInformation(knowledge.labelModel, input));
  const verdict = watch('verdict', () =>
    judgeLocally({ document, scores, similar, information, ...(cutoff === undefined ? {} : { cutoff }) }),
  );
  const plan = watch('plan', () => planTriage(planInput({ issue, verdict, document, setting })));
  return { issue, verdict, plan, timings: watch.timings };
}

function readSimilar(
  neighbors: readonly { readonly number: number; readonly similarity: number }[],
  knowledge: Knowledge,
) {
  const similarities = new Map(neighbors.map(({ number, similarity }) => [number, similarity]));
  return knowledge.readIssues([...similarities.keys()]).map(({ number, title, state, labels }) => ({
    number,
    title,
    state,
    labels,
    similarity: similarities.get(number) ?? 0,
  }));
}

function planInput(facts: {
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly document: Document;
  readonly setting: TriageSetting;
}): Parameters<typeof planTriage>[0] {
  const { issue, verdict, document, setting } = facts;
  // Only headings that many issues share are the form's own; any other is the reporter's text.
  const formHeadings = document.missing.filter((heading) => setting.knowledge.boilerplate.has(normalizeLine(heading)));
  return {
    issue,
    verdict,
    policy: { ...setting.policy, formHeadings },
    issueUrl: setting.issueUrl,
    ...(setting.liveLabels === undefined ? {} : { liveLabels: [...setting.liveLabels.keys()] }),
  };
}

interface Stopwatch {
  <Result>(stage: string, work: () => Result): Result;
  readonly timings: StageTiming[];
}

function createStopwatch(): Stopwatch {
  const timings: StageTiming[] = [];
  return Object.assign(
    <Result>(stage: string, work: () => Result): Result => {
      const startMs = performance.now();
      const result = work();
      timings.push({ stage, durationMs: performance.now() - startMs });
      return result;
    },
    { timings },
  );
}
