import type { Issue } from '../../issue/issue.ts';
import type { TypeOutcome } from '../../issue/issue-tracker.ts';
import type { NoSuggestionsReason, Proposal, ProposalOutcome } from '../../issue/proposal.ts';
import type { Suggestion } from '../../issue/suggestion.ts';
import type { Assignee } from '../../plan/choose-assignees.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StageTiming } from '../../shared/stage-clock.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ProjectReport } from './project-report.ts';

/** What one run did, for the job summary. */
export interface SummaryInput {
  /** `owner/name`. */
  readonly repository: string;
  readonly reports: readonly IssueReport[];
  readonly notes: readonly RunNote[];
  readonly issueUrl: (number: number) => string;
  /** Whether one issue was asked for; else a single one stands in a list too. By default, as many as there are reports. */
  readonly isOne?: boolean;
}

export type IssueReport = TriagedIssue | UntriagedIssue;

export interface TriagedIssue {
  readonly kind: 'triaged';
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly plan: Plan;
  /** What became of the plan's labels. */
  readonly labelsOutcome: Outcome;
  /** What became of the plan's comment. */
  readonly commentOutcome: Outcome;
  /** What became of each proposal, in the plan's order; absent where nobody is asked, since labels are only added. */
  readonly proposals?: readonly ProposedChange[];
  /** What people were asked before and are no longer. */
  readonly dismissed?: readonly Suggestion[];
  /** What was done in place of proposals; absent where GitHub took them. */
  readonly fallback?: FallbackReport;
  /** What became of the type that was to be set; absent where none was. */
  readonly typeReport?: TypeReport;
  /** Who was given the issue, and for which label; absent where nobody was to be. */
  readonly assignments?: readonly AssignmentReport[];
  /** What became of the issue on each board; absent where no label leads to one. */
  readonly projects?: readonly ProjectReport[];
  /** Stages in the order they ran. */
  readonly timings: readonly StageTiming[];
}

/** What became of a proposal; `rehearsal`: not written, on purpose. */
export interface ProposedChange {
  readonly proposal: Proposal;
  readonly outcome: ProposalOutcome | { readonly kind: 'rehearsal' };
}

/** `rehearsal`: not written, on purpose. */
export interface TypeReport {
  readonly type: string;
  readonly outcome: TypeOutcome | { readonly kind: 'rehearsal' };
}

export interface AssignmentReport extends Assignee {
  /** `not-assignable`: GitHub left the person out, who has no access; `rehearsal`: not written, on purpose. */
  readonly outcome:
    | { readonly kind: 'assigned' | 'not-assignable' | 'rehearsal' }
    | { readonly kind: 'failed'; readonly problem: string };
}

export interface FallbackReport {
  /** Why GitHub took no suggestions. */
  readonly because: NoSuggestionsReason;
  /** Labels that were added without a suggestion. */
  readonly labels: readonly string[];
  /** Whether the comment names the likely labels. */
  readonly isInComment: boolean;
}

/** `applied`: carried out; `rehearsal`: not written, on purpose; `failed`: GitHub did not take it. */
export type Outcome = 'applied' | 'rehearsal' | 'failed';

export interface UntriagedIssue {
  /** `health-issue`: our own, which tells how triage is doing; `out-of-time`: it was given up; `too-often`: it changed too often today. */
  readonly kind: 'pull-request' | 'missing' | 'health-issue' | 'out-of-time' | 'too-often';
  readonly number: number;
}

/** What is worth knowing of a whole run, beside what came of its issues. */
export type RunNote =
  /**
   * There was no index; the run learned from so many labelled issues that it fetched. `rebuildAction` is what a workflow
   * writes behind `uses:` to have one.
   */
  | { readonly kind: 'no-index'; readonly learnedFrom: number; readonly rebuildAction: string }
  /** Anything else worth knowing, as one plain sentence; it is shown as it is, never as markup. */
  | { readonly kind: 'plain'; readonly text: string /** Not to be folded. */; readonly isImportant?: boolean };
