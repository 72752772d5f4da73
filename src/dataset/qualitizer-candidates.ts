import type { Issue } from '../issue/issue.ts';
import { CATEGORIZABLE, type Candidate, LACKS_INFORMATION } from './candidate.ts';
import type { Candidates } from './categorizer-candidates.ts';
import { allowedLabels, isCategorized, type LabelRules } from './label-rules.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';

export interface QualitizerLists {
  /** Undefined: by labels. */
  readonly categorizable: ReadonlySet<number> | undefined;
  readonly missingInfo: ReadonlySet<number> | undefined;
}

/**
 * Issues that show what says enough and what does not: by the lists where they are given, else by the labels that they
 * carry now. An issue that was once asked for more and has lost that label says enough. What is left out because it stands on
 * no list is not told of.
 */
export function qualitizerCandidates(
  issues: readonly Issue[],
  { rules, lists }: { readonly rules: LabelRules; readonly lists: QualitizerLists },
): Candidates {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const issue of issues) {
    const { number } = issue;
    const found = classify(issue, { rules, lists });
    if (found.kind === 'class') candidates.push({ issue, classes: [found.name] });
    if (found.kind === 'left-out') leftOut.push({ number, reason: found.reason });
  }
  return { candidates, leftOut };
}

type Classification =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason }
  /** The lists alone decide. */
  | { readonly kind: 'unlisted' };

const UNLISTED: Classification = { kind: 'unlisted' };

function classify(
  issue: Issue,
  { rules, lists: { categorizable, missingInfo } }: { readonly rules: LabelRules; readonly lists: QualitizerLists },
): Classification {
  if (categorizable?.has(issue.number)) return { kind: 'class', name: CATEGORIZABLE };
  if (missingInfo?.has(issue.number)) return { kind: 'class', name: LACKS_INFORMATION };
  if (categorizable !== undefined && missingInfo !== undefined) return UNLISTED;
  if (issue.labels.some(rules.isMissingInfoLabel)) {
    if (missingInfo === undefined) return { kind: 'class', name: LACKS_INFORMATION };
    return { kind: 'left-out', reason: 'lacks-information' };
  }
  if (categorizable !== undefined) return UNLISTED;
  if (isCategorized(allowedLabels(issue, rules), rules)) return { kind: 'class', name: CATEGORIZABLE };
  return { kind: 'left-out', reason: 'no-label' };
}
