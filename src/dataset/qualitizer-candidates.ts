import type { Issue } from '../issue/issue.ts';
import { CATEGORIZABLE, type Candidate, LACKS_INFORMATION } from './candidate.ts';
import type { Candidates } from './categorizer-candidates.ts';
import { allowedLabels, isCategorized, type LabelRules } from './label-rules.ts';
import type { LeftOut } from './left-out.ts';

export interface QualitizerLists {
  /** Undefined: by labels. */
  readonly categorizable: ReadonlySet<number> | undefined;
  readonly missingInfo: ReadonlySet<number> | undefined;
}

/**
 * Issues that show what says enough and what does not: by the lists where they are given, else by the labels that they
 * carry now. An issue that was once asked for more and has lost that label says enough.
 */
export function qualitizerCandidates(
  issues: readonly Issue[],
  { rules, lists }: { readonly rules: LabelRules; readonly lists: QualitizerLists },
): Candidates {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  const byLists = lists.categorizable !== undefined && lists.missingInfo !== undefined;
  for (const issue of issues) {
    const name = classOf(issue, { rules, lists });
    if (name !== undefined) candidates.push({ issue, classes: [name] });
    else if (!byLists) leftOut.push({ number: issue.number, reason: 'no-label' });
  }
  return { candidates, leftOut };
}

function classOf(
  issue: Issue,
  { rules, lists }: { readonly rules: LabelRules; readonly lists: QualitizerLists },
): string | undefined {
  if (lists.categorizable?.has(issue.number)) return CATEGORIZABLE;
  if (lists.missingInfo?.has(issue.number)) return LACKS_INFORMATION;
  if (issue.labels.some(rules.isMissingInfoLabel))
    return lists.missingInfo === undefined ? LACKS_INFORMATION : undefined;
  if (lists.categorizable !== undefined) return undefined;
  return isCategorized(allowedLabels(issue, rules), rules) ? CATEGORIZABLE : undefined;
}
