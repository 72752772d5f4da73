import { labelKey } from '../../issue/label-key.ts';
import type { ProposalTarget } from '../../issue/proposal.ts';
import type { ConfidenceLevel } from '../../issue/suggestion.ts';
import { type ModelUsage, NO_USAGE } from '../../models/model-usage.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { TriageResult } from '../triage-issue.ts';
import { addedLabels } from './added-labels.ts';
import type { ProposedChange, TriagedIssue } from './summary-report.ts';
import { explainOutcome } from './tell-proposal.ts';

/** What `triage --json` prints and the action's output `verdict` holds; fields are added, never changed. */
export interface TriageJson {
  readonly number: number;
  readonly title: string;
  readonly engine: string;
  readonly isCategorizable: boolean;
  /** All labels of all families, most probable first; `applied`: this run adds it, or would if it were allowed to. */
  readonly labels: readonly {
    readonly name: string;
    readonly family: string;
    readonly probability: number;
    readonly cutoff: number;
    readonly applied: boolean;
  }[];
  /** Probability that the issue lacks information; null where the history does not teach it. */
  readonly needsInfo: number | null;
  /** Headings of the form's sections that are empty or still hold the template. */
  readonly missing: readonly string[];
  readonly similar: readonly { readonly number: number; readonly title: string; readonly similarity: number }[];
  /** Numbers of what GitHub's own search found, in its order (`triage.similar_sources`); null where it was not asked. */
  readonly githubSimilar: readonly number[] | null;
  /** What a model says; null where none was asked, or none answered. */
  readonly model: {
    /** Models that answered, in order. */
    readonly names: readonly string[];
    readonly isCategorizable: boolean | null;
    /** Kinds of information that lack, out of a fixed list. */
    readonly missing: readonly string[];
    /** Known issues that report the same. */
    readonly duplicates: readonly number[];
    /** A model's own words, as plain text on one line. */
    readonly summary: string;
  } | null;
  /** Why the local embedder stood in, why no model was asked, or what failed and who stood in. */
  readonly notes: readonly string[];
  /** What asking models took; `cost` in US dollars, null where a price is not known. */
  readonly usage: {
    readonly calls: number;
    readonly promptTokens: number;
    readonly completionTokens: number;
    readonly cost: number | null;
  };
  /** Who answers for a label and was given the issue; `outcome`: assigned, not-assignable, failed, or rehearsal. */
  readonly assignments: readonly {
    readonly login: string;
    readonly label: string;
    readonly outcome: string;
    /** Why it failed, else null. */
    readonly problem: string | null;
  }[];
  /** The type that was to be set in GitHub's own field; `outcome`: applied, taken-away, dropped, or rehearsal; null where none was. */
  readonly type: { readonly name: string; readonly outcome: string } | null;
  /** Boards that labels of the issue lead to; `outcome`: added, already-there, taken-off, past-unread, failed, or rehearsal. */
  readonly projects: readonly {
    readonly url: string;
    readonly labels: readonly string[];
    readonly outcome: string;
    /** Why it failed, or why the past could not be read, else null. */
    readonly problem: string | null;
  }[];
  /** What people are asked about, or what was added with its reasons, in order; empty with `apply: labels`. */
  readonly proposals: readonly {
    /** `kind`: label, type, field, assignee or close-as-duplicate; the rest names it. */
    readonly target: ProposalTarget;
    readonly rationale: string;
    readonly confidence: ConfidenceLevel;
    /** `apply`: to be added at once. */
    readonly mode: 'apply' | 'suggest';
    /** applied, pending, withheld, ignored, unsupported, failed, or rehearsal. */
    readonly outcome: string;
    /** Why it became no more than that, else null. */
    readonly reason: string | null;
  }[];
  /** What people were asked before and are no longer. */
  readonly dismissed: readonly { readonly action: string; readonly value: string | null }[];
  /** Why labels were not applied. */
  readonly skipped: TriageResult['plan']['skipped'];
  /** Milliseconds by stage. */
  readonly timings: Readonly<Record<string, number>>;
}

const DIGITS = 6;
const COST_DIGITS = 8;

export function toTriageJson(
  report: TriageResult &
    Pick<TriagedIssue, 'projects' | 'proposals' | 'dismissed' | 'fallback' | 'assignments' | 'typeReport'>,
  similarIssues: number,
): TriageJson {
  const { issue, verdict, plan, timings, projects = [], proposals = [], dismissed = [] } = report;
  // What GitHub refused was still meant to be applied.
  const planned = new Set(addedLabels({ ...report, labelsOutcome: 'applied' }).map(labelKey));
  const labels = verdict.families.flatMap(({ family, labels: scored }) =>
    scored.map(({ name, probability, cutoff }) => ({
      name,
      family,
      probability: rounded(probability),
      cutoff: rounded(cutoff),
      applied: planned.has(labelKey(name)),
    })),
  );
  return {
    number: issue.number,
    title: issue.title,
    engine: verdict.engine,
    isCategorizable: verdict.isCategorizable,
    labels: labels.sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
    needsInfo:
      verdict.information.lacksInformation === undefined ? null : rounded(verdict.information.lacksInformation),
    missing: verdict.information.missing,
    similar: verdict.similar
      .slice(0, similarIssues)
      .map(({ number, title, similarity }) => ({ number, title, similarity: rounded(similarity) })),
    githubSimilar: verdict.foundElsewhere ?? null,
    model: toModelJson(verdict),
    notes: [verdict.standIn ?? [], (verdict.model?.notes ?? []).map(({ text }) => text)].flat(),
    usage: toUsageJson(verdict.model?.usage ?? NO_USAGE),
    assignments: (report.assignments ?? []).map(({ login, label, outcome }) => ({
      login,
      label,
      outcome: outcome.kind,
      problem: 'problem' in outcome ? outcome.problem : null,
    })),
    type:
      report.typeReport === undefined
        ? null
        : { name: report.typeReport.type, outcome: report.typeReport.outcome.kind },
    projects: projects.map(({ project, labels: leading, outcome }) => ({
      url: project.url,
      labels: leading,
      outcome: outcome.kind,
      problem: 'problem' in outcome ? outcome.problem : null,
    })),
    proposals: proposals.map(toProposalJson),
    dismissed: dismissed.map(({ action, value }) => ({ action, value })),
    skipped: plan.skipped,
    timings: Object.fromEntries(timings.map(({ stage, durationMs }) => [stage, Math.round(durationMs * 100) / 100])),
  };
}

function toProposalJson(change: ProposedChange): TriageJson['proposals'][number] {
  const { target, rationale, level, mode } = change.proposal;
  const reason = explainOutcome(change);
  const outcome = change.outcome.kind;
  return { target, rationale, confidence: level, mode, outcome, reason: reason === '' ? null : reason };
}

function toModelJson({ model }: Verdict): TriageJson['model'] {
  if (model?.opinion === undefined) return null;
  const { isCategorizable = null, missing, duplicates, summary } = model.opinion;
  return { names: model.names, isCategorizable, missing, duplicates, summary };
}

function toUsageJson({ cost, ...counts }: ModelUsage): TriageJson['usage'] {
  return { ...counts, cost: cost === undefined ? null : Number(cost.toFixed(COST_DIGITS)) };
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
