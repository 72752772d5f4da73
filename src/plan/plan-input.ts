import type { Issue } from '../issue/issue.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Past } from './past.ts';
import type { TriagePolicy } from './plan.ts';

/** All that a plan is made of. */
export interface PlanInput {
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** Names of the labels that the live repository has; absent where it was not asked, as for an issue from a file. */
  readonly liveLabels?: readonly string[];
  readonly policy: TriagePolicy;
  /** Web address of an issue, for links in the comment. */
  readonly issueUrl: (number: number) => string;
  /** What others did with the issue. Without it the plan says what would be added if they had taken nothing away. */
  readonly past?: Past;
  /** The issue was opened a moment ago, so that nothing can have been taken away from it. */
  readonly isNew?: boolean;
}
